/** The page of a rule, `rules/<id>/README.md`, as far as tests look at it. */
export interface RulePage {
  readonly title: string | undefined;
  /** Headings of the second level, in order, with the text below each. */
  readonly sections: ReadonlyMap<string, string>;
  readonly examples: readonly Example[];
  /** Kinds of fixtures that make no sense for the rule, with why: `<!-- no fixture: sam -- why -->`. */
  readonly without: ReadonlyMap<string, string>;
}

/** A fenced template whose info string says what comes of it: `yaml bad`. */
export interface Example {
  readonly language: string;
  readonly verdict: string;
  readonly text: string;
  readonly line: number;
  /** What is deployed before: the fence above it, whose verdict is `before`. */
  readonly before?: string | undefined;
}

/** Reads a page: headings inside fences are none. */
export function readRulePage(markdown: string): RulePage {
  const sections = new Map<string, string>();
  const examples: Example[] = [];
  let title: string | undefined;
  let heading: string | undefined;
  let before: string | undefined;
  let fence: { language: string; verdict: string; line: number; lines: string[] } | undefined;
  markdown.split(/\r?\n/).forEach((content, index) => {
    if (fence !== undefined) {
      if (content.startsWith('```')) {
        const { lines, ...rest } = fence;
        const text = `${lines.join('\n')}\n`;
        if (rest.verdict === 'before') before = text;
        else if (/^(?:ya?ml|json)$/.test(rest.language)) {
          examples.push({ ...rest, text, before });
          before = undefined;
        }
        fence = undefined;
      } else fence.lines.push(content);
      return;
    }
    const [, language, verdict = ''] = /^```(\w+)\s*(.*)$/.exec(content) ?? [];
    if (language !== undefined) fence = { language, verdict: verdict.trim(), line: index + 1, lines: [] };
    else if (content.startsWith('# ')) title = content.slice(2).trim();
    else if (content.startsWith('## ')) {
      heading = content.slice(3).trim();
      sections.set(heading, '');
    } else if (heading !== undefined) sections.set(heading, `${sections.get(heading)}${content}\n`);
  });
  const without = [...markdown.matchAll(/<!-- no fixture: (\S+) -- (.+?) -->/g)].map(
    ([, kind, why]) => [kind!, why!] as const,
  );
  return { title, sections, examples, without: new Map(without) };
}
