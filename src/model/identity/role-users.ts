import type { Resource } from '../../template/resource.ts';
import type { Template } from '../../template/template.ts';
import type { ModelCore } from '../base/core.ts';
import type { Role } from '../base/entities.ts';
import { perTemplate } from '../base/lazy.ts';
import { idsReferredTo, refersTo } from '../functions/names.ts';
import { roleNamed } from './roles.ts';

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
  const functions = functionsThatMayHave(core, role);
  const rest = [...others]
    .map((id) => template.resources.get(id))
    .filter(
      (each): each is Resource =>
        each !== undefined && !/^AWS::IAM::/.test(each.type) && !functionTypes.includes(each.type),
    );
  return [...functions, ...rest].filter((each) => core.exists(each));
}

/** In a template of hundreds of functions with a role each, none may look through all of them. */
function functionsThatMayHave(core: ModelCore, role: Role): readonly Resource[] {
  const { template } = core;
  // by text it can be named only if it has a name of its own
  if (role.resource.properties.get('RoleName').raw === undefined)
    return (
      perTemplate(template, 'functions by their roles', () => functionsByRole(template)).get(role.resource.id) ?? []
    );
  const id = new Set([role.resource.id]);
  return functionTypes.flatMap((type) =>
    template.ofType(type).filter((fn) => refersTo(fn, 'Role', id) || namesRole(core, fn, role)),
  );
}

function functionsByRole(template: Template): ReadonlyMap<string, readonly Resource[]> {
  const byRole = new Map<string, Resource[]>();
  for (const fn of functionTypes.flatMap((type) => template.ofType(type)))
    for (const id of idsReferredTo(fn, 'Role')) {
      const had = byRole.get(id);
      if (had === undefined) byRole.set(id, [fn]);
      else had.push(fn);
    }
  return byRole;
}

function namesRole(core: ModelCore, fn: Resource, role: Role): boolean {
  const named = roleNamed(core, core.evaluate.value(fn.properties.get('Role')));
  return named.known && named.value.id === role.id;
}
