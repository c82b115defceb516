import { describe, expect, it } from 'vitest';
import { runHere } from '../../in-process.ts';
import { folderWith } from '../../process.ts';
import { arn, type Eni, event, fn } from './account-with-enis.ts';

describe('saved AWS CLI output', () => {
  const files = {
    'enis.json': JSON.stringify({
      NetworkInterfaces: [
        {
          NetworkInterfaceId: 'eni-1',
          SubnetId: 'subnet-1',
          VpcId: 'vpc-1',
          InterfaceType: 'lambda',
          OwnerId: '111122223333',
          Groups: [{ GroupId: 'sg-b' }, { GroupId: 'sg-a' }],
        },
        { NetworkInterfaceId: 'eni-2', SubnetId: 'subnet-1', VpcId: 'vpc-1', InterfaceType: 'interface', Groups: [] },
      ],
    }),
    'functions.json': JSON.stringify({ Functions: [fn('orders', '7', ['subnet-1'], ['sg-a', 'sg-b'])] }),
    'events.json': JSON.stringify({ Events: [event('eni-1', ['sg-a', 'sg-b'])] }),
    'page.json': JSON.stringify({ Functions: [], NextMarker: 'm' }),
    'else.json': '{"Buckets": []}',
    'aliasless.json': '{"Aliases": []}',
    'aliases.json': JSON.stringify({
      Aliases: [{ AliasArn: `${arn('orders')}:live`, Name: 'live', FunctionVersion: '7' }],
    }),
  };
  const offline = async (...args: string[]) => {
    const { code, out, err } = await runHere(folderWith(files), ['find-eni', '--format', 'json', ...args]);
    return { code, err, enis: code === 0 ? (JSON.parse(out).enis as readonly Eni[]) : [] };
  };

  it('is enough', async () => {
    const { enis } = await offline('--from', 'enis.json', '--functions', 'functions.json');
    expect(enis).toMatchObject([{ eni: 'eni-1', outcome: 'held', functions: [`${arn('orders')}:7`] }]);
  });

  it('has the aliases that keep a version, or says to look for them before it is deleted', async () => {
    const steps = async (...args: string[]) => {
      const { enis } = await offline('--from', 'enis.json', '--functions', 'functions.json', ...args);
      return JSON.stringify(enis);
    };
    const without = await steps();
    expect(without.indexOf('list-aliases')).toBeGreaterThan(0);
    expect(without.indexOf('list-aliases')).toBeLessThan(without.indexOf('delete-function'));
    const withThem = await steps('--from', 'aliases.json');
    expect(withThem).not.toContain('list-aliases');
    expect(withThem.indexOf('update-alias')).toBeLessThan(withThem.indexOf('delete-function'));
  });

  it('may be of another ENI', async () => {
    const { enis } = await offline('--from', 'enis.json', '--functions', 'functions.json', '--eni', 'eni-2');
    expect(enis).toMatchObject([{ eni: 'eni-2', lambda: false }]);
  });

  it.each([
    [['--from', 'enis.json'], 'there are no functions'],
    [['--from', 'aliasless.json'], 'there are no network interfaces and no functions'],
    [['--from', 'functions.json'], 'there are no network interfaces'],
    [['--from', 'enis.json', '--functions', 'page.json'], 'page.json holds one page of several'],
    [['--from', 'enis.json', '--functions', 'else.json'], 'else.json is not a file that this command reads'],
    [['--from', 'enis.json', '--functions', 'functions.json', '--eni', 'eni-9'], 'enis.json has no eni-9'],
    [['--from', 'nowhere.json'], 'nowhere.json cannot be read: ENOENT'],
  ])('may not be enough: %j', async (args, words) => {
    const { code, err } = await offline(...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
