import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { replacementSpec } from '../../src/hosts/maintain/replacement-spec.ts';
import { root } from '../hosts/process.ts';

interface Resource {
  readonly cloudFormationType: string;
  readonly properties: Readonly<Record<string, { readonly causesReplacement?: string }>>;
}

const whole = readFileSync(join(root, 'node_modules/@aws-cdk/aws-service-spec/db.json.gz'));

function resourcesIn(gzipped: Uint8Array): readonly Resource[] {
  return Object.values(JSON.parse(gunzipSync(gzipped).toString('utf8')).schema.resource.entities);
}

it("says of every property of every type what AWS's specification says", () => {
  const expected = resourcesIn(whole);
  const reduced = new Map(resourcesIn(replacementSpec(whole)).map((one) => [one.cloudFormationType, one.properties]));
  const differing = expected.flatMap(({ cloudFormationType: type, properties }) =>
    Object.keys(properties).filter(
      (name) =>
        (properties[name]!.causesReplacement ?? 'no') !== (reduced.get(type)?.[name]?.causesReplacement ?? 'no') ||
        reduced.get(type) === undefined,
    ),
  );
  expect(expected.length).toBeGreaterThan(1000);
  expect(differing).toEqual([]);
});
