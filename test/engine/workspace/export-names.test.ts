import { describe, expect, it } from 'vitest';
import { namesExportedIn, namesImportedIn, someMayBe } from '../../../src/engine/workspace/stacks/export-names.ts';
import { parse } from '../../../src/syntax/parse.ts';

const exported = (name: string) =>
  `Outputs:\n  Out:\n    Value: x\n    Export:\n      Name: ${name}\n  Next:\n    Value: y\n`;
const imported = (name: string) => namesImportedIn(parse('app.yaml', `Value: { "Fn::ImportValue": ${name} }`).value);

describe('the names that a text exports', () => {
  it.each([
    ['plain', exported('network-A'), 'network-A'],
    ['in quotes', exported('"network-A"'), 'network-A'],
    ['in single quotes', exported("'network-A'"), 'network-A'],
    ['by Sub', exported('!Sub ${AWS::StackName}-A'), '*-A'],
    ['by Sub in quotes', exported("!Sub '${Env}-network-${AWS::Region}'"), '*-network-*'],
    ['by the long form of Sub', exported('\n        Fn::Sub: "${Env}-A"'), '*-A'],
    ['in one line', 'Outputs: { Out: { Value: x, Export: { Name: network-A } } }', 'network-A'],
    ['in JSON', '{"Outputs":{"Out":{"Value":"x","Export":{"Name":"network:A"}}}}', 'network:A'],
    ['by Sub in JSON', '{"Out": {"Export": {"Name": {"Fn::Sub": "${AWS::StackName}-A"}}}}', '*-A'],
    ['at the end of the text', 'Outputs:\n  Out:\n    Export:\n      Name: network-A\n', 'network-A'],
    ['by a loop', exported('"&{Name}-A"'), '*-A'],
    ['plain, before a comment', exported('network-A # the first'), 'network-A*'],
    ['plain, over two lines', exported('network\n        A'), 'network*'],
  ])('are taken from where they are written: %s', (_, text, name) => {
    expect([...namesExportedIn(text)]).toEqual([name]);
  });

  it.each([
    ['by Join', exported('!Join ["-", [network, A]]')],
    ['by a parameter', exported('!Ref Name')],
    ['by a parameter, in the long form', exported('{ Ref: Name }')],
    ['by Sub with variables', exported('!Sub ["${A}-x", { A: y }]')],
    ['as a block', exported('!Sub |\n        network-A')],
    ['with an escape', exported('"network\\x2dA"')],
    ['with a quote in it', exported("'network''A'")],
    ['by an alias', 'Outputs:\n  Out:\n    Export: *name\n'],
    ['by a dynamic reference', exported('"{{resolve:ssm:/name}}"')],
    ['after a comment', 'Outputs:\n  Out:\n    Export:\n      # as of old\n      Name: network-A\n'],
  ])('may be any where they are not written in one piece: %s', (_, text) => {
    expect([...namesExportedIn(text)]).toEqual(['*']);
  });
});

describe('a template that may export what is imported', () => {
  it.each<[string, string, boolean]>([
    ['network-A', 'network-A', true],
    ['network-A', 'network-B', false],
    ['!Sub "${Net}-A"', '!Sub "${AWS::StackName}-A"', true],
    ['!Sub "${Net}-A"', '!Sub ${AWS::StackName}-A', true],
    ['!Sub "${Net}-A"', '!Sub "${AWS::StackName}-B"', false],
    // a parameter with a value, or a stack with a known name, may complete either
    ['network-A', '!Sub "${AWS::StackName}-A"', true],
    ['!Sub "${Net}-A"', 'network-A', true],
    ['!Sub "a-${X}"', '!Sub "${Y}-b"', true],
    ['!Join ["-", [!Ref Net, A]]', '!Sub "${AWS::StackName}-A"', true],
    ['!Join ["-", [!Ref Net, A]]', '!Sub "${AWS::StackName}-B"', false],
    ['!Ref Name', 'network-A', true],
    ['network-A', '!Ref Name', true],
    ['!If [Yes, network-A, network-B]', 'network-C', true],
    ['network-A', 'network-A2', false],
  ])('%s by %s: %s', (name, by, may) => {
    expect(someMayBe(namesExportedIn(exported(by)), imported(name))).toBe(may);
  });
});
