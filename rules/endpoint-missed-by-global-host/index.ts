import { defineRule, type LambdaFunction } from '../../src/rule/index.ts';
import { messages } from './messages.ts';

/** An endpoint takes over the regional host name of STS; older settings call the global one. */
export default defineRule()({
  meta: {
    id: 'endpoint-missed-by-global-host',
    family: 'connectivity',
    severity: 'info',
    presets: [],
    summary: 'A function calls the global host of AWS STS, which the VPC endpoint for STS does not serve',
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    return {
      'template:exit'() {
        for (const { fn, network: attachment } of model.networkedFunctions) {
          const use = model.servicesUsedBy(fn).found.find(({ prefix }) => prefix === 'sts');
          if (use === undefined) continue;
          const variable = model.evaluate.at(
            fn.resource.properties,
            'Environment',
            'Variables',
            'AWS_STS_REGIONAL_ENDPOINTS',
          );
          const runtime = runtimeOf(fn);
          const isLegacy = variable.kind === 'known' && String(variable.value).toLowerCase() === 'legacy';
          const isOld = variable.kind === 'absent' && runtime !== undefined && olderSdk.test(runtime);
          if (!isLegacy && !isOld) continue;
          const about = { at: attachment.at('SubnetIds'), resource: fn.resource.name };
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
              evidence: [`${fn.name} uses ${use.service}: ${use.because}`],
              see: [{ place: use.place, message: use.because }],
            };
            if (isLegacy) report('legacy', { at: variable.node.at(), data: { fn, endpoint }, ...why });
            else if (runtime !== undefined)
              report('oldRuntime', {
                at: fn.at('Properties', 'Runtime'),
                data: { fn, endpoint, runtime },
                ...why,
              });
            break;
          }
        }
      },
    };

    function runtimeOf({ resource }: LambdaFunction): string | undefined {
      return model.evaluate.text(resource.properties.get('Runtime'));
    }
  },
});

/** Runtimes that bring version 2 of the SDK for JavaScript, or a boto3 of that time. */
const olderSdk = /^(?:nodejs(?:4\.3|6\.10|8\.10|10\.x|12\.x|14\.x|16\.x)|python(?:2\.7|3\.6|3\.7))$/;
