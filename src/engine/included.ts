import { parse } from '../syntax/parse.ts';
import type { Parsed } from '../syntax/parsed.ts';
import { withIncludes } from '../template/includes.ts';

/** CloudFormation takes no more than a template of this size, all that is included in it counted. */
const mostText = 1024 * 1024;

/**
 * A text that was read, with what its AWS::Include transforms add to the value. Places in that are where the transform is:
 * the text has nothing else of it.
 */
export function withIncludedFiles(parsed: Parsed, textAt: (location: string) => string | undefined): Parsed {
  if (!parsed.text.includes('AWS::Include')) return parsed;
  let left = mostText;
  const read = (location: string): unknown => {
    const text = textAt(location);
    if (text === undefined || text.length > left) return undefined;
    left -= text.length;
    const { value, problems } = parse(location, text);
    // a part of a template need not look like one
    return problems.every(({ code }) => code === 'not-a-mapping' || code === 'unknown-tag') ? value : undefined;
  };
  return {
    ...parsed,
    value: withIncludes(parsed.value, read),
    locate(keys) {
      const found = parsed.locate(keys);
      if (found.depth === keys.length) return found;
      const transform = [...keys.slice(0, found.depth), 'Fn::Transform'];
      const including = parsed.locate(transform);
      // what is there belongs to no key that was asked for
      return including.depth === transform.length ? { ...including, depth: found.depth } : found;
    },
  };
}
