import { type LoadOptions, loadAll, type State } from 'js-yaml';
import { MAX_DEPTH } from '../limits.ts';
import { dashesHidden, withDashes } from './lone-dashes.ts';
import { templateSchema } from './schema.ts';

/** Why js-yaml refused a text, and where. */
export interface YamlRefusal {
  readonly reason: string;
  readonly offset: number;
}

/** What js-yaml makes of a text: its documents, or why it refuses it. */
export type YamlLoad = { readonly documents: readonly unknown[] } | { readonly refusal: YamlRefusal };

/** The parser's state as its listener sees it, less what we do not use. */
export interface ListenerState {
  readonly position: number;
  readonly kind: string | null;
  readonly tag: string | null;
  readonly anchor: string | null;
  readonly result: unknown;
}

interface Settings {
  /** Takes the last of two equal keys, as JSON.parse does; otherwise they are refused. */
  readonly allowDuplicateKeys?: boolean;
  /** Is told of every node when js-yaml starts to read it and when it has read it. */
  readonly listener?: (event: 'open' | 'close', state: ListenerState) => void;
}

/** Reads the documents of a YAML text without byte order mark. The only door to js-yaml. */
export function loadYaml(text: string, settings: Settings = {}): YamlLoad {
  const { listener, ...silent } = settings;
  if (listener === undefined) return loadAsWritten(text, silent).loaded;
  // a listener must not be told of a text that is refused halfway
  const readable = dashesHidden(text) === undefined ? text : loadAsWritten(text, silent).text;
  return load(readable, settings);
}

/** Loads a text, where it is refused with its lone dashes hidden; what js-yaml says of the text as written comes first. */
function loadAsWritten(text: string, settings: Settings): { readonly loaded: YamlLoad; readonly text: string } {
  const loaded = load(text, settings);
  const hidden = 'refusal' in loaded ? dashesHidden(text) : undefined;
  const again = hidden === undefined ? loaded : load(hidden, settings);
  if (hidden === undefined || 'refusal' in again) return { loaded, text };
  return { loaded: { documents: again.documents.map(withDashes) }, text: hidden };
}

function load(text: string, settings: Settings): YamlLoad {
  const { listener } = settings;
  // js-yaml's types know neither `maxDepth` nor the listener state's tag and anchor.
  const options: LoadOptions & { maxDepth: number } = {
    schema: templateSchema(),
    json: settings.allowDuplicateKeys ?? false,
    maxDepth: MAX_DEPTH,
    ...(listener && { listener: (event, state: State) => listener(event, state as State & ListenerState) }),
  };
  try {
    return { documents: loadAll(text, null, options) };
  } catch (error) {
    const { reason, mark, message } = error as { reason?: string; mark?: { position: number }; message?: string };
    return { refusal: { reason: reason ?? String(message), offset: mark?.position ?? 0 } };
  }
}
