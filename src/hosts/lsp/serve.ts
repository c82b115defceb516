import {
  type CodeAction,
  CodeActionKind,
  CodeLensRefreshRequest,
  type Connection,
  createConnection,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type Location,
  type Range,
  type ServerCapabilities,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { fixUntilSettled } from '../../engine/fix/apply-fixes.ts';
import { rules } from '../../index.ts';
import { type Language, sayIn } from '../../language/in-words.ts';
import { type Locale, locales } from '../../language/locale.ts';
import { said } from '../../language/sentence.ts';
import { isPlainMap } from '../../template/node.ts';
import { showable } from '../../text/showable.ts';
import type { Arguments } from '../cli/arguments.ts';
import { packageVersion } from '../cli/files/package-root.ts';
import type { Terminal } from '../cli/terminal.ts';
import { UsageError } from '../cli/usage-error.ts';
import { interpose } from '../file-access.ts';
import { actionsFor, fixAll, fixAllKind } from './actions.ts';
import { rangeOf, source } from './diagnostics.ts';
import { hoverText } from './hover.ts';
import { locate } from './locate.ts';
import { pathOf } from './open-documents.ts';
import { type At, type Client, Session, type State } from './session.ts';
import { referencesTo, targetAt } from './target-at.ts';
import { lspTexts } from './texts.ts';

/** `lsp`: answers an editor by the Language Server Protocol over standard input and output until it hangs up. */
export function serveLsp({ operands, options }: Arguments, { cwd, language }: Terminal): Promise<number> {
  if (operands.length > 0)
    throw new UsageError(said(lspTexts.lspTakesNo, { given: operands.slice(0, 1) }), 'vpclambda-lint lsp');
  const connection = createConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
  let capabilities: InitializeParams['capabilities'] = {};
  let unknownLocale: string | undefined;
  const client: Client = {
    show({ document: { uri, text }, diagnostics }) {
      // a client that asks for diagnostics would show them twice
      if (capabilities.textDocument?.diagnostic === undefined)
        void connection.sendDiagnostics({ uri, version: text.version, diagnostics: [...diagnostics] });
    },
    refresh() {
      if (capabilities.workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh();
      if (capabilities.workspace?.codeLens?.refreshSupport) void connection.sendRequest(CodeLensRefreshRequest.type);
    },
    tell: (note) => void connection.window.showWarningMessage(showable(note)),
    log: (error) => connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  };
  const session = new Session(options, cwd, rules, client, language);
  interpose(session.documents.access);

  connection.onInitialize(async ({ workspaceFolders, rootUri, ...params }) => {
    capabilities = params.capabilities;
    const asked = localeOf(params);
    if (isLocale(asked)) session.speak(asked, await languageOf(asked));
    else unknownLocale = asked;
    const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    session.folders = uris.flatMap((uri) => pathOf(uri) ?? []);
    return { serverInfo: { name: source, version: packageVersion() }, capabilities: offered };
  });
  connection.onInitialized(() => {
    if (unknownLocale !== undefined)
      client.tell(sayIn(language)(lspTexts.localeIsUnknown, { locale: unknownLocale, locales: locales.join(', ') }));
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration)
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: watched }] });
    if (capabilities.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => pathOf(uri)));
        const came = added.flatMap(({ uri }) => pathOf(uri) ?? []);
        session.folders = [...session.folders.filter((each) => !gone.has(each)), ...came];
        session.reload();
      });
  });
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) =>
    session.open(uri, languageId, version, text),
  );
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
    session.change(uri, contentChanges, version),
  );
  connection.onDidSaveTextDocument(() => session.reload());
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    session.close(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.onDidChangeWatchedFiles(() => session.reload());
  answerQuestions(connection, session, () => capabilities.workspace);

  return new Promise((resolve) => {
    let code = 1; // a client that goes without saying so
    connection.onShutdown(() => {
      code = 0;
    });
    const end = () => {
      session.end();
      resolve(code);
    };
    connection.onExit(end);
    process.stdin.once('end', end);
    connection.listen();
  });
}

/** The language that an editor asks for by its initialization options; with `auto`, that of its own words. */
function localeOf({ initializationOptions, locale: own }: Pick<InitializeParams, 'initializationOptions' | 'locale'>) {
  const asked: unknown = isPlainMap(initializationOptions) ? initializationOptions.locale : undefined;
  if (asked === 'auto') return locales.find((each) => own === each || own?.startsWith(`${each}-`)) ?? 'en';
  return asked === undefined || asked === null ? undefined : String(asked);
}

function isLocale(asked: string | undefined): asked is Locale {
  return locales.some((each) => each === asked);
}

async function languageOf(locale: Locale): Promise<Language | undefined> {
  return locale === 'ja' ? (await import('../cli/lazy/japanese.ts')).japanese() : undefined;
}

/** Configs, templates, and what says how they are deployed. */
const watched = '**/*.{yaml,yml,json,template,toml}';

const offered: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  diagnosticProvider: { identifier: source, interFileDependencies: true, workspaceDiagnostics: false },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  codeLensProvider: {},
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

function answerQuestions(
  connection: Connection,
  session: Session,
  abilities: () => InitializeParams['capabilities']['workspace'],
): void {
  /** A client that can be told to ask again is answered at once. */
  const stateOf = (uri: string, canRefresh: boolean | undefined) =>
    canRefresh ? session.latest(uri) : session.current(uri);
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }) => {
    const state = await stateOf(uri, abilities()?.diagnostics?.refreshSupport);
    const resultId = String(state?.result ?? 0);
    if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...(state?.diagnostics ?? [])] };
  });
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const at = await session.at(uri, position);
    const value = at && hoverText(at.understood, at.offset);
    return value === undefined ? null : { contents: { kind: 'markdown', value } };
  });
  connection.onDefinition(async ({ textDocument: { uri }, position }) => {
    const at = await session.at(uri, position);
    const target = at && targetAt(at.understood, at.offset);
    return (at && target && locate(target.resource.at(), placesOf(at), session)) ?? null;
  });
  connection.onReferences(async ({ textDocument: { uri }, position, context }): Promise<Location[] | null> => {
    const at = await session.at(uri, position);
    const target = at && targetAt(at.understood, at.offset);
    if (!at || !target) return null;
    const own = context.includeDeclaration ? [target.resource.at()] : [];
    const places = [...own, ...referencesTo(at.understood.template(), target.resource)];
    return places.flatMap((place) => locate(place, placesOf(at), session) ?? []);
  });
  connection.onCodeLens(async ({ textDocument: { uri } }) => {
    const state = await stateOf(uri, abilities()?.codeLens?.refreshSupport);
    if (state?.understood === undefined) return [];
    const { enis, language } = state.understood;
    return enis().flatMap(({ place, text, when }) => {
      if (place.file !== state.understood?.source.path) return [];
      const location = locate(place, state, session);
      const title = showable(when === undefined ? text : sayIn(language)(lspTexts.lensWhen, { enis: text, when }));
      return location === undefined ? [] : [{ range: location.range, command: { title, command: '' } }];
    });
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { only } }) => {
    const state = await session.current(uri);
    if (state?.linted.understood === undefined) return [];
    const wants = (kind: string) =>
      only === undefined || only.some((each) => kind === each || kind.startsWith(`${each}.`));
    const { document, linted } = state;
    const here = linted.findings.filter((finding) => overlaps(rangeOf(finding), range));
    const quick = here.flatMap((finding) =>
      actionsFor(finding, session.diagnosticOf(finding, document, linted.language), document.text, linted.language),
    );
    return [
      ...(wants(CodeActionKind.QuickFix) ? quick : []),
      // only for who asks: beside each finding it would be noise
      ...(only !== undefined && wants(fixAllKind) ? allFixes(state, session) : []),
    ];
  });
}

/** What places of an answer are in. */
function placesOf({ state: { document }, understood }: At): Pick<State, 'document' | 'understood'> {
  return { document, understood };
}

function allFixes({ document, linted }: State, session: Session): readonly CodeAction[] {
  const project = session.projectOf(document.path);
  const text = document.text.getText();
  const fixed = fixUntilSettled(document.path, text, (each) => project.lintText(document.path, each)?.findings ?? []);
  return fixed.fixed.length === 0 ? [] : [fixAll(fixed.text, document.text, linted.language)];
}

function overlaps(a: Range, b: Range): boolean {
  return a.start.line <= b.end.line && b.start.line <= a.end.line;
}
