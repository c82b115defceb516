import { dirname } from 'node:path';
import { factOf } from '../../../engine/reuse/facts.ts';
import { type Deployment, deploymentsFor } from '../../../engine/workspace/deployment.ts';
import type { Clause } from '../../../language/sentence.ts';
import { said } from '../../../language/sentence.ts';
import { isPlainMap } from '../../../template/node.ts';
import { holdsAny } from '../../../text/holds-any.ts';
import { limitInWords, limits } from '../../../text/limits.ts';
import { candidatesIn, type Root } from '../descriptions/candidates.ts';
import type { FoundDeployments } from '../descriptions/find.ts';
import { withSlashes } from '../files/files.ts';
import { readBytes } from '../files/read-file.ts';
import type { Options } from '../options.ts';
import type { Input } from './load-files.ts';
import type { Reader } from './reader.ts';
import { inputTexts } from './texts.ts';

/** The deployments of the templates of a run and of those that they know, and what could not be read, a line each. */
export interface DescribedDeployments {
  readonly deployments: readonly Deployment[];
  readonly notes: readonly Clause[];
}

/** Where nothing describes a deployment, or no one looked. */
export const noDeployments: DescribedDeployments = { deployments: [], notes: [] };

/**
 * Finds what files of the repository say of how the templates of a run are deployed. They are looked for only where a
 * template has a parameter or an import whose value is not known.
 */
export async function describedDeployments(
  inputs: readonly Input[],
  options: Options,
  { cwd, repositoryAround }: Pick<Reader, 'cwd' | 'repositoryAround'>,
): Promise<DescribedDeployments> {
  if (options['no-deployments']) return noDeployments;
  const wanted = inputs.filter((input) => input.file.isInput !== true && hasUnknownValues(input));
  if (wanted.length === 0) return noDeployments;
  const byRoot = new Map<string, { readonly root: Root; readonly folders: Set<string> }>();
  for (const { file } of wanted) {
    const folder = dirname(file.absolute);
    const root = rootFor(file.absolute, repositoryAround(file.absolute));
    const had = byRoot.get(root.path) ?? { root, folders: new Set() };
    had.folders.add(folder);
    byRoot.set(root.path, had);
  }
  const found: FoundDeployments[] = [];
  const texts = new Map(inputs.map(({ file, source }) => [file.absolute, source.text]));
  for (const { root, folders } of byRoot.values()) {
    const candidates = candidatesIn(root, [...folders], (absolute) => texts.get(absolute));
    found.push(
      candidates.files.length === 0
        ? { deployments: [], notes: candidates.notes }
        : (await import('../lazy/descriptions.ts')).descriptionsIn(root.path, candidates, cwd),
    );
  }
  const all = found.flatMap(({ deployments }) => deployments);
  const asked = new Set(inputs.map(({ source }) => source.location));
  const deployments = all.map((each) => ({ ...each, template: withSlashes(each.template) }));
  const notes = found.flatMap((each) => each.notes);
  const together = deploymentsFor((template) => asked.has(template), deployments, mayAddToNetworks);
  if (together.length <= limits.deploymentsTogether.most) return { deployments: together, notes };
  // some of them alone could name a stack that another one of them explains
  const limit = limitInWords(limits.deploymentsTogether);
  return { deployments: [], notes: [...notes, said(inputTexts.noDescriptionUsed, { limit })] };
}

/** Whether a template takes values that neither the config nor the command line gives. */
function hasUnknownValues({ source, config }: Input): boolean {
  // others have neither functions nor a network
  const ofNetworks = ['AWS::Lambda::', 'AWS::Serverless::', 'AWS::EC2::', 'AWS::CloudFormation::'];
  if (!holdsAny(source.text, ofNetworks)) return false;
  if (source.text.includes('ImportValue')) return true;
  if (!source.text.includes('Parameters')) return false;
  const parameters = factOf(source, 'parameters', ({ value }) =>
    isPlainMap(value) && isPlainMap(value.Parameters) ? Object.keys(value.Parameters) : [],
  );
  return parameters.some((name) => !Object.hasOwn(config.parameters, name));
}

/** Where descriptions are looked for: the repository of a template, else its own folder and no deeper. */
function rootFor(file: string, repository: string | undefined): Root {
  return repository === undefined ? { path: dirname(file), isDeep: false } : { path: repository, isDeep: true };
}

/** Whether a template may add a route, an endpoint or a rule to a network of another. */
function mayAddToNetworks(template: string): boolean {
  const read = readBytes(template, limits.templateBytes);
  return 'bytes' in read && read.bytes.includes('AWS::EC2::');
}
