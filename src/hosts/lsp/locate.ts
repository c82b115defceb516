import type { Location, Position } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { spanOf } from '../../engine/findings/span.ts';
import { parsedOf } from '../../engine/source.ts';
import type { Place } from '../../text/place.ts';
import { position, rangeOf } from './diagnostics.ts';
import { uriOf } from './open-documents.ts';
import type { Session, State } from './session.ts';

/** Where a place of what was understood is now, in whichever file of its workspace. */
export function locate(
  place: Place,
  { document, understood }: Pick<State, 'document' | 'understood'>,
  session: Session,
): Location | undefined {
  if (understood === undefined) return undefined;
  const path = session.projectOf(document.path).absolute(place.file);
  const uri = uriOf(path);
  if (place.line !== undefined) {
    const at = position(place.line, 1);
    return { uri, range: { start: at, end: at } };
  }
  const { sources, descriptions } = understood.workspace;
  const source = [...sources, ...descriptions].find(({ path }) => path === place.file);
  if (source === undefined) return undefined;
  const range = rangeOf(spanOf(parsedOf(source), place));
  const open = source.path === understood.source.path ? document : session.documents.at(path);
  // what was typed since is known of the text that was understood
  if (open === undefined || open.moves.isNone || (open !== document && open.lastGood !== source.text))
    return { uri, range };
  const was = TextDocument.create(uri, open.text.languageId, 0, source.text);
  const moved = (at: Position) => open.text.positionAt(open.moves.forward(was.offsetAt(at)));
  return { uri, range: { start: moved(range.start), end: moved(range.end) } };
}
