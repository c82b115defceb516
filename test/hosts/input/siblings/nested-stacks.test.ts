import { describe, expect, it } from 'vitest';
import { caller, child, type Files, nests, network, said } from './sibling-templates.ts';

describe('a template that is nested', () => {
  it.each([
    ['by its path', './inner/functions.yaml'],
    ['by a URL', 'https://templates.s3.amazonaws.com/v1/inner/functions.yaml'],
    ['by a URL that is put together', "!Sub 'https://${AWS::AccountId}.s3.amazonaws.com/inner/functions.yaml'"],
  ])('is judged with the stack that nests it %s, and findings are told in it', async (_, url) => {
    const files = { 'root.yaml': nests(url), 'inner/functions.yaml': child };
    expect((await said(files, 'inner/functions.yaml')).found).toEqual(['inner/functions.yaml Sender']);
    expect((await said(files, 'inner/functions.yaml', '--no-siblings')).found).toEqual([]);
  });

  it('is given a list with spaces between its items', async () => {
    const files = {
      'root.yaml': nests('./functions.yaml').replace("Join [',',", "Join [', ',"),
      'functions.yaml': child,
    };
    const { found, undecided } = await said(files, 'functions.yaml');
    expect(found).toEqual(['functions.yaml Sender']);
    expect(undecided).toEqual([]);
  });

  it.each<[string, Files]>([
    [
      'where the path leads to a file of the same name',
      { 'other/root.yaml': nests('./functions.yaml'), 'other/functions.yaml': child },
    ],
    [
      'where the URL is that of another version',
      { 'root.yaml': nests('https://b.s3.amazonaws.com/v4/functions.yaml') },
    ],
    [
      'where the URL fits two files',
      { 'root.yaml': nests("!Sub 'https://b.s3.amazonaws.com/${Kind}/functions.yaml'"), 'x/functions.yaml': child },
    ],
    [
      'where the URL is that of a template with other parameters',
      { 'root.yaml': nests('https://b.s3.amazonaws.com/functions.yaml').replace('Callers:', 'Guests:') },
    ],
  ])('is judged alone %s', async (_, files) => {
    const { found, undecided } = await said({ 'v2/functions.yaml': child, ...files }, 'v2/functions.yaml');
    expect(found).toEqual([]);
    expect(undecided.length).toBeGreaterThan(0);
  });
});

describe('a TemplateURL that is chosen', () => {
  const at = (folder: string) => `https://b.s3.amazonaws.com/${folder}/functions.yaml`;
  const sized = (url: string) =>
    nests(url).replace(
      'Resources:',
      `Conditions: { IsLarge: !Equals [!Ref Size, large] }
Mappings: { Urls: { eu-west-1: { App: '${at('x')}', Other: '${at('y')}' }, us-east-1: { App: '${at('x')}', Other: '${at('z')}' } } }
Parameters: { Size: { Type: String } }
Resources:`,
    );

  it.each([
    ['by a condition', `!If [IsLarge, '${at('x')}', '${at('x')}']`],
    ['from a mapping', '!FindInMap [Urls, !Ref AWS::Region, App]'],
    ['from a mapping by a condition', `!If [IsLarge, !FindInMap [Urls, !Ref AWS::Region, App], '${at('x')}']`],
  ])('%s leads to the one template that all choices mean', async (_, url) => {
    const files = { 'root.yaml': sized(url), 'x/functions.yaml': child };
    expect((await said(files, 'x/functions.yaml')).found).toEqual(['x/functions.yaml Sender']);
  });

  it.each([
    ['by a condition between two templates', `!If [IsLarge, '${at('x')}', '${at('y')}']`],
    ['by a condition from elsewhere as well', `!If [IsLarge, '${at('x')}', '${at('elsewhere')}']`],
    ['by a condition that may say nothing', `!If [IsLarge, '${at('x')}', !Ref AWS::NoValue]`],
    ['from a mapping that lacks it in one Region', '!FindInMap [Urls, !Ref AWS::Region, Other]'],
    ['from a mapping that has no such key', '!FindInMap [Urls, !Ref AWS::Region, Third]'],
  ])('%s leads to none', async (_, url) => {
    const files = { 'root.yaml': sized(url), 'x/functions.yaml': child, 'y/functions.yaml': child };
    for (const asked of ['x/functions.yaml', 'y/functions.yaml', '.'])
      expect((await said(files, asked)).found).toEqual([]);
  });

  it('names the templates that it may lead to', async () => {
    const inner = network('Outputs: { A: { Value: !Ref SubnetA }, G: { Value: !GetAtt Group.GroupId } }');
    const root = `
Parameters: { Kind: { Type: String } }
${caller('[!GetAtt Net.Outputs.A]', '[!GetAtt Net.Outputs.G]', '')}
  Net: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: !Sub 'https://b.s3.amazonaws.com/${'$'}{Kind}/net.yaml' } }
`;
    const { undecided } = await said({ 'root.yaml': root, 'x/net.yaml': inner, 'y/net.yaml': inner }, 'root.yaml');
    expect(undecided.map(({ reason }) => reason).join()).toContain('Net may be x/net.yaml or y/net.yaml');
    expect(undecided.map(({ settledBy }) => settledBy).join()).toContain('"links" in the config');
  });
});

describe('URLs that begin alike', () => {
  const at = (name: string, prefix = '${Prefix}') => `!Sub 'https://${'$'}{Bucket}.s3.amazonaws.com/${prefix}/${name}'`;
  const inner = network(
    'Outputs: { A: { Value: !Ref SubnetA }, B: { Value: !Ref SubnetB }, G: { Value: !GetAtt Group.GroupId } }',
  );
  const root = (net: string, app: string) => `
Parameters: { Bucket: { Type: String }, Prefix: { Type: String }, Other: { Type: String } }
Resources:
  Net: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${net} } }
  App:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ${app}
      Parameters: { Subnets: !Join [',', [!GetAtt Net.Outputs.A, !GetAtt Net.Outputs.B]], Callers: !GetAtt Net.Outputs.G }
`;
  const shop = (net: string, app: string) => ({
    'shop/root.yaml': root(net, app),
    'shop/net.yaml': inner,
    'shop/functions.yaml': child,
    'other/net.yaml': inner,
  });

  it('mean templates of one folder', async () => {
    const { found, evidence } = await said(shop(at('net.yaml'), at('functions.yaml')), 'shop/functions.yaml');
    expect(found).toEqual(['shop/functions.yaml Sender']);
    expect(evidence?.join()).toContain(
      'TemplateURL of Net in shop/root.yaml is taken to mean shop/net.yaml, in the only folder that has a template for each URL that begins like it',
    );
  });

  it.each<[string, Files]>([
    ['where they begin otherwise', shop(at('net.yaml', '${Other}'), at('functions.yaml'))],
    [
      'where two folders have all of them',
      { ...shop(at('net.yaml'), at('functions.yaml')), 'other/functions.yaml': child },
    ],
    [
      'where no folder has all of them',
      {
        'root.yaml': root(at('net.yaml'), at('functions.yaml')),
        'shop/functions.yaml': child,
        'a/net.yaml': inner,
        'b/net.yaml': inner,
      },
    ],
  ])('say no more %s', async (_, files) => {
    const { found, undecided } = await said(files, 'shop/functions.yaml');
    expect(found).toEqual([]);
    expect(undecided.length).toBeGreaterThan(0);
  });
});

describe('URLs that lead to a folder of another name', () => {
  it('mean none of the templates beside the one that nests them', async () => {
    const root = `
Resources:
  Net: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: 'https://b.s3.amazonaws.com/shop/net.yaml' } }
  App:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: https://b.s3.amazonaws.com/shop/functions.yaml
      Parameters: { Subnets: !Join [',', [!GetAtt Net.Outputs.A, !GetAtt Net.Outputs.B]], Callers: !GetAtt Net.Outputs.G }
`;
    const inner = network(
      `Outputs: { A: { Value: !Ref SubnetA }, B: { Value: !Ref SubnetB }, G: { Value: !GetAtt Group.GroupId } }`,
    );
    const files = { 'templates/main.yaml': root, 'templates/net.yaml': inner, 'templates/functions.yaml': child };
    expect((await said(files, 'templates/functions.yaml')).found).toEqual([]);
  });
});
