import type { EniPlan, PlannedVpc } from '../../views/plan/plan.ts';
import { page } from '../page.ts';
import { escapeXml } from './escape.ts';
import type { Layout } from './layout.ts';
import { svgElement } from './svg.ts';
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

/** The plan as a page of its own: the picture and its tables. It loads nothing and runs nothing. */
export function planHtml(plan: EniPlan, layout: Layout): string {
  return page(headline(plan), `<h1>${escapeXml(headline(plan))}</h1>\n${planParts(plan, layout)}`);
}

/** The picture of a plan and its tables, for a page. */
export function planParts(plan: EniPlan, layout: Layout): string {
  const when = plan.when === undefined ? '' : `<p>When ${escapeXml(plan.when)}.</p>\n`;
  return `${when}<div class="picture" role="region" aria-label="Picture" tabindex="0">
${svgElement(plan, layout, false)}
</div>
${plan.vpcs.map(tableOf).join('\n')}
${listOf('What sharing security groups would save', plan.savings.map(savingText))}${listOf('With other conditions', plan.otherwise)}${listOf('Not known', plan.undecided.map(doubtText))}${plan.vpcs.length === 0 ? '' : `<footer><p>${escapeXml(quotaNote)}.</p><p>${escapeXml(roomNote)}.</p></footer>\n`}`;
}

function tableOf(vpc: PlannedVpc): string {
  const rows = vpc.subnets.map(({ enis, ...rest }) => {
    const subnet = { enis, ...rest };
    const besides = subnet.others.length === 0 ? '' : `, with ${othersText(subnet)}`;
    const facts = [subnet.cidr ?? '', subnet.zone ?? '', `${roomText(subnet)}${besides}`];
    const span = ` rowspan="${enis.length}"`;
    const head = `<th scope="rowgroup"${span}>${escapeXml(subnetName(subnet))}</th>`;
    const cells = facts.map((fact) => `<td${span}>${escapeXml(fact)}</td>`).join('');
    const lines = enis.map(({ groups, users }, index) => {
      const list = users.map((user) => `<li>${escapeXml(userText(user))}</li>`).join('');
      return `<tr>${index === 0 ? head + cells : ''}<td>${escapeXml(setText(groups))}</td><td><ul>${list}</ul></td></tr>`;
    });
    return `<tbody>\n${lines.join('\n')}\n</tbody>`;
  });
  const columns = ['Subnet', 'Range', 'Zone', 'Addresses', 'Security groups of the ENI', 'Shared by'];
  return `<div class="table" role="region" aria-label="Table" tabindex="0"><table>
<caption>${escapeXml(vpcName(vpc))}: ${escapeXml(quotaText(vpc))}</caption>
<thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>
${rows.join('\n')}
</table></div>`;
}

function listOf(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<h2>${title}</h2>\n<ul>\n${items.map((item) => `<li>${escapeXml(item)}</li>`).join('\n')}\n</ul>\n`;
}
