import { isPlainMap, type Node } from '../node.ts';
import type { Template } from '../template.ts';
import type { NamedStack } from './names/named-stack.ts';
import { startsReference } from './parameter-store.ts';

/** A piece of a template that takes something from another stack by name. */
export interface ImportingPiece {
  readonly from: string | undefined;
  readonly section: string;
  readonly node: Node;
}

/** A place where one stack names a resource of another by an export, or by an output of a stack. */
export interface Import extends ImportingPiece, Pick<Crossing, 'by' | 'name' | 'isBuilt'> {
  readonly stack: string;
  readonly value: Node;
}

/** One name by which a stack uses what another one gives. */
export interface Crossing {
  readonly user: string;
  readonly giver: string;
  readonly by: 'export' | 'output' | 'parameter';
  /** What is named on both sides, as the user writes it. */
  readonly name: string;
  /** Whether only the deployment completes the name. */
  readonly isBuilt: boolean;
}

const importsByTemplate = new WeakMap<Template, readonly ImportingPiece[]>();

/** The pieces of a stack that take something from another one by name. */
export function importsOf({ template, mayTake }: NamedStack): readonly ImportingPiece[] {
  return mayTake?.byExport() === false ? [] : importsIn(template);
}

/** The pieces of a template that take something from another stack by name. */
export function importsIn(template: Template): readonly ImportingPiece[] {
  const had = importsByTemplate.get(template);
  if (had !== undefined) return had;
  const found = findImports(template);
  importsByTemplate.set(template, found);
  return found;
}

function findImports({ resources, outputs, conditions }: Template): readonly ImportingPiece[] {
  const found: ImportingPiece[] = [];
  const visit = (node: Node, section: string, from: string | undefined): void => {
    const { raw, intrinsic } = node;
    if (intrinsic === 'Fn::ImportValue' || intrinsic === 'Fn::GetStackOutput') found.push({ node, section, from });
    // to look at plain values takes a fraction of making nodes of them
    if (isPlainMap(raw)) {
      for (const key in raw) if (mayImportIn(raw[key])) visit(node.get(key), section, from);
      return;
    }
    for (const [, entry] of node.entries()) if (mayImport(entry)) visit(entry, section, from);
    for (const item of node.items()) if (mayImport(item)) visit(item, section, from);
  };
  for (const resource of resources.values())
    if (mayImport(resource.node)) visit(resource.node, 'Resources', resource.id);
  for (const output of outputs.values()) if (mayImport(output)) visit(output, 'Outputs', undefined);
  for (const condition of conditions.values()) if (mayImport(condition)) visit(condition, 'Conditions', undefined);
  return found;
}

/** Whether a piece takes something from another stack by name. */
export function mayImport({ raw }: Pick<Node, 'raw'>): boolean {
  return mayImportIn(raw);
}

function mayImportIn(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null) return false;
  if (Array.isArray(raw)) return raw.some(mayImportIn);
  if (!isPlainMap(raw)) return true;
  for (const key in raw)
    if (key === 'Fn::ImportValue' || key === 'Fn::GetStackOutput' || mayImportIn(raw[key])) return true;
  return false;
}

/** The dynamic references of a template to Parameter Store. */
export function referencesToStore({ resources }: Template): readonly ImportingPiece[] {
  const found: ImportingPiece[] = [];
  const visit = (node: Node, from: string): void => {
    const { raw, intrinsic } = node;
    if (typeof raw === 'string') {
      if (startsReference(raw)) found.push({ node, section: 'Resources', from });
      return;
    }
    if ((intrinsic === 'Fn::Sub' || intrinsic === 'Fn::Join') && JSON.stringify(raw).includes('{{resolve:ssm:')) {
      found.push({ node, section: 'Resources', from });
      return;
    }
    for (const [, entry] of node.entries()) visit(entry, from);
    for (const item of node.items()) visit(item, from);
  };
  for (const resource of resources.values())
    if (mayReferToStore(resource.properties.raw)) visit(resource.properties, resource.id);
  return found;
}

/** Whether a text somewhere in a value, or a key, has a dynamic reference in it. */
function mayReferToStore(raw: unknown): boolean {
  if (typeof raw === 'string') return raw.includes('{{resolve:ssm:');
  if (typeof raw !== 'object' || raw === null) return false;
  if (Array.isArray(raw)) return raw.some(mayReferToStore);
  if (!isPlainMap(raw)) return true;
  for (const key in raw) if (mayReferToStore(key) || mayReferToStore(raw[key])) return true;
  return false;
}
