import type { ReportingDescriptor } from 'sarif';
import type { FileResult } from '../../engine/result.ts';
import type { RuleInfo } from '../options.ts';
import { sentence } from '../words.ts';

/** Our severities in the words of SARIF. */
export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;
const PROBLEM_SEVERITIES = { error: 'error', warning: 'warning', info: 'recommendation' } as const;

/** What GitHub takes of a description. */
const LONGEST_DESCRIPTION = 1024;

/** The rules of a run as SARIF describes them, and where each is in the list. */
export function ruleDescriptors(
  files: readonly FileResult[],
  rules: readonly RuleInfo[],
): { readonly descriptors: ReportingDescriptor[]; indexOf(rule: string): number } {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  // Findings of the engine, such as a syntax error, have no rule: GitHub refuses a result without a description.
  for (const { rule, family, severity } of files.flatMap((file) => file.findings))
    if (!known.has(rule)) known.set(rule, { id: rule, summary: worded(rule), family, severity });
  const indexes = new Map([...known.keys()].map((id, index) => [id, index]));
  return { descriptors: [...known.values()].map(descriptorOf), indexOf: (rule) => indexes.get(rule)! };
}

function descriptorOf({ id, summary, family, severity, url, help }: RuleInfo): ReportingDescriptor {
  const said = sentence(summary).slice(0, LONGEST_DESCRIPTION);
  const text = url === undefined ? said : `${said} See ${url}`;
  return {
    id,
    shortDescription: { text: said },
    fullDescription: { text: said },
    ...(url !== undefined && { helpUri: url }),
    help: { text, markdown: help ?? text },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      // We report what is known to be wrong and call the rest undecided.
      precision: 'very-high',
      'problem.severity': PROBLEM_SEVERITIES[severity],
      tags: [family, 'aws', 'cloudformation', 'lambda', 'vpc'],
    },
  };
}

/** `invalid-template` as the first words of a sentence. */
function worded(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
