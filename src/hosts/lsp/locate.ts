import type { Location } from 'vscode-languageserver/node';
import { parsedOf } from '../../engine/source.ts';
import { spanOf } from '../../engine/span.ts';
import type { Place } from '../../text/place.ts';
import { position, rangeOf } from './diagnostics.ts';
import { uriOf } from './open-documents.ts';
import type { Session, State } from './session.ts';

/** Where a place of what was understood is now, in whichever file of its workspace. */
export function locate(place: Place, { document, understood }: State, session: Session): Location | undefined {
  if (understood === undefined) return undefined;
  const uri = uriOf(session.projectOf(document.path).absolute(place.file));
  if (place.line !== undefined) {
    const at = position(place.line, 1);
    return { uri, range: { start: at, end: at } };
  }
  const { sources, descriptions } = understood.workspace;
  const source = [...sources, ...descriptions].find(({ path }) => path === place.file);
  if (source === undefined) return undefined;
  const range = rangeOf(spanOf(parsedOf(source), place));
  if (source.path !== understood.source.path) return { uri, range };
  const { text, moves } = document;
  const moved = (offset: number) => text.positionAt(moves.forward(offset));
  // offsets of the text that was understood
  const located = parsedOf(source).locate(place.keys);
  const { start, end } = located.key ?? located.node;
  return moves.isNone ? { uri, range } : { uri, range: { start: moved(start.offset), end: moved(end.offset) } };
}
