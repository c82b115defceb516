import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCommands, folderWith } from '../process.ts';
import { withError } from '../templates.ts';

let action: string;
beforeAll(async () => {
  action = join(await builtCommands(), 'action.cjs');
}, 60_000);

interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly id?: number; readonly type: string };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += part;
  return text;
}

/** Whose token the Action has. */
type Identity = Comment['user'];
const workflow: Identity = { id: 41_898_282, type: 'Bot' };

/** A GitHub that has the comments of one pull request. Who is no bot may edit their own alone. */
async function gitHub(comments: Comment[], { refuses = false, identity = workflow } = {}) {
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const id = Number(/\/issues\/comments\/(\d+)$/.exec(request.url!)?.[1]);
    const edited = comments.find((each) => each.id === id);
    const isRefused =
      refuses ||
      request.headers.authorization !== 'Bearer t0ken' ||
      (request.url === '/user' && identity.type === 'Bot') ||
      (edited !== undefined && edited.user.id !== identity.id);
    response.statusCode = isRefused ? 403 : 200;
    if (!isRefused && request.method === 'POST') comments.push({ id: 9, body: JSON.parse(body).body, user: identity });
    if (!isRefused && request.method === 'PATCH') edited!.body = JSON.parse(body).body;
    response.end(JSON.stringify(request.url === '/user' ? identity : request.method === 'GET' ? comments : {}));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** A repository with a base, and a template that was changed since then. */
function changed() {
  const cwd = folderWith({ 't.yaml': withError, output: '', summary: '' });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd, encoding: 'utf8' });
  git('init', '-q');
  git('add', 't.yaml');
  git('commit', '-qm', 'base');
  const sha = git('rev-parse', 'HEAD').trim();
  writeFileSync(join(cwd, 't.yaml'), withError.replace('sg-0a', 'sg-0c'));
  const event = { pull_request: { number: 7, base: { sha }, head: { repo: { id: 1 } } }, repository: { id: 1 } };
  writeFileSync(join(cwd, 'event.json'), JSON.stringify(event));
  return cwd;
}

async function step(cwd: string, url: string, inputs: Readonly<Record<string, string>> = {}) {
  const given = { files: 't.yaml', comment: 'true', 'github-token': 't0ken', ...inputs };
  const child = spawn(process.execPath, [action], {
    cwd,
    env: {
      PATH: process.env.PATH,
      HOME: cwd,
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: url,
      GITHUB_REPOSITORY: 'acme/orders',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(cwd, 'event.json'),
      GITHUB_OUTPUT: join(cwd, 'output'),
      GITHUB_STEP_SUMMARY: join(cwd, 'summary'),
    },
  });
  let out = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  const [code] = await once(child, 'close');
  return { code, out };
}

describe('the comment on a pull request', () => {
  it('is one, with the findings, the ENIs and what changes of them', async () => {
    const other = '<!-- vpclambda-lint --> written by somebody else';
    const comments: Comment[] = [{ id: 1, body: other, user: { id: 5, type: 'User' } }];
    const { server, url } = await gitHub(comments);
    const cwd = changed();
    try {
      expect((await step(cwd, url)).code).toBe(1);
      expect((await step(cwd, url)).code).toBe(1);
    } finally {
      server.close();
    }
    expect(comments.map(({ id }) => id)).toEqual([1, 9]);
    expect(comments[0]!.body).toBe(other);
    const { body } = comments[1]!;
    expect(body).toMatch(/^<!-- vpclambda-lint -->\n## vpclambda-lint\n/);
    expect(body).toContain('role-without-eni-permissions');
    expect(body).toContain('**Network interfaces of Lambda:** 2 created, 0 kept, 2 released');
    expect(body).toContain('<summary>The network interfaces of Lambda</summary>');
    expect(body.length).toBeLessThan(65_536);
    expect(readFileSync(join(cwd, 'summary'), 'utf8')).toContain('role-without-eni-permissions');
  }, 60_000);

  it('is one with a personal token too, and with the token of another bot', async () => {
    const forged = '<!-- vpclambda-lint --> written by somebody else';
    for (const identity of [
      { id: 7, type: 'User' },
      { id: 8, type: 'Bot' },
    ]) {
      const comments: Comment[] = [
        { id: 1, body: forged, user: { id: 5, type: 'User' } },
        { id: 2, body: '<!-- vpclambda-lint -->\nof the workflow', user: workflow },
      ];
      const { server, url } = await gitHub(comments, { identity });
      const cwd = changed();
      try {
        for (let run = 0; run < 2; run++) expect((await step(cwd, url)).out).not.toContain('could not be written');
      } finally {
        server.close();
      }
      expect(comments.map(({ id }) => id)).toEqual([1, 2, 9]);
      expect(comments[0]!.body).toBe(forged);
      expect(comments[2]!.body).toContain('role-without-eni-permissions');
    }
  }, 120_000);

  it('that GitHub refuses changes nothing of the result, and one that is not asked for is not written', async () => {
    const comments: Comment[] = [];
    const { server, url } = await gitHub(comments, { refuses: true });
    try {
      const { code, out } = await step(changed(), url);
      expect(code).toBe(1);
      expect(out).toMatch(/^::warning::the comment could not be written: GitHub answers 403/m);
      expect((await step(changed(), url, { comment: 'false' })).out).not.toContain('comment');
    } finally {
      server.close();
    }
    expect(comments).toEqual([]);
  }, 60_000);
});
