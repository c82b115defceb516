import { answerOf } from '../command.ts';
import { objectOf, type Tool, text, texts } from '../tool.ts';

interface Input {
  readonly rule?: string;
}

interface Rule {
  readonly id: string;
  readonly family: string;
  readonly severity: string;
  readonly summary: string;
  readonly url?: string;
  readonly page: string;
}

const summaryOf = ({ id, family, severity, summary }: Rule) => ({ id, family, severity, summary });
const summarySchema = { id: text, family: text, severity: text, summary: text };

/** What a rule finds, why, and how to fix it: `explain`. */
export const explainRule: Tool<Input> = {
  name: 'explain_rule',
  title: 'Explain a rule',
  description:
    'What a rule looks for, why it matters, how to fix it, with examples of wrong and right templates and its options. Without a rule, lists all of them, a clause each.',
  inputSchema: objectOf({}, { rule: { ...text, description: 'Its id, as findings name it' } }),
  outputSchema: objectOf(
    {},
    {
      ...summarySchema,
      url: text,
      page: { ...text, description: 'Markdown' },
      rules: { type: 'array', items: objectOf(summarySchema) },
      families: texts,
    },
  ),
  async call({ rule }, { readable, run }) {
    const cwd = readable.folders[0] ?? '/';
    if (rule === undefined) {
      const rules = answerOf<readonly Rule[]>(await run(['--list-rules', '--format=json'], cwd)).map(summaryOf);
      return { rules, families: [...new Set(rules.map(({ family }) => family))] };
    }
    const found = answerOf<Rule>(await run(['explain', '--format=json', '--', rule], cwd));
    return { ...summaryOf(found), ...(found.url !== undefined && { url: found.url }), page: found.page };
  },
};
