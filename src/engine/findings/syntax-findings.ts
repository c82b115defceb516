import { inWords, type Language } from '../../language/in-words.ts';
import type { Parsed, SyntaxProblem } from '../../syntax/parsed.ts';
import type { EnabledRule } from '../config/config.ts';
import type { Finding } from '../result.ts';
import { jsonPointer, onOneLine } from './span.ts';

/** The rule that says why a text cannot be read as a template. */
export const syntaxRule = 'template-syntax';

/** Faults of the text, as findings of the rule that represents them: none where it is switched off. */
export function syntaxFindings(
  parsed: Parsed,
  rules: readonly EnabledRule[],
  language: Language | undefined,
): readonly Finding[] {
  if (parsed.problems.length === 0) return [];
  const enabled = rules.find(({ rule }) => rule.meta.id === syntaxRule);
  return enabled === undefined
    ? []
    : parsed.problems.map((problem) => syntaxFinding(problem, parsed, enabled, language));
}

function syntaxFinding(
  { code, problem, remedy, range, keys = [] }: SyntaxProblem,
  { text }: Parsed,
  { rule, severity }: EnabledRule,
  language: Language | undefined,
): Finding {
  const message = rule.meta.messages[code];
  const [section, id] = keys;
  return {
    rule: syntaxRule,
    family: 'template',
    severity: severity ?? message?.severity ?? rule.meta.severity,
    message: inWords(problem, language),
    ...(language && { messageInEnglish: inWords(problem) }),
    remedy: inWords(remedy, language),
    ...onOneLine(text, range),
    resource: section === 'Resources' && typeof id === 'string' ? id : null,
    pointer: jsonPointer(keys),
    related: [],
  };
}
