import { whyCodeUnread } from '../../../code/clients-made.ts';
import type { Language } from '../../../code/languages/language.ts';
import type { Entry } from '../../../code/program/entry.ts';
import { programOf } from '../../../code/program/program.ts';
import type { Clause } from '../../../language/sentence.ts';
import type { CodeFolder } from '../../../template/template.ts';

/** Why a folder may hold files that are not among those listed. */
export function whyUnlisted({ whyIncomplete, whyCut = [] }: CodeFolder): readonly Clause[] {
  return [...whyIncomplete, ...whyCut];
}

/** In others a file is taken for what lies beside it, not for what it imports. */
const followed: readonly Language[] = ['javascript', 'python'];

/** Why code of a function was not read. What its handler leads to is read beyond the limits of a list. */
export function whyUnread({
  folder,
  entry,
}: {
  readonly folder: CodeFolder;
  readonly entry: Entry;
}): Clause | undefined {
  const { repository, whyIncomplete } = folder;
  const { isFollowed: isKnown, pieces } = programOf(folder, entry);
  const isFollowed =
    repository !== undefined && isKnown && pieces.every(({ file }) => followed.includes(file.language));
  const [why] = isFollowed ? whyIncomplete : whyUnlisted(folder);
  return why ?? whyCodeUnread(folder, entry);
}
