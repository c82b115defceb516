import { defineRule, relatedPlace, said } from '../../src/rule/index.ts';
import { messages, reasons, related, summary } from './messages.ts';

/** What another stack imports can neither go nor change. */
export default defineRule()({
  meta: {
    id: 'update-removes-export-in-use',
    family: 'update',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ update, report, undecided }) {
    if (update === undefined) return {};
    return {
      'template:exit'() {
        for (const { name, change, output, imports, isCertain } of update.exportsInUse) {
          const importers = imports.map(({ by }) => by);
          const outputs = { ...update.sectionOf({ node: output }), keys: ['Outputs'] };
          if (!isCertain) {
            const text = change.kind === 'gone' ? reasons.goesBeforeImporters : reasons.changesBeforeImporters;
            const settledBy = said(reasons.orderOfUpdates, { importers });
            undecided({ because: said(text, { name, importers }), settledBy, place: outputs });
            continue;
          }
          const see = [
            relatedPlace(output.at(), related.exportsIt, { name }),
            ...imports.map(({ place, by }) => relatedPlace(place, related.imports, { by, name })),
          ];
          if (change.kind === 'gone') {
            report('gone', { at: outputs, data: { export: name, importers }, see });
            continue;
          }
          if (change.kind === 'differs') {
            report('differs', { at: change.at, data: { export: name, importers }, see });
            continue;
          }
          const { kind, resource, at } = change;
          report(kind, { at, resource: resource.logicalId, data: { export: name, importers, resource }, see });
        }
      },
    };
  },
});
