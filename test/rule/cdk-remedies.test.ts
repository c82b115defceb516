import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/index.ts';
import type { MessageText } from '../../src/rule/message.ts';
import { atEnd } from '../at-end.ts';
import { root } from '../hosts/process.ts';

/** All messages, with what each says to who wrote a CDK app. */
const messages = rules.flatMap(({ meta }) =>
  Object.entries(meta.messages as Readonly<Record<string, MessageText>>).map(([id, message]) => ({
    name: `${meta.id} ${id}`,
    message,
    texts: [...(message.cdk === undefined ? [] : [message.cdk]), ...Object.values(message.cdkRemedies ?? {})],
  })),
);
const texts = [...new Set(messages.flatMap((each) => each.texts))];

function blanksOf(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)(?::[^{}]*)?\}/g)].map(([, name]) => name!);
}

/** What the variables of remedies are. */
const declarations = `
import * as cdk from 'aws-cdk-lib';
import { aws_ec2 as ec2, aws_efs as efs, aws_iam as iam, aws_lambda as lambda, custom_resources as custom } from 'aws-cdk-lib';
import type { Construct, IDependable } from 'constructs';
declare const vpc: ec2.Vpc, fn: lambda.Function, group: ec2.SecurityGroup, role: iam.Role, policy: iam.Policy;
declare const endpoint: ec2.InterfaceVpcEndpoint, target: ec2.IConnectable, proxy: ec2.IConnectable, resource: Construct;
declare const peer: ec2.IPeer, port: ec2.Port, statement: iam.PolicyStatement, fileSystem: efs.FileSystem;
declare const securityGroups: ec2.ISecurityGroup[], id: string, name: string, range: string;
type Props<Class> = Class extends new (scope: Construct, id: string, props: infer Given) => unknown ? NonNullable<Given> : never;
`;

const namespaces = 'ec2|lambda|iam|custom|cdk';

/** The code in a text: calls, members of namespaces, and properties \`of\` classes. */
function codeIn(text: string): readonly string[] {
  const calls = [...text.matchAll(/(?:new )?\b[a-z]\w*(?:\.\w+)+\(/g)].map(({ 0: start, index }) =>
    text.slice(index, closing(text, index + start.length)),
  );
  const members = [...text.matchAll(new RegExp(`\\b(?:${namespaces})(?:\\.\\w+)+`, 'g'))].map(([member]) => member);
  const properties = [...text.matchAll(new RegExp(`(\\w+) of ((?:${namespaces})\\.\\w+)`, 'g'))].flatMap(
    ([, property, of]) =>
      property === 'subnets' && of === 'ec2.SubnetType' ? [] : [`null! as Props<typeof ${of}>['${property}']`],
  );
  return [...calls, ...members, ...properties].map((code) => code.replace(/\{port\}/g, '443').replace(/\{\w+\}/g, 'x'));
}

/** Where the parenthesis ends that was opened before a position. */
function closing(text: string, from: number): number {
  let depth = 1;
  let at = from;
  while (depth > 0 && at < text.length) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    at += 1;
  }
  return at;
}

describe('remedies in the terms of CDK', () => {
  it('are there for most messages that an app can do something about', () => {
    expect(messages.filter((each) => each.texts.length > 0).length).toBeGreaterThan(70);
  });

  it('have no blanks but those of their messages', () => {
    for (const { name, message, texts } of messages) {
      const known = [message.problem, message.remedy, ...Object.values(message.remedies ?? {})].flatMap(blanksOf);
      expect([name, texts.flatMap(blanksOf).filter((blank) => !known.includes(blank))]).toEqual([name, []]);
    }
  });

  it('are other remedies of messages that have those', () => {
    for (const { name, message } of messages)
      for (const remedy in message.cdkRemedies)
        expect([name, Object.keys(message.remedies ?? {})]).toEqual([name, expect.arrayContaining([remedy])]);
  });

  it('hold code that compiles against aws-cdk-lib', () => {
    const cache = join(root, 'node_modules/.cache');
    mkdirSync(cache, { recursive: true });
    const folder = mkdtempSync(join(cache, 'cdk-remedies-'));
    atEnd(() => rmSync(folder, { recursive: true, force: true }));
    const code = [...new Set(texts.flatMap(codeIn))];
    expect(code.length).toBeGreaterThan(30);
    writeFileSync(join(folder, 'remedies.ts'), `${declarations}${code.map((each) => `void (${each});\n`).join('')}`);
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--types',
      '',
    ];
    const ran = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), ...options, '--ignoreConfig', join(folder, 'remedies.ts')],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(ran.stdout).toBe('');
    expect(ran.status).toBe(0);
  });
});
