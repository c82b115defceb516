import {
  type ApiUse,
  defineRule,
  type Endpoint,
  groupedBy,
  type LambdaFunction,
  mayHavePrivateDns,
  said,
  takesApis,
} from '../../src/rule/index.ts';
import { evidence, messages, summary } from './messages.ts';

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
          const apis = model.publicApisHeldBy(fn).found;
          const vpc = attachment.subnets[0]?.vpc;
          if (apis.length === 0 || vpc === undefined) continue;
          const about = { at: attachment.at('SubnetIds'), resource: fn.resource.logicalId };
          if (!vpc.known) {
            undecided(vpc, about);
            continue;
          }
          const { found, whyIncomplete } = model.endpointsIn(vpc.value);
          for (const use of apis) {
            const endpoint = found.find((each) => takesApis(each, use.endpoint));
            if (endpoint === undefined) undecided(whyIncomplete, about);
            else if (mayHavePrivateDns(vpc.value)) calls.push({ fn, use, endpoint });
          }
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
  },
});
