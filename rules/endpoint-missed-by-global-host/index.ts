import { defineRule, said } from '../../src/rule/index.ts';
import { evidence, messages, summary } from './messages.ts';

/** An endpoint takes over the regional host name of STS; older settings call the global one. */
export default defineRule()({
  meta: {
    id: 'endpoint-missed-by-global-host',
    family: 'connectivity',
    severity: 'info',
    presets: [],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    return {
      'template:exit'() {
        for (const { fn, network: attachment } of model.networkedFunctions) {
          const use = model.servicesUsedBy(fn).found.find(({ prefix }) => prefix === 'sts');
          const reason = model.globalStsReasonOf(fn);
          if (use === undefined || reason === undefined) continue;
          const about = { at: attachment.at('SubnetIds'), resource: fn.resource.logicalId };
          for (const subnet of attachment.subnets) {
            const path = model.pathToService(fn, subnet, use);
            if (!path.known) undecided(path, about);
            if (!path.known || !path.value.reached) continue;
            const { through } = path.value;
            if (through.kind !== 'interface-endpoint') continue;
            const endpoint = through.endpoint;
            const out = model.pathToInternet(fn, subnet);
            if (!out.known) undecided(out, about);
            if (!out.known || out.value.reached) continue;
            const why = {
              evidence: [said(evidence.uses, { fn, service: use.service, because: use.because })],
              see: [{ place: use.place, message: use.because }],
            };
            if (reason.by === 'variable') report('legacy', { at: reason.place, data: { fn, endpoint }, ...why });
            else {
              const data = { fn, endpoint, runtime: reason.runtime };
              report('oldRuntime', { at: fn.at('Properties', 'Runtime'), data, ...why });
            }
            break;
          }
        }
      },
    };
  },
});
