import { said } from '../../language/sentence.ts';
import type { AnyRule } from '../../rule/define.ts';
import { type Family, isSeverity } from '../../rule/severity.ts';
import { ConfigError } from './config-error.ts';
import { configTexts } from './texts.ts';

/** Rules from outside, loaded and checked. */
export interface Plugin {
  /** What its rules are called by: `acme` in `acme/function-without-tracing`. */
  readonly prefix: string;
  /** How the config asked for it. */
  readonly request: string;
  readonly version?: string;
  readonly rules: ReadonlyMap<string, AnyRule>;
}

/** What a plugin's module exports, as its default or by name. */
export interface PluginModule {
  readonly meta?: { readonly name?: string; readonly version?: string };
  readonly rules: Readonly<Record<string, AnyRule>>;
}

const families: Readonly<Record<Family, true>> = {
  grouping: true,
  ingress: true,
  connectivity: true,
  'iam-lifecycle': true,
  update: true,
  template: true,
};

/** Checks a plugin that the host loaded: what is wrong is said now, not when a rule first runs. */
export function readPlugin(request: string, loaded: unknown): Plugin {
  const module = isObject(loaded) && isObject(loaded.default) ? loaded.default : loaded;
  const fail = (problem: string, remedy?: string): never => {
    throw new ConfigError('plugin-invalid', said(configTexts.pluginInvalid, { request, problem }), remedy);
  };
  if (!isObject(module) || !isObject(module.rules)) {
    return fail('has no rules', 'Export { meta: { name, version }, rules: { "<id>": rule } }');
  }
  const meta = isObject(module.meta) ? module.meta : {};
  const prefix = prefixOf(request, typeof meta.name === 'string' ? meta.name : undefined);
  if (prefix === '' || Object.hasOwn(families, prefix)) {
    fail(`"${prefix}" can't be the prefix of its rules`, 'Give it another meta.name or file name');
  }
  for (const [id, rule] of Object.entries(module.rules)) {
    const fault = ruleFault(rule) ?? ((rule as AnyRule).meta.id === id ? undefined : `meta.id is not "${id}"`);
    if (fault !== undefined) fail(`rules${JSON.stringify([id])}: ${fault}`);
  }
  return {
    prefix,
    request,
    ...(typeof meta.version === 'string' ? { version: meta.version } : {}),
    rules: new Map(Object.entries(module.rules as Readonly<Record<string, AnyRule>>)),
  };
}

/** Whether a name in a config can only be that of a plugin's rule: `acme/function-without-tracing`, `@team/acme/*`. */
export function isOfPlugin(name: string): boolean {
  const slash = name.lastIndexOf('/');
  return slash > 0 && !Object.hasOwn(families, name.slice(0, slash));
}

/** What is wrong with something that should be a rule. */
export function ruleFault(rule: unknown): string | undefined {
  if (!isObject(rule)) return 'is no rule: make it with defineRule';
  const { meta, create } = rule;
  if (!isObject(meta)) return 'meta is missing';
  if (typeof meta.id !== 'string' || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(meta.id)) {
    return 'meta.id must be words with dashes, such as "function-without-tracing"';
  }
  if (!isKeyOf(families, meta.family)) return `meta.family must be one of ${Object.keys(families).join(', ')}`;
  if (!isSeverity(meta.severity)) return 'meta.severity must be error, warning or info';
  if (!isListOf(meta.presets, ['recommended', 'strict'])) {
    return 'meta.presets must be a list of "recommended" and "strict", or empty';
  }
  if (typeof meta.summary !== 'string' || meta.summary === '') return 'meta.summary is missing';
  if (!isObject(meta.messages)) return 'meta.messages is missing';
  for (const [id, message] of Object.entries(meta.messages)) {
    const isComplete = isObject(message) && typeof message.problem === 'string' && typeof message.remedy === 'string';
    if (!isComplete) return `meta.messages.${id} must have a problem and a remedy`;
  }
  if (meta.schema !== undefined && (!isObject(meta.schema) || meta.schema.type !== 'object')) {
    return 'meta.schema must be a JSON schema of type "object"';
  }
  if (meta.defaults !== undefined && !isObject(meta.defaults)) return 'meta.defaults must be an object';
  if (meta.aliases !== undefined && !isListOf(meta.aliases)) return 'meta.aliases must be a list of ids';
  return typeof create === 'function' ? undefined : 'create must be a function';
}

/** `acme` for `vpclambda-lint-plugin-acme`, `@team/acme` for a scoped one; a local file is known by its own name. */
function prefixOf(request: string, ownName: string | undefined): string {
  const isPath = /^(?:\.|\/|[A-Za-z]:[\\/])/.test(request);
  if (!isPath) return shortName(request);
  if (ownName !== undefined) return shortName(ownName);
  const names = request.split(/[\\/]/).map((name) => name.replace(/\.[cm]?[jt]s$/, ''));
  const base = names.findLast((name) => name !== '' && name !== 'index' && !/^\.+$/.test(name));
  return shortName(base ?? '');
}

function shortName(name: string): string {
  return name.replace(/^(@[^/]+\/)?vpclambda-lint-plugin(?:-|$)/, '$1').replace(/\/$/, '');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKeyOf(object: object, key: unknown): boolean {
  return typeof key === 'string' && Object.hasOwn(object, key);
}

function isListOf(value: unknown, allowed?: readonly string[]): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && (allowed?.includes(item) ?? true));
}
