import { dirname, posix } from 'node:path';
import { type Shared, writeLink } from '../../playground/link.ts';
import type { Words } from '../../site/words.ts';
import type { Page } from './pages.ts';

/** The fragment of a link that opens an example in the playground, in the language of its page; nothing where it is half of one. */
export function tryLink(
  { locale, source }: Page,
  kind: keyof Words['captions'] | undefined,
  text: string,
  before: string | undefined,
): string | undefined {
  if (kind === undefined || kind === 'before') return undefined;
  const [, options] = /^# options (.+)$/m.exec(text) ?? [];
  return writeLink({
    templates: templatesIn(text),
    deployed: before === undefined ? undefined : templatesIn(before),
    preset: 'all',
    locale,
    ...(options !== undefined && { options: { [posix.basename(dirname(source))]: JSON.parse(options) } }),
  });
}

/** The templates of an example: lines such as `# file network.yaml` begin one each, where it has several. */
export function templatesIn(text: string): Shared['templates'] {
  const [first = '', ...rest] = text.split(/^# file (\S+)\n/m);
  if (rest.length === 0) return [{ name: 'template.yaml', text: first }];
  return rest.flatMap((name, at) => (at % 2 === 0 ? [{ name, text: rest[at + 1]! }] : []));
}
