import { ConfigError, Mistakes } from '../engine/config/config-error.ts';
import { faultsOf, pathOf } from '../engine/config/schema-fault.ts';
import { didYouMean } from '../engine/did-you-mean.ts';
import { spanOf } from '../engine/findings/span.ts';
import type { Clause } from '../language/sentence.ts';
import { said } from '../language/sentence.ts';
import type { Parsed } from '../syntax/parsed.ts';
import { isPlainMap } from '../template/node.ts';
import { type Described, describedBy } from '../template/stacks/described.ts';
import type { Key } from '../text/place.ts';
import { networkShape } from './network-shape.ts';
import { validateNetwork } from './network-validator.generated.ts';
import { networkFileTexts } from './texts.ts';

/** Reads a description of networks: JSON (or YAML) of the shape that is published with the package. Throws `ConfigError`. */
export function readNetworkFile(parsed: Parsed): Described {
  const { path, value, problems } = parsed;
  const [fault] = problems;
  if (fault !== undefined) {
    const { line, column } = fault.range.start;
    throw new ConfigError(
      'network-unreadable',
      said(networkFileTexts.fault, { place: `${path}:${line}:${column}`, problem: fault.problem }),
      fault.remedy,
    );
  }
  if (isPlainMap(value) && isSavedOutput(value))
    throw new ConfigError(
      'network-not-described',
      said(networkFileTexts.cliOutput, { path }),
      `vpclambda-lint snapshot --from ${path} --output network.json`,
    );
  if (!validateNetwork(value)) {
    const mistakes = new Mistakes();
    const faults = faultsOf(validateNetwork.errors ?? [], networkShape, '', value);
    mistakes.add(
      faults.map(({ at, keys, problem, remedy }) =>
        faultAt(parsed, keys, at === '' ? problem : said(networkFileTexts.at, { at, problem }), remedy),
      ),
    );
    mistakes.throwAny();
  }
  checkNames(parsed, value as NetworkFile);
  return describedBy(path, value);
}

interface NetworkFile {
  readonly vpcs?: readonly {
    readonly subnets: readonly { readonly id: string; readonly routeTable: string }[];
    readonly routeTables: readonly { readonly id: string }[];
  }[];
}

/** A subnet whose table is not there would have no way out, and the reason would not be seen. */
function checkNames(parsed: Parsed, { vpcs = [] }: NetworkFile): void {
  for (const [index, { subnets, routeTables }] of vpcs.entries()) {
    const tables = routeTables.map(({ id }) => id);
    for (const [subnet, { routeTable }] of subnets.entries())
      if (!tables.includes(routeTable)) {
        const keys = ['vpcs', String(index), 'subnets', String(subnet), 'routeTable'];
        const problem = said(networkFileTexts.vpcHasNoRoute, { keys: pathOf(keys), routeTable });
        throw faultAt(parsed, keys, problem, didYouMean(routeTable, tables) ?? said(networkFileTexts.listIt));
      }
  }
}

function faultAt(parsed: Parsed, keys: readonly string[], problem: Clause, remedy: Clause | undefined): ConfigError {
  const path: Key[] = keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const { line, column } = spanOf(parsed, { file: parsed.path, keys: path });
  return new ConfigError(
    'network-invalid',
    said(networkFileTexts.fault, { place: `${parsed.path}:${line}:${column}`, problem }),
    remedy,
  );
}

/** Whether this is the JSON of `aws ec2 describe-...`. */
function isSavedOutput(value: Readonly<Record<string, unknown>>): boolean {
  return ['Vpcs', 'Subnets', 'RouteTables', 'VpcEndpoints', 'SecurityGroups', 'NatGateways'].some(
    (key) => key in value,
  );
}
