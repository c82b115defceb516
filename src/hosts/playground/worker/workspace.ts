import { compileConfig } from '../../../engine/config/compile-config.ts';
import type { FileConfig } from '../../../engine/config/config.ts';
import type { RuleSetting } from '../../../engine/config/config-file.ts';
import type { Source } from '../../../engine/source.ts';
import type { Component } from '../../../engine/workspace/component.ts';
import { readWorkspace } from '../../../engine/workspace/workspace.ts';
import type { WorkspaceLint } from '../../../engine/workspace/workspace-input.ts';
import { rules } from '../../../index.ts';
import { nothingDescribed } from '../../../template/stacks/described.ts';
import { languageOf } from './languages.ts';
import type { NamedText, Settings } from './questions.ts';

/** Templates that may belong together, as the command line has those that it is given. */
export function workspaceOf(sources: readonly Source[], settings: Settings): WorkspaceLint {
  const config = configFor(settings);
  return {
    sources,
    isAsked: () => true,
    configFor: () => config,
    declared: [],
    described: nothingDescribed,
    descriptions: [],
  };
}

const kept = new Map<string, Source>();

/** The sources of texts: a text that did not change keeps its source, which keeps what was parsed. */
export function sourcesOf(templates: readonly NamedText[]): readonly Source[] {
  const sources = templates.map(({ name, text }) => {
    const had = kept.get(name);
    return had?.text === text ? had : { path: name, text };
  });
  kept.clear();
  for (const source of sources) kept.set(source.path, source);
  return sources;
}

/** The components of a workspace that have templates which can be read. */
export function componentsOf(workspace: WorkspaceLint): readonly Component[] {
  return readWorkspace(workspace, undefined).components;
}

const configs = new Map<string, FileConfig>();

function configFor({ preset, networksAreComplete, options = {}, locale = 'en', today }: Settings): FileConfig {
  const key = JSON.stringify([preset, networksAreComplete, options, locale, today]);
  const had = configs.get(key);
  if (had !== undefined) return had;
  const language = languageOf(locale);
  const set = Object.entries(options).map(([rule, given]): [string, RuleSetting] => [rule, ['on', given]]);
  const layer = {
    path: 'the playground',
    directory: '/',
    value: { extends: preset, networksAreComplete, rules: Object.fromEntries(set), ...(language && { locale }) },
  };
  const languages = language === undefined ? {} : { [locale]: language };
  const config = compileConfig({ layers: [layer], builtIn: rules, languages, today }).forFile('/template.yaml');
  configs.set(key, config);
  return config;
}
