import type { SaidDeployedStack } from '../../../src/account/deployed/describe-stacks.ts';
import { idsMentionedIn } from '../../../src/template/mentions.ts';
import type { Node } from '../../../src/template/node.ts';
import { account, region } from './deployed-to.ts';
import type { Deployment } from './deployment.ts';
import { withoutCode } from './transformed.ts';

/** A template as far as its account knows it: with what functions and roles hold, but for addresses that it knows again. */
export function templateInAccount({ template, document, existing, literal }: Deployment): unknown {
  /** An environment as the account has it, but for addresses of databases and APIs, which it knows again. */
  const environmentOf = (node: Node): unknown => ({
    Variables: Object.fromEntries(
      node
        .get('Variables')
        .entries()
        .map(([name, each]) => {
          const isAddress = [...idsMentionedIn(each)].some((id) =>
            /^AWS::(?:RDS::DB(?:Instance|Cluster|Proxy)|ApiGateway(?:V2)?::\w*Api$|AppSync::\w*Api$)/.test(
              template.resources.get(id)?.type ?? '',
            ),
          );
          return [name, isAddress ? each.raw : literal(each)];
        }),
    ),
  });
  return withoutCode(document, (id, key) => {
    const resource = template.resources.get(id)!;
    const node = resource.properties.get(key);
    if (!existing.includes(resource)) return node.raw;
    return key === 'Environment' ? environmentOf(node) : literal(node);
  });
}

/** The stack of a template that was deployed in thought, as CloudFormation tells of it. */
export function stackOf(
  { template, parameters, elsewhere, existing, ids, physical }: Deployment,
  own: unknown,
): SaidDeployedStack {
  return {
    StackName: 'shop',
    StackId: `arn:aws:cloudformation:${region}:${account}:stack/shop/0a1b`,
    Parameters: Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
    resources: existing
      .filter(({ id }) => !Object.hasOwn(elsewhere, id))
      .map(({ id, name, type }) => ({
        logicalId: id,
        physicalId:
          ids.get(id) ??
          (/^AWS::(?:IAM::ManagedPolicy|Lambda::Alias|ApiGateway::RestApi|ApiGatewayV2::Api)$/.test(type)
            ? physical({ kind: 'reference', id, logicalId: id, name, attribute: undefined, node: template.root })
            : name),
      })),
    template: JSON.stringify(own),
  };
}
