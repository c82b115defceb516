import { type Language, sayIn } from '../../language/in-words.ts';
import type { EniPlan, PlannedVpc } from '../../views/plan/plan.ts';
import { page } from '../html/page.ts';
import { sentence } from '../words.ts';
import { escapeXml } from './escape.ts';
import type { Layout } from './layout.ts';
import { svgElement } from './svg.ts';
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

/** The plan as a page of its own: the picture and its tables. It loads nothing and runs nothing. */
export function planHtml(plan: EniPlan, layout: Layout, language?: Language): string {
  const title = headline(plan, language);
  return page(title, `<h1>${escapeXml(title)}</h1>\n${planParts(plan, layout, language)}`, sayIn(language));
}

/** The picture of a plan and its tables, for a page. */
export function planParts(plan: EniPlan, layout: Layout, language: Language | undefined): string {
  const say = sayIn(language);
  const { savings, otherwise, undecided } = texts.headings;
  const when = plan.when === undefined ? '' : `<p>${escapeXml(sentence(whenText(plan.when, language)))}</p>\n`;
  return `${when}<div class="picture" role="region" aria-label="${escapeXml(say(texts.picture))}" tabindex="0">
${svgElement(plan, layout, language, false)}
</div>
${plan.vpcs.map((vpc) => tableOf(vpc, language)).join('\n')}
${listOf(
  say(savings),
  plan.savings.map((saving) => savingText(saving, language)),
)}${listOf(say(otherwise), plan.otherwise)}${listOf(
  say(undecided),
  plan.undecided.map((doubt) => doubtText(doubt, language)),
)}${
  plan.vpcs.length === 0
    ? ''
    : `<footer>${notesOfNumbers(plan, language)
        .map((note) => `<p>${escapeXml(sentence(note))}</p>`)
        .join('')}</footer>\n`
}`;
}

function tableOf(vpc: PlannedVpc, language: Language | undefined): string {
  const say = sayIn(language);
  const rows = vpc.subnets.map(({ enis, ...rest }) => {
    const subnet = { enis, ...rest };
    const facts = [subnet.cidr ?? '', subnet.zone ?? '', roomWithOthers(subnet, language)];
    const span = ` rowspan="${enis.length}"`;
    const head = `<th scope="rowgroup"${span}>${escapeXml(subnetName(subnet, language))}</th>`;
    const cells = facts.map((fact) => `<td${span}>${escapeXml(fact)}</td>`).join('');
    const lines = enis.map(({ groups, users }, index) => {
      const list = users.map((user) => `<li>${escapeXml(userText(user, language))}</li>`).join('');
      return `<tr>${index === 0 ? head + cells : ''}<td>${escapeXml(setText(groups, language))}</td><td><ul>${list}</ul></td></tr>`;
    });
    return `<tbody>\n${lines.join('\n')}\n</tbody>`;
  });
  const { subnet, range, zone, addresses, groupsOfEni, users } = texts.columns;
  const columns = [subnet, range, zone, addresses, groupsOfEni, users].map((column) => say(column));
  return `<div class="table" role="region" aria-label="${escapeXml(say(texts.table))}" tabindex="0"><table>
<caption>${escapeXml(vpcName(vpc, language))}: ${escapeXml(quotaText(vpc, language))}</caption>
<thead><tr>${columns.map((column) => `<th scope="col">${escapeXml(column)}</th>`).join('')}</tr></thead>
${rows.join('\n')}
</table></div>`;
}

function listOf(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<h2>${escapeXml(title)}</h2>\n<ul>\n${items.map((item) => `<li>${escapeXml(item)}</li>`).join('\n')}\n</ul>\n`;
}
