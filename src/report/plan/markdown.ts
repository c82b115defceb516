import { type Language, sayIn } from '../../language/in-words.ts';
import type { EniPlan } from '../../views/plan/plan.ts';
import { markdownText } from '../markdown-text.ts';
import { joined, sentence } from '../words.ts';
import { planReportTexts as texts } from './texts.ts';
import {
  doubtText,
  headline,
  notesOfNumbers,
  quotaText,
  roomWithOthers,
  savingText,
  setText,
  subnetName,
  userText,
  vpcName,
  whenText,
} from './words.ts';

/** The plan for a pull request: a table for each VPC. */
export function planMarkdown(plan: EniPlan, { language }: { readonly language?: Language | undefined } = {}): string {
  const say = sayIn(language);
  const { subnet, range, zone, addresses, groups, users } = texts.columns;
  const columns = [subnet, range, zone, addresses, groups, users].map((column) => say(column));
  const when = plan.when === undefined ? [] : [`${markdownText(whenText(plan.when, language))}:`, ''];
  const tables = plan.vpcs.flatMap((vpc) => [
    `### ${markdownText(vpcName(vpc, language))}: ${markdownText(quotaText(vpc, language))}`,
    '',
    `| ${columns.join(' | ')} |`,
    '| --- | --- | --- | --- | --- | --- |',
    ...vpc.subnets.flatMap((subnet) =>
      subnet.enis.map(({ groups, users }, index) => {
        const facts = [
          subnetName(subnet, language),
          subnet.cidr ?? '',
          subnet.zone ?? '',
          roomWithOthers(subnet, language),
        ];
        // said once for the ENIs of a subnet
        const cells = [
          ...(index === 0 ? facts : facts.map(() => '')),
          setText(groups, language),
          users.map((user) => userText(user, language)).join(', '),
        ];
        return `| ${cells.map(markdownText).join(' | ')} |`;
      }),
    ),
    '',
  ]);
  const notes = [
    ...plan.savings.map((saving) => `- **${say(texts.labels.saves)}** ${markdownText(savingText(saving, language))}`),
    ...plan.otherwise.map((each) => `- **${say(texts.labels.otherwise)}** ${markdownText(each)}`),
    ...plan.undecided.map((each) => `- **${say(texts.labels.undecided)}** ${markdownText(doubtText(each, language))}`),
  ];
  const numbers = notesOfNumbers(plan, language);
  const foot = numbers.length === 0 ? [] : [joined(numbers.map((note) => markdownText(sentence(note))))];
  return `${[
    `**${markdownText(headline(plan, language))}**`,
    '',
    ...when,
    ...tables,
    ...notes,
    ...(notes.length > 0 ? [''] : []),
    ...foot,
  ]
    .join('\n')
    .trimEnd()}\n`;
}
