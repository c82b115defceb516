import { fixUntilSettled } from '../../../engine/fix/apply-fixes.ts';
import { lintWorkspace } from '../../../engine/lint.ts';
import type { NamedText, Settings } from './questions.ts';
import { sourcesOf, workspaceOf } from './workspace.ts';

/** Fixes template by template, each beside the others as they are by then, as `--fix` does. */
export function fixed(templates: readonly NamedText[], settings: Settings): readonly NamedText[] {
  let current = templates;
  for (const { name, text } of templates) {
    const withText = (other: string) => current.map((each) => (each.name === name ? { name, text: other } : each));
    const findingsIn = (other: string) => {
      const workspace = workspaceOf(sourcesOf(withText(other)), settings);
      const asked = { ...workspace, isAsked: ({ path }: { readonly path: string }) => path === name };
      return lintWorkspace(asked).flatMap(({ path, findings }) => (path === name ? findings : []));
    };
    current = withText(fixUntilSettled(name, text, findingsIn).text);
  }
  return current;
}
