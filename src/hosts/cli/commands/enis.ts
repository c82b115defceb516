import { stackPathOf } from '../../../engine/source.ts';
import { environmentsOf } from '../../../engine/workspace/workspace.ts';
import type { Language } from '../../../language/in-words.ts';
import { said } from '../../../language/sentence.ts';
import { planPictures, planTexts } from '../../../report/plan/index.ts';
import type { PlanTextOptions } from '../../../report/plan/text.ts';
import type { EniPlan } from '../../../views/plan/plan.ts';
import { largestOf, planEnis } from '../../../views/plan/plan-enis.ts';
import type { Arguments } from '../arguments.ts';
import { type Asked, askedIn } from '../input/asked.ts';
import { describedDeployments } from '../input/described-deployments.ts';
import { loadTemplates } from '../input/load-files.ts';
import { lookingReader } from '../input/reader.ts';
import { loadWorkspace } from '../input/workspace-files.ts';
import type { Options } from '../options.ts';
import { deliver, readOutputsOf } from '../outputs.ts';
import { tellFaults, tellNotes } from '../tell.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { enisTexts } from './texts/enis.ts';

/** `enis <templates...>`: the network interfaces that Lambda will make, with who shares them and what room is left. */
export async function enis({ operands, options }: Arguments, terminal: Terminal): Promise<number> {
  if (operands.length === 0) throw new UsageError(said(enisTexts.takesTemplates), 'vpclambda-lint enis template.yaml');
  const outputs = readOutputsOf(options.format, formats, 'text');
  const { plan, language, notes, faults, stackPaths } = await planFor(operands, options, terminal);
  if (plan !== undefined) {
    tellNotes(notes, { err: terminal.err, language });
    for (const output of outputs)
      deliver(output, await reportOf(plan, output.format, { ...terminal, language, stackPaths }), terminal);
  }
  tellFaults(faults, { err: terminal.err, language });
  return faults.length > 0 ? 2 : 0;
}

/**
 * The plan of templates in the language of the option, or of the first config that has one, and what is to be told of
 * them; none where no template was found.
 */
export async function planFor(
  operands: readonly string[],
  options: Options,
  { cwd, language: asked }: Pick<Terminal, 'cwd' | 'language'>,
) {
  const reader = await lookingReader(options, cwd);
  const { inputs, notes, faults } = await loadTemplates(operands, options, reader);
  if (inputs.length === 0)
    return { plan: undefined, language: asked, notes: new Set<string>(), faults, stackPaths: [] };
  const language = asked ?? inputs.find(({ config }) => config.language)?.config.language;
  const workspace = await loadWorkspace(inputs, reader, await describedDeployments(inputs, options, reader));
  const byEnvironment = new Map(environmentsOf(workspace).map((name) => [name ?? '', askedIn(workspace, name)]));
  return {
    plan: planOf(byEnvironment, language),
    language,
    notes: new Set([...notes, ...[...byEnvironment.values()].flatMap((each) => each.notes)]),
    faults,
    stackPaths: workspace.sources.map(stackPathOf),
  };
}

const formats = [...keysOf(planTexts), ...keysOf(planPictures)];

async function reportOf(plan: EniPlan, format: (typeof formats)[number], options: PlanTextOptions): Promise<string> {
  if (format !== 'svg' && format !== 'html') return planTexts[format](plan, options);
  const { layout } = await import('../lazy/layout.ts');
  return planPictures[format](plan, layout, options.language);
}

function keysOf<Of extends object>(of: Of): (keyof Of)[] {
  return Object.keys(of) as (keyof Of)[];
}

function planOf(asked: ReadonlyMap<string, Asked>, language: Language | undefined): EniPlan {
  const plans = new Map(
    [...asked].map(([name, { components }]) => [
      name,
      planEnis(
        components.map((component) => component.read()),
        language,
      ),
    ]),
  );
  return plans.get('') ?? largestOf(plans, language);
}
