import { describe, expect, it } from 'vitest';
import { caller, type Files, network, ofStage, said } from './sibling-templates.ts';

const stores = (name: string, parameters = ''): string =>
  network(
    '',
    ['SubnetA', 'SubnetB', 'Group']
      .map((id) => {
        const value = id === 'Group' ? '!GetAtt Group.GroupId' : `!Ref ${id}`;
        return `  Stored${id}: { Type: AWS::SSM::Parameter, Properties: { Type: String, Name: !Sub '/${name}/${id}', Value: ${value} } }`;
      })
      .join('\n'),
    parameters,
  );

const resolves = (name: string, parameters: string): string => {
  const at = (id: string) => `!Sub '{{resolve:ssm:/${name}/${id}}}'`;
  return caller(`[${at('SubnetA')}, ${at('SubnetB')}]`, `[${at('Group')}]`, parameters);
};

describe('a template that reads SSM parameters', () => {
  const reader = resolves('net/${Stage}', ofStage('[dev, live]'));

  it('is judged with the template of its repository that creates them', async () => {
    const files = { 'functions.yaml': reader, 'network.yaml': stores('net/${Stage}', ofStage('[dev, live]')) };
    expect((await said(files, 'functions.yaml')).found).toEqual(['functions.yaml Sender']);
    expect((await said(files, 'functions.yaml', '--no-siblings')).found).toEqual([]);
  });

  it.each<[string, Files]>([
    [
      'that two create',
      {
        'a.yaml': stores('net/${Stage}', ofStage('[dev, live]')),
        'b.yaml': stores('net/${Stage}', ofStage('[dev, live]')),
      },
    ],
    ['for another stage', { 'a.yaml': stores('net/${Stage}', ofStage('[test]')) }],
    ['with another path', { 'a.yaml': stores('old/${Stage}', ofStage('[dev, live]')) }],
    [
      'where it names versions, whose values may have changed since',
      { 'a.yaml': stores('net/${Stage}', ofStage('[dev, live]')), 'functions.yaml': reader.replaceAll('}}', ':2}}') },
    ],
    [
      'where it names versions of parameters whose names are written',
      { 'a.yaml': stores('net', ''), 'functions.yaml': resolves('net', '').replaceAll('}}', ':1}}') },
    ],
  ])('is linked with none %s', async (_, files) => {
    const { found, undecided } = await said({ 'functions.yaml': reader, ...files }, 'functions.yaml');
    expect(found).toEqual([]);
    expect(undecided.length).toBeGreaterThan(0);
  });
});
