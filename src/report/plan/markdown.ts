import type { EniPlan } from '../../views/plan/plan.ts';
import { markdownText } from '../markdown-text.ts';
import {
  doubtText,
  headline,
  othersText,
  quotaNote,
  quotaText,
  roomNote,
  roomText,
  savingText,
  setText,
  subnetName,
  userText,
  vpcName,
} from './words.ts';

/** The plan for a pull request: a table for each VPC. */
export function planMarkdown(plan: EniPlan): string {
  const when = plan.when === undefined ? [] : [`When ${markdownText(plan.when)}:`, ''];
  const tables = plan.vpcs.flatMap((vpc) => [
    `### ${markdownText(vpcName(vpc))}: ${markdownText(quotaText(vpc))}`,
    '',
    '| Subnet | Range | Zone | Addresses | Security groups | Shared by |',
    '| --- | --- | --- | --- | --- | --- |',
    ...vpc.subnets.flatMap((subnet) =>
      subnet.enis.map(({ groups, users }, index) => {
        const besides = subnet.others.length === 0 ? '' : `, with ${othersText(subnet)}`;
        const facts = [subnetName(subnet), subnet.cidr ?? '', subnet.zone ?? '', `${roomText(subnet)}${besides}`];
        // said once for the ENIs of a subnet
        const cells = [...(index === 0 ? facts : facts.map(() => '')), setText(groups), users.map(userText).join(', ')];
        return `| ${cells.map(markdownText).join(' | ')} |`;
      }),
    ),
    '',
  ]);
  const notes = [
    ...plan.savings.map((saving) => `- **Saves:** ${markdownText(savingText(saving))}`),
    ...plan.otherwise.map((each) => `- **Otherwise:** ${markdownText(each)}`),
    ...plan.undecided.map((each) => `- **Not known:** ${markdownText(doubtText(each))}`),
  ];
  const foot = plan.vpcs.length === 0 ? [] : [`${markdownText(quotaNote)}. ${markdownText(roomNote)}.`];
  return `${[
    `**${markdownText(headline(plan))}**`,
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
