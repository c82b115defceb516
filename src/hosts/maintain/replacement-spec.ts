import { gunzipSync, gzipSync } from 'node:zlib';

/** A table of AWS's specification of resource types as its library stores it: rows by id, or links between rows. */
interface Table {
  readonly type: string;
  readonly entities?: Readonly<Record<string, Entity>>;
}

interface Entity {
  readonly $id: string;
  readonly cloudFormationType?: string;
  readonly properties?: Readonly<Record<string, { readonly causesReplacement?: string }>>;
}

interface Spec {
  readonly schema: Readonly<Record<string, Table>>;
}

/**
 * The part of AWS's specification of resource types that says which properties replace their resource when they
 * change: a hundredth of the whole, and a comparison reads no more. Takes and returns the library's gzipped JSON.
 */
export function replacementSpec(gzipped: Uint8Array): Buffer {
  const whole = JSON.parse(gunzipSync(gzipped).toString('utf8')) as Spec;
  const schema = Object.fromEntries(
    Object.entries(whole.schema).map(([name, table]) => [name, name === 'resource' ? reduced(table) : emptied(table)]),
  );
  return gzipSync(JSON.stringify({ ...whole, schema }), { level: 0 });
}

function reduced(table: Table): Table {
  const entities = Object.entries(table.entities ?? {}).map(([id, { $id, cloudFormationType, properties = {} }]) => {
    const replacing = Object.entries(properties).flatMap(([name, { causesReplacement }]) =>
      causesReplacement === undefined || causesReplacement === 'no' ? [] : [[name, { causesReplacement }]],
    );
    return [id, { $id, cloudFormationType, properties: Object.fromEntries(replacing) }];
  });
  return { ...table, entities: Object.fromEntries(entities) };
}

function emptied(table: Table): Table {
  return Object.fromEntries(
    Object.entries(table).map(([key, value]) => [key, typeof value === 'object' ? {} : value]),
  ) as unknown as Table;
}
