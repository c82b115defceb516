import {
  type ApiUse,
  defineRule,
  type Endpoint,
  groupedBy,
  type LambdaFunction,
  mayHavePrivateDns,
  type ServiceUse,
  said,
  takesApis,
} from '../../src/rule/index.ts';
import { evidence, messages, reasons, summary } from './messages.ts';

/** A function that calls a public API from a VPC where the hosts of all APIs lead to an endpoint for private ones. */
interface Call {
  readonly fn: LambdaFunction;
  readonly use: ApiUse;
  readonly endpoint: Endpoint;
}

/** Private DNS of execute-api or appsync-api takes over the host names of all APIs of the Region, public ones too. */
export default defineRule()({
  meta: {
    id: 'private-dns-captures-public-api',
    family: 'connectivity',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    return {
      'template:exit'() {
        const calls: Call[] = [];
        for (const { fn, network: attachment } of model.networkedFunctions) {
          const apis = model.publicApisHeldBy(fn);
          const vpc = attachment.subnets[0]?.vpc;
          if (vpc === undefined) continue;
          const about = { at: attachment.at('SubnetIds'), resource: fn.resource.logicalId };
          if (!vpc.known) {
            if (apis.found.length + apis.whyIncomplete.length > 0) undecided(vpc, about);
            continue;
          }
          const { found, whyIncomplete } = model.endpointsIn(vpc.value);
          const taking = (kind: ApiUse['endpoint']) => found.find((each) => takesApis(each, kind));
          for (const use of apis.found) {
            const endpoint = taking(use.endpoint);
            if (endpoint === undefined) undecided(whyIncomplete, about);
            else if (mayHavePrivateDns(vpc.value)) calls.push({ fn, use, endpoint });
          }
          if (!mayHavePrivateDns(vpc.value)) continue;
          const forApis = taking('execute-api');
          if (forApis !== undefined)
            for (const { because: use, place } of postsOf(fn))
              undecided({ because: said(reasons.byDefaultHost, { use, endpoint: forApis }), place }, about);
          if ((forApis ?? taking('appsync-api')) !== undefined) undecided(apis.whyIncomplete, about);
        }
        for (const same of groupedBy(calls, ({ endpoint }) => endpoint.id)) {
          const [{ endpoint }] = same;
          report('captured', {
            at: endpoint.at('Properties', 'PrivateDnsEnabled'),
            data: { functions: same.map(({ fn }) => fn), apis: same.map(({ use }) => use.api.name), endpoint },
            evidence: same.map(({ fn, use }) => said(evidence.calls, { fn, api: use.api, because: use.because })),
            see: same.map(({ use }) => ({ place: use.place, message: use.because })),
          });
        }
      },
    };

    /** Its posts to WebSocket connections, which go to the host of their API. */
    function postsOf(fn: LambdaFunction): readonly ServiceUse[] {
      return model
        .servicesUsedBy(fn)
        .found.filter(({ prefix, endpoint }) => prefix === 'execute-api' && endpoint !== 'execute-api');
    }
  },
});
