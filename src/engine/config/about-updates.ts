import type { FileConfig } from './config.ts';

const rulesAboutUpdates = new Map<FileConfig, FileConfig>();

/** A config with the rules about updates alone: the others look at one template. */
export function aboutUpdates(config: FileConfig): FileConfig {
  const had = rulesAboutUpdates.get(config);
  if (had !== undefined) return had;
  const rules = config.rules
    .filter(({ rule }) => rule.meta.family === 'update' || rule.meta.id === 'template-syntax')
    .map((enabled) => ({ ...enabled, withoutInfos: false }));
  const made = { ...config, rules, reportUnusedSuppressions: false };
  rulesAboutUpdates.set(config, made);
  return made;
}
