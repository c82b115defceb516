import { planSvg } from '../../../report/plan/svg.ts';
import { doubtText, whenText } from '../../../report/plan/words.ts';
import { planEnis } from '../../../views/plan/plan-enis.ts';
import { layout } from '../../layout.ts';
import { languageOf } from './languages.ts';
import type { Answer, NamedText, Settings } from './questions.ts';
import { componentsOf, sourcesOf, workspaceOf } from './workspace.ts';

/** The picture that `enis --format svg` draws. */
export function draw(templates: readonly NamedText[], settings: Settings): Answer<'draw'> {
  const language = languageOf(settings.locale);
  const components = componentsOf(workspaceOf(sourcesOf(templates), settings));
  const plan = planEnis(
    components.map((component) => component.read()),
    language,
  );
  const notes = [
    ...(plan.when === undefined ? [] : [whenText(plan.when, language)]),
    ...plan.otherwise,
    ...plan.undecided.map((doubt) => doubtText(doubt, language)),
  ];
  return { svg: plan.vpcs.length === 0 ? undefined : planSvg(plan, layout, language), notes };
}
