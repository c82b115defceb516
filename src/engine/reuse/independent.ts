import { addedTo } from '../../template/stacks/added-to.ts';
import { locationOf, type Source } from '../source.ts';
import { mayLink } from '../workspace/stacks/plan-stacks.ts';
import { environmentsOf } from '../workspace/workspace.ts';
import type { WorkspaceLint } from '../workspace/workspace-input.ts';

/** The templates of a run by what may be said of one because of another. */
export interface Independence {
  /** Templates that are judged without each other: nothing of one reaches another template of the run. */
  readonly independent: ReadonlySet<Source>;
  /** Whether the other templates of the run may add something to those. */
  readonly mayBeAddedTo: boolean;
}

/**
 * Which templates of a run have nothing to do with each other, by their texts alone and therefore without parsing them. A
 * text that leaves a doubt is not among them.
 */
export function independenceIn(workspace: WorkspaceLint): Independence {
  const { sources, declared, descriptions, deployed } = workspace;
  // what is told of them may be told in one another, or depends on which others an environment has
  const areTogether = descriptions.length > 0 || deployed !== undefined || environmentsOf(workspace).length > 1;
  // a URL may lead to any template
  if (areTogether || sources.some(({ text }) => nests.test(text)))
    return { independent: new Set(), mayBeAddedTo: true };
  const isDeclared = new Set(declared.map(({ template }) => template));
  const independent = new Set(
    sources.filter((source) => !isDeclared.has(locationOf(source)) && !mayLink(source) && !mayAdd(source.text)),
  );
  const others = sources.filter((source) => !independent.has(source));
  return { independent, mayBeAddedTo: others.some(({ text }) => mayAdd(text)) };
}

const nests = /AWS::(?:CloudFormation::Stack|Serverless::Application)/;

/** Whether a template may add something to what another creates, itself or by what it includes. */
function mayAdd(text: string): boolean {
  return adding.test(text) || includes.test(text) || hasEscapes.test(text);
}

const adding = new RegExp(`(?:${[...addedTo.keys()].join('|')})\\b`);

const includes = /AWS::Include/;

/** A type that is not written as it is read. */
const hasEscapes = /\\[uUx\r\n]/;
