import { collectMentions } from '../template/mentions.ts';
import type { Resource } from '../template/template.ts';
import type { ModelCore } from './core.ts';
import { roleNamed } from './roles.ts';
import type { Role } from './things.ts';

const functionTypes = ['AWS::Lambda::Function', 'AWS::Serverless::Function'];

/** What acts with a role in this scenario: functions, and anything else that is given it in a property such as `RoleArn`. */
export function usersOfRole(core: ModelCore, role: Role): readonly Resource[] {
  const { template } = core;
  const others = new Set(
    template.mentionsOf(role.resource.id).flatMap(({ from, node }) => {
      const keys = node.keys.filter((key): key is string => typeof key === 'string' && !key.startsWith('Fn::'));
      const isGiven = /Role(?:Arn|ARN)?$/.test(keys.at(-1) ?? '') && !keys.includes('Environment');
      return from !== undefined && isGiven ? [from] : [];
    }),
  );
  const functions = functionTypes.flatMap((type) => template.ofType(type)).filter((fn) => namesRole(core, fn, role));
  const rest = [...others]
    .map((id) => template.resources.get(id))
    .filter(
      (each): each is Resource =>
        each !== undefined && !/^AWS::IAM::/.test(each.type) && !functionTypes.includes(each.type),
    );
  return [...functions, ...rest].filter((each) => core.exists(each));
}

function namesRole(core: ModelCore, fn: Resource, role: Role): boolean {
  const property = fn.properties.get('Role');
  let isMentioned = false;
  collectMentions(property, 'Resources', fn.id, ({ id }) => {
    if (id === role.resource.id) isMentioned = true;
  });
  // by text it can be named only if it has a name of its own
  if (isMentioned || role.resource.properties.get('RoleName').raw === undefined) return isMentioned;
  const named = roleNamed(core, core.evaluate.value(property));
  return named.known && named.value.id === role.id;
}
