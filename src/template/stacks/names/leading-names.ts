import { type BuiltName, type Hole, holesOf, outlineOf } from './built-names.ts';
import type { BuiltImport, Exporter } from './givers.ts';

/** Imports by what begins with the name of a stack, for each such name, and all others. */
export interface ByLeadingName {
  readonly named: readonly (readonly BuiltImport[])[];
  readonly others: readonly BuiltImport[];
}

/** An import as the name of a stack and what one of its exports has after that. */
interface Parted {
  readonly import: BuiltImport;
  readonly lead: BuiltName;
  readonly rest: string;
}

/**
 * Finds imports that write the name of a stack with text around a parameter, `net-${Stage}:SubnetA`, where templates export by the
 * name of their stack, `${AWS::StackName}:SubnetA`. What begins alike has to be exported altogether, and where text follows
 * the parameter (`${Stage}-net-SubnetA`), one export alone does not say where the name of the stack ends. What somebody exports as
 * it is imported is left alone.
 */
export function byLeadingName(imports: readonly BuiltImport[], exporters: readonly Exporter[]): ByLeadingName {
  const rests = new Set(exporters.flatMap(({ exports }) => [...exports.values()].flatMap(restOfExport)));
  const isExported = ({ built }: BuiltImport) => exporters.some(({ exports }) => exports.has(outlineOf(built)));
  const byLead = new Map<string, Parted[]>();
  for (const each of imports) {
    const parted = isExported(each) ? undefined : parts(each, rests);
    if (parted === undefined) continue;
    const key = JSON.stringify(parted.lead);
    byLead.set(key, [...(byLead.get(key) ?? []), parted]);
  }
  const taken = [...byLead.values()].filter((same) => {
    const [{ lead }] = same as [Parted];
    const isClear = typeof lead.at(-1) !== 'string' || new Set(same.map(({ rest }) => rest)).size > 1;
    return isClear && imports.every((each) => same.some((its) => its.import === each) || !beginsWith(each.built, lead));
  });
  const left = new Set(imports);
  for (const { import: each } of taken.flat()) left.delete(each);
  return { named: taken.map((same) => same.map(withOneHole)), others: [...left] };
}

/** What an export has after the name of its stack. */
function restOfExport(match: ReturnType<Exporter['exports']['get']>): readonly string[] {
  if (match === undefined || match === 'twice') return [];
  const [first, rest, ...more] = match.built;
  return typeof first === 'object' && first.isStackName && typeof rest === 'string' && more.length === 0 ? [rest] : [];
}

/** An import in two, where it can be divided in one manner alone. */
function parts(each: BuiltImport, rests: ReadonlySet<string>): Parted | undefined {
  const { built } = each;
  const last = built.at(-1);
  if (typeof last !== 'string') return undefined;
  const fitting = [...rests].filter((rest) => last.endsWith(rest) && (last === rest || /^[^A-Za-z\d]/.test(rest)));
  const [rest, another] = fitting;
  if (rest === undefined || another !== undefined) return undefined;
  const end = last.slice(0, last.length - rest.length);
  const lead = [...built.slice(0, -1), ...(end === '' ? [] : [end])];
  return lead.length > 1 && mayNameStack(lead) ? { import: each, lead, rest } : undefined;
}

/** Whether a stack may be called so: letters, digits and hyphens. */
function mayNameStack(lead: BuiltName): boolean {
  return (
    lead.every((part) => (typeof part === 'string' ? /^[A-Za-z\d-]+$/.test(part) : !part.isStackName)) &&
    holesOf(lead).length > 0 &&
    (typeof lead[0] !== 'string' || /^[A-Za-z]/.test(lead[0]))
  );
}

function beginsWith(name: BuiltName, lead: BuiltName): boolean {
  return lead.every((part, index) => {
    const own = name[index];
    if (typeof part !== 'string') return typeof own === 'object' && own.key === part.key;
    if (typeof own !== 'string') return false;
    return index === lead.length - 1 ? own.startsWith(part) : own === part;
  });
}

/** The same import with one hole for the whole name of the stack. */
function withOneHole({ import: { node, shown }, lead, rest }: Parted): BuiltImport {
  const [first] = holesOf(lead) as [Hole];
  const texts = lead.map((part) =>
    typeof part === 'string' ? [part] : part.given === undefined ? undefined : [part.given],
  );
  const given = texts.every((text) => text !== undefined) ? texts.flat().join('') : undefined;
  const allowed = holesOf(lead).length === 1 ? first.allowed : undefined;
  const hole: Hole = {
    ...first,
    key: JSON.stringify(lead.map((part) => (typeof part === 'string' ? part : [part.key]))),
    allowed: allowed?.map((value) => lead.map((part) => (typeof part === 'string' ? part : value)).join('')),
    given,
  };
  return { node, built: [hole, rest], shown };
}
