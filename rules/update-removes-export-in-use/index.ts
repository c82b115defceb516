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
          if (!isCertain) {
            const text = change === 'gone' ? reasons.goesBeforeImporters : reasons.changesBeforeImporters;
            const because = said(text, { name, importers });
            const settledBy = said(reasons.orderOfUpdates, { importers });
            undecided({ because, settledBy, place: { ...update.sectionOf({ node: output }), keys: ['Outputs'] } });
            continue;
          }
          const see = [
            relatedPlace(output.at(), related.exportsIt, { name }),
            ...imports.map(({ place, by }) => relatedPlace(place, related.imports, { by, name })),
          ];
          if (change === 'gone') {
            const at = { ...update.sectionOf({ node: output }), keys: ['Outputs'] };
            report('gone', { at, data: { export: name, importers }, see });
            continue;
          }
          if ('becomes' in change) {
            const { becomes } = change;
            report('becomes', {
              at: change.output.at('Value'),
              resource: becomes.logicalId,
              data: { export: name, importers, resource: becomes },
              see,
            });
            continue;
          }
          const { replaced } = change;
          const resourceChange = update.resourceChangeOf(replaced);
          const at =
            resourceChange.known && resourceChange.value.kind === 'replaced'
              ? resourceChange.value.place
              : update.sectionOf(replaced);
          report('changes', {
            at,
            resource: replaced.logicalId,
            data: { export: name, importers, resource: replaced },
            see,
          });
        }
      },
    };
  },
});
