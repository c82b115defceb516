import { inARow } from '../../language/lists.ts';
import { type Sentence, said } from '../../language/sentence.ts';
import type { AnyRule } from '../../rule/define.ts';
import { type Family, isSeverity } from '../../rule/severity.ts';
import { ConfigError } from './config-error.ts';
import { configTexts, pluginTexts as texts } from './texts.ts';

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
  const fail = (problem: Sentence, remedy?: Sentence): never => {
    throw new ConfigError('plugin-invalid', said(configTexts.pluginInvalid, { request, problem }), remedy);
  };
  if (!isObject(module) || !isObject(module.rules)) {
    return fail(
      said(texts.noRules),
      said(texts.exportRules, { shape: '{ meta: { name, version }, rules: { "<id>": rule } }' }),
    );
  }
  const meta = isObject(module.meta) ? module.meta : {};
  const prefix = prefixOf(request, typeof meta.name === 'string' ? meta.name : undefined);
  if (prefix === '' || Object.hasOwn(families, prefix)) {
    fail(said(texts.noPrefix, { prefix }), said(texts.giveName));
  }
  for (const [id, rule] of Object.entries(module.rules)) {
    const fault = ruleFault(rule) ?? ((rule as AnyRule).meta.id === id ? undefined : said(texts.otherId, { id }));
    if (fault !== undefined) fail(said(texts.atRule, { at: `rules${JSON.stringify([id])}`, problem: fault }));
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
export function ruleFault(rule: unknown): Sentence | undefined {
  if (!isObject(rule)) return said(texts.noRule);
  const { meta, create } = rule;
  if (!isObject(meta)) return said(texts.noMeta);
  if (typeof meta.id !== 'string' || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(meta.id)) {
    return said(texts.id);
  }
  if (!isKeyOf(families, meta.family)) return said(texts.family, { families: inARow(Object.keys(families)) });
  if (!isSeverity(meta.severity)) return said(texts.noSeverity);
  if (!isListOf(meta.presets, ['recommended', 'strict'])) {
    return said(texts.presets);
  }
  if (typeof meta.summary !== 'string' || meta.summary === '') return said(texts.summary);
  if (!isObject(meta.messages)) return said(texts.messages);
  for (const [id, message] of Object.entries(meta.messages)) {
    const isComplete = isObject(message) && typeof message.problem === 'string' && typeof message.remedy === 'string';
    if (!isComplete) return said(texts.message, { id });
  }
  if (meta.schema !== undefined && (!isObject(meta.schema) || meta.schema.type !== 'object')) {
    return said(texts.schema);
  }
  if (meta.defaults !== undefined && !isObject(meta.defaults)) return said(texts.defaults);
  if (meta.aliases !== undefined && !isListOf(meta.aliases)) return said(texts.aliases);
  return typeof create === 'function' ? undefined : said(texts.create);
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
