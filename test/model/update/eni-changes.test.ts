import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replacesWhenChanged } from '../../../src/hosts/replaces.ts';
import type { Eni } from '../../../src/model/base/entities.ts';
import { buildModel } from '../../../src/model/build-model.ts';
import { buildUpdate } from '../../../src/model/build-update.ts';
import type { EniChanges } from '../../../src/model/update/eni-changes.ts';
import { parse } from '../../../src/syntax/parse.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import { Scenario } from '../../../src/template/scenario/scenario.ts';
import { playing } from '../../generated/runs.ts';

/** A small stack: what each group and subnet is like, and where each function is. */
interface State {
  readonly groups: Readonly<Record<string, string>>;
  readonly subnets: Readonly<Record<string, string>>;
  readonly functions: Readonly<
    Record<string, { readonly groups: readonly string[]; readonly subnets: readonly string[] }>
  >;
}

const groupNames = ['GroupA', 'GroupB', 'GroupC'];
const subnetNames = ['SubnetA', 'SubnetB', 'SubnetC'];

const states = fc.record({
  groups: fc.record(Object.fromEntries(groupNames.map((name) => [name, fc.constantFrom('one', 'two')]))),
  subnets: fc.record(
    Object.fromEntries(
      subnetNames.map((name, at) => [name, fc.constantFrom(`10.0.${at}.0/24`, `10.0.${at + 8}.0/24`)]),
    ),
  ),
  functions: fc.dictionary(
    fc.constantFrom('Orders', 'Stock', 'Mail', 'Bills'),
    fc.record({
      groups: fc.subarray(groupNames, { minLength: 1 }),
      subnets: fc.subarray(subnetNames, { minLength: 1 }),
    }),
  ),
}) as fc.Arbitrary<State>;

function templateOf({ groups, subnets, functions }: State): string {
  const named = <T>(of: Readonly<Record<string, T>>, make: (value: T) => object) =>
    Object.fromEntries(Object.entries(of).map(([id, value]) => [id, make(value)]));
  const ref = (id: string) => ({ Ref: id });
  return JSON.stringify({
    Resources: {
      ...named(groups, (description) => ({
        Type: 'AWS::EC2::SecurityGroup',
        Properties: { GroupDescription: description, VpcId: 'vpc-1' },
      })),
      ...named(subnets, (cidr) => ({ Type: 'AWS::EC2::Subnet', Properties: { CidrBlock: cidr, VpcId: 'vpc-1' } })),
      ...named(functions, (at) => ({
        Type: 'AWS::Lambda::Function',
        Properties: {
          Role: 'arn:aws:iam::111122223333:role/x',
          Code: { S3Bucket: 'b', S3Key: 'k' },
          VpcConfig: { SubnetIds: at.subnets.map(ref), SecurityGroupIds: [...at.groups].reverse().map(ref) },
        },
      })),
    },
  });
}

/** The ENIs of a state by what they are in the account: a group of another description is another group. */
function physical({ groups, subnets, functions }: State): ReadonlySet<string> {
  return new Set(
    Object.values(functions).flatMap((at) =>
      at.subnets.map((id) => `${id} ${subnets[id]} ${at.groups.map((group) => `${group} ${groups[group]}`).join()}`),
    ),
  );
}

function compare(before: State, after: State) {
  return compareTexts(templateOf(before), templateOf(after));
}

function compareTexts(before: string, after: string): { changes: EniChanges; before: number; after: number } {
  const read = (text: string, path: string, isPast: boolean) =>
    readTemplate(parse(path, text), { parameters: {}, pseudo: {}, isPast });
  const scenario = new Scenario([]);
  const model = buildModel(read(after, 'after.json', false), scenario);
  const inputs = {
    before: read(before, 'before.json', true),
    replacesWhenChanged,
    changeSet: undefined,
  };
  const update = buildUpdate(model, inputs, scenario);
  return { changes: update.enis, before: update.before.enis.length, after: model.enis.length };
}

/** What becomes of the ENIs of a function whose `SubnetIds` are written in two ways. */
function rewritten(before: unknown, after: unknown) {
  const template = (SubnetIds: unknown) =>
    JSON.stringify({
      Parameters: { Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' } },
      Resources: {
        Orders: {
          Type: 'AWS::Lambda::Function',
          Properties: { VpcConfig: { SubnetIds, SecurityGroupIds: ['sg-1'] } },
        },
      },
    });
  const { created, kept, released } = compareTexts(template(before), template(after)).changes;
  const names = (enis: readonly Eni[]) => enis.map(({ subnet }) => subnet.name);
  return { created: names(created), kept: names(kept), released: names(released) };
}

const keyOf = ({ subnet, groups }: Eni) => `${subnet.id} ${groups.map(({ id }) => id).sort()}`;

describe('the ENIs of an update', () => {
  it('are all kept where nothing changes', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { changes, before } = compare(state, state);
        expect([changes.created, changes.released]).toEqual([[], []]);
        expect(changes.kept).toHaveLength(before);
      }),
      playing(50),
    );
  });

  it('add up: kept and released are those of before, kept and created those of after', () => {
    fc.assert(
      fc.property(states, states, (was, is) => {
        const { changes, before, after } = compare(was, is);
        expect(changes.kept.length + changes.released.length).toBe(before);
        expect(changes.kept.length + changes.created.length).toBe(after);
        expect(new Set([...changes.kept, ...changes.created].map(keyOf)).size).toBe(after);
      }),
      playing(100),
    );
  });

  it('are those that a comparison of the account before and after shows', () => {
    let kept = 0;
    fc.assert(
      fc.property(states, states, (was, is) => {
        const { changes } = compare(was, is);
        const [past, next] = [physical(was), physical(is)];
        const both = [...past].filter((key) => next.has(key)).length;
        kept += both;
        expect(changes.kept).toHaveLength(both);
        expect(changes.created).toHaveLength(next.size - both);
        expect(changes.released).toHaveLength(past.size - both);
      }),
      playing(100),
    );
    // the states are alike often enough for this to show anything
    expect(kept).toBeGreaterThan(3);
  });

  const list = { Ref: 'Subnets' };
  const entry = (index: number) => ({ 'Fn::Select': [index, list] });

  it('stay in the entry to which a list is cut', () => {
    expect(rewritten(list, [entry(0)])).toEqual({
      created: [],
      kept: ['entry 0 of parameter Subnets'],
      released: ['other entries of parameter Subnets'],
    });
  });

  it('stay in the entries that a list takes the place of', () => {
    expect(rewritten([entry(0), entry(1)], list)).toEqual({
      created: ['other entries of parameter Subnets'],
      kept: ['entry 0 of parameter Subnets', 'entry 1 of parameter Subnets'],
      released: [],
    });
  });

  it('are the other way round when the update is taken back', () => {
    fc.assert(
      fc.property(states, states, (was, is) => {
        const [there, back] = [compare(was, is).changes, compare(is, was).changes];
        expect(back.created.map(keyOf).sort()).toEqual(there.released.map(keyOf).sort());
        expect(back.released.map(keyOf).sort()).toEqual(there.created.map(keyOf).sort());
      }),
      playing(50),
    );
  });
});
