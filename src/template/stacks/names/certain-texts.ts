import { Evaluator } from '../../evaluate/evaluator.ts';
import type { Node } from '../../node.ts';
import { Scenario } from '../../scenario/scenario.ts';
import type { Template } from '../../template.ts';

/** Texts that depend on no condition: links are made by those alone. */
export interface CertainTexts {
  of(node: Node): string | undefined;
  /** A dynamic reference, as it is written. */
  ofReference(node: Node): string | undefined;
}

/**
 * Reads texts in the light of all stacks. Which text a name is may depend on a link, and a link on names: so the template
 * that they are joined to is asked for only when a text is.
 */
export function certainTexts(joined: () => Template): CertainTexts {
  return {
    of(node) {
      const { raw } = node;
      // most names are written out, and in no scenario other than that
      if (typeof raw === 'string' && !/[{<]/.test(raw)) return raw;
      const scenario = new Scenario([]);
      const text = new Evaluator(joined(), scenario).text(node);
      return scenario.decisions.length === 0 ? text : undefined;
    },
    ofReference(node) {
      const scenario = new Scenario([]);
      const value = new Evaluator({ ...joined(), links: undefined }, scenario).value(node);
      return scenario.decisions.length === 0 && value.kind === 'unknown' ? value.written : undefined;
    },
  };
}
