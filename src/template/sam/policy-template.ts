import { samPolicyTemplate } from '../../aws/sam.ts';
import { isPlainMap } from '../node.ts';

/**
 * What a policy template such as `DynamoDBReadPolicy` grants; `undefined` for a name that SAM doesn't know. The
 * resource is a pattern around the parameter's value: enough to tell which table or queue is meant.
 */
export function statementsOf(template: string, parameters: unknown): readonly unknown[] | undefined {
  const known = samPolicyTemplate(template);
  if (known === undefined) return undefined;
  const given = isPlainMap(parameters) ? parameters : {};
  const service = serviceOf(known.actions);
  const resources = known.parameters
    .filter((name) => given[name] !== undefined && given[name] !== null)
    .map((name) => resourcePattern(name, given[name], service));
  return [{ Effect: 'Allow', Action: known.actions, Resource: resources.length === 0 ? '*' : resources }];
}

function resourcePattern(parameter: string, value: unknown, service: string): unknown {
  return parameter.endsWith('Arn') ? value : { 'Fn::Sub': [`arn:*:${service}:*:*:*\${Value}*`, { Value: value }] };
}

/** The service that all actions are of, or `*`. */
function serviceOf(actions: readonly string[]): string {
  const services = new Set(actions.map((action) => action.slice(0, action.indexOf(':'))));
  return services.size === 1 ? [...services].join() : '*';
}
