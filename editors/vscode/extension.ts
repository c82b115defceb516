import { type ExtensionContext, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';

let client: LanguageClient | undefined;

/** Starts the server that is part of the extension; again without limits once the workspace is trusted. */
export async function activate(context: ExtensionContext): Promise<void> {
  await start(context);
  context.subscriptions.push(
    workspace.onDidGrantWorkspaceTrust(async () => {
      await client?.stop();
      await start(context);
    }),
  );
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}

async function start(context: ExtensionContext): Promise<void> {
  const options = workspace.getConfiguration('vpclambda-lint').get<string[]>('arguments', []);
  const args = [
    context.asAbsolutePath('server/cli.cjs'),
    'lsp',
    ...options,
    ...(workspace.isTrusted ? [] : ['--no-plugins']),
  ];
  // the editor itself is the Node.js that the server runs on
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  client = new LanguageClient(
    'vpclambda-lint',
    { command: process.execPath, args, options: { env } },
    {
      documentSelector: [
        ...['yaml', 'json', 'jsonc', 'cloudformation'].map((language) => ({ scheme: 'file', language })),
        { scheme: 'file', pattern: '**/*.template' },
      ],
    },
  );
  await client.start();
}
