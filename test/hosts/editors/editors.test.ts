import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCommands, folderWith, root } from '../process.ts';
import { withError } from '../templates.ts';

const isThere = (program: string) => spawnSync(program, ['--version']).status === 0;
const eglot = eglotOfDebian();

let cli: string;
beforeAll(async () => {
  cli = join(await builtCommands(), 'cli.cjs');
});

/** The recipe of the page for an editor, which starts the server that is tested. */
function recipe(name: string, ofServer: (words: readonly string[]) => string): string {
  const page = readFileSync(join(root, 'docs/editors.md'), 'utf8');
  const [, text = ''] = new RegExp(`^\`\`\`\\w+ ${name}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page) ?? [];
  expect(text).not.toBe('');
  const server = /(['"])npx\1,? \1vpclambda-lint\1,? \1lsp\1/;
  expect(text).toMatch(server);
  return text.replace(server, ofServer([process.execPath, cli, 'lsp']));
}

function run(program: string, args: readonly string[], cwd: string): string {
  const { PATH, HOME } = process.env;
  const ran = spawnSync(program, args, { cwd, encoding: 'utf8', timeout: 60_000, env: { PATH, HOME: HOME ?? cwd } });
  return `${ran.stdout}\n${ran.stderr}`;
}

describe.skipIf(!isThere('nvim'))('Neovim, where it is installed', () => {
  it('shows what is wrong, and what is left after a change', () => {
    const cwd = folderWith({ 'template.yaml': withError });
    const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');
    writeFileSync(
      join(cwd, 'test.lua'),
      `${recipe('neovim', quoted)}
vim.cmd('edit template.yaml')
vim.bo.filetype = 'yaml'
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 50)
for _, each in ipairs(vim.diagnostic.get(0)) do print(each.code .. ' at ' .. each.lnum .. '\\n') end
local lines = vim.api.nvim_buf_get_lines(0, 0, -1, false)
for index, line in ipairs(lines) do
  if line:find('VpcConfig') then vim.api.nvim_buf_set_lines(0, index - 1, index, false, { '      Vpc:' }) end
end
vim.wait(20000, function() return #vim.diagnostic.get(0) == 0 end, 50)
print('left: ' .. #vim.diagnostic.get(0) .. '\\n')
vim.cmd('qa!')
`,
    );
    const out = run('nvim', ['--headless', '-u', 'NONE', '-c', 'luafile test.lua'], cwd);
    expect(out).toMatch(/[a-z-]+ at 1\b/);
    expect(out).toContain('left: 0');
  });
});

describe.skipIf(!isThere('emacs') || eglot === undefined)('Emacs with eglot, where they are installed', () => {
  it('shows what is wrong', () => {
    const cwd = folderWith({ 'template.yaml': withError });
    const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(' ');
    writeFileSync(
      join(cwd, 'test.el'),
      `(require 'eglot)
(define-derived-mode yaml-mode text-mode "YAML")
${recipe('emacs', quoted)}
(find-file "template.yaml")
(yaml-mode)
(let ((server (cdr (assoc '(yaml-mode yaml-ts-mode json-mode js-json-mode) eglot-server-programs))))
  (eglot (if (< emacs-major-version 29) (list 'yaml-mode) 'yaml-mode) (cons 'transient default-directory) 'eglot-lsp-server server "yaml"))
(let ((end (+ (float-time) 20)))
  (while (and (< (float-time) end) (null (flymake-diagnostics)))
    (flymake-start)
    (accept-process-output nil 0.2)))
(dolist (each (flymake-diagnostics)) (princ (format "%s\\n" (flymake-diagnostic-text each))))
(kill-emacs 0)
`,
    );
    const out = run('emacs', ['-Q', '--batch', ...(eglot ?? []), '-l', 'test.el'], cwd);
    expect(out).toMatch(/AWSLambdaVPCAccessExecutionRole|network interface/);
  });
});

/** Where Debian has eglot for an Emacs that does not have it itself; nothing where there is none. */
function eglotOfDebian(): readonly string[] | undefined {
  const version = Number(
    /GNU Emacs (\d+)/.exec(spawnSync('emacs', ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1],
  );
  if (version >= 29) return [];
  const folder = '/usr/share/emacs/site-lisp/elpa';
  const packages = existsSync(folder)
    ? readdirSync(folder).filter((name) =>
        /^(?:eglot|project|xref|seq|eldoc|flymake|external-completion|jsonrpc)-\d/.test(name),
      )
    : [];
  return packages.some((name) => name.startsWith('eglot-'))
    ? packages.flatMap((name) => ['-L', join(folder, name)])
    : undefined;
}
