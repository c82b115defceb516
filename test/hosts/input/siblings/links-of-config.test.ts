import { describe, expect, it } from 'vitest';
import { lintHere } from '../../in-process.ts';
import { repositoryWith } from '../../process.ts';
import { blocked, child, exported, type Files, importer, nests, network, said } from './sibling-templates.ts';

describe('links of the config', () => {
  const twoNetworks = { 'functions.yaml': importer, 'a.yaml': network(blocked), 'b.yaml': network(blocked) };
  const says = (links: unknown): Files => ({ '.vpclambdalintrc.json': JSON.stringify({ links }) });

  it('say which template is imported from, where several may be meant', async () => {
    const open = await said(twoNetworks, 'functions.yaml');
    expect(open.found).toEqual([]);
    expect(open.undecided.map(({ reason }) => reason).join()).toContain('a.yaml and b.yaml export that name');
    for (const args of [['functions.yaml'], ['functions.yaml', '--no-siblings']]) {
      const { found, evidence } = await said(
        { ...twoNetworks, ...says({ 'functions.yaml': { Network: 'b.yaml' } }) },
        ...args,
      );
      expect(found).toEqual(['functions.yaml Sender']);
      expect(evidence).toContain('Network of functions.yaml leads to b.yaml, as links in .vpclambdalintrc.json says');
    }
  });

  it('forbid a link that would be made, by names or by the end of a URL', async () => {
    const files = { 'functions.yaml': importer, 'network.yaml': network(blocked) };
    const config = says({ 'functions.yaml': { Network: false } });
    for (const asked of ['functions.yaml', '.']) expect((await said({ ...files, ...config }, asked)).found).toEqual([]);
    const nested = { 'root.yaml': nests('https://b.s3.amazonaws.com/functions.yaml'), 'functions.yaml': child };
    for (const asked of ['functions.yaml', '.']) {
      expect((await said(nested, asked)).found).toHaveLength(1);
      expect((await said({ ...nested, ...says({ 'root.yaml': { Inner: false } }) }, asked)).found).toEqual([]);
    }
  });

  it('forbid a link although the parameter is given the name of the stack', async () => {
    const named = importer.replace('{ Type: String }', '{ Type: String, Default: net }');
    const files = { 'functions.yaml': named, 'network.yaml': network(exported('net')) };
    expect((await said(files, 'functions.yaml')).found).toEqual(['functions.yaml Sender']);
    const { found } = await said({ ...files, ...says({ 'functions.yaml': { Network: false } }) }, 'functions.yaml');
    expect(found).toEqual([]);
  });

  it('say which template a stack nests, wherever its URL leads', async () => {
    const files = { 'root.yaml': nests('!Ref Url'), 'x/functions.yaml': child, 'y/functions.yaml': child };
    const config = says({ 'root.yaml': { Inner: 'x/functions.yaml' } });
    expect((await said(files, '.')).found).toEqual([]);
    expect((await said({ ...files, ...config }, '.')).found).toEqual(['root.yaml Table']);
    const alone = await said({ ...files, ...config }, 'x/functions.yaml');
    expect(alone.found).toEqual(['x/functions.yaml Sender']);
    expect(alone.evidence).toContain(
      'Inner in root.yaml nests x/functions.yaml, as links in .vpclambdalintrc.json says',
    );
  });

  it.each<[string, unknown, string, string]>([
    [
      'a name that the template does not have',
      { 'functions.yaml': { Netwrk: 'a.yaml' } },
      'has no parameter or nested stack Netwrk',
      'Did you mean "Network"?',
    ],
    [
      'a template that is not there',
      { 'functions.yaml': { Network: 'c.yaml' } },
      'there is no c.yaml',
      'Paths are relative',
    ],
    [
      'links of a template that is not there',
      { 'function.yaml': { Network: 'a.yaml' } },
      'there is no function.yaml',
      'Paths are relative',
    ],
    [
      'true',
      { 'functions.yaml': { Network: true } },
      'links["functions.yaml"].Network in .vpclambdalintrc.json:1:29: is not one of the allowed values',
      'Allowed: false',
    ],
  ])('are refused with %s', async (_, links, message, remedy) => {
    const cwd = repositoryWith({ ...twoNetworks, ...says(links) });
    const refused = await lintHere(cwd, 'functions.yaml').catch((error: unknown) => error);
    expect(refused).toMatchObject({ message: expect.stringContaining(message) });
    expect(String((refused as { remedy?: string }).remedy)).toContain(remedy);
  });
});
