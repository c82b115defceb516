import type { Language } from '../../../language/in-words.ts';
import { sayIn } from '../../../language/in-words.ts';
import { planSvg } from '../../../report/plan/svg.ts';
import { planReportTexts } from '../../../report/plan/texts.ts';
import { doubtText, roomWithOthers, setText, subnetName, userText, whenText } from '../../../report/plan/words.ts';
import type { EniPlan } from '../../../views/plan/plan.ts';
import { planEnis } from '../../../views/plan/plan-enis.ts';
import { layout } from '../../layout.ts';
import { languageOf } from './languages.ts';
import type { Answer, DrawnSubnet, NamedText, Settings } from './questions.ts';
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
  return {
    svg: plan.vpcs.length === 0 ? undefined : planSvg(plan, layout, language),
    subnets: subnetsOf(plan, language),
    notes,
  };
}

/** How many users of an ENI are listed. */
const mostUsers = 50;

/** The same as the picture, to be read where that is too small. */
function subnetsOf({ vpcs }: EniPlan, language: Language | undefined): readonly DrawnSubnet[] {
  return vpcs
    .flatMap(({ subnets }) => subnets)
    .map((subnet) => ({
      name: subnetName(subnet, language),
      ...(subnet.cidr !== undefined && { range: subnet.cidr }),
      room: roomWithOthers(subnet, language),
      enis: subnet.enis.map(({ groups, users }) => ({
        groups: setText(groups, language),
        users: users
          .slice(0, mostUsers)
          .map((user) => ({ words: userText(user, language), isFunction: user.kind === 'function' })),
        ...(users.length > mostUsers && {
          more: sayIn(language)(planReportTexts.more, { count: users.length - mostUsers }),
        }),
      })),
    }));
}
