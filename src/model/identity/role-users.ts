import type { Resource } from '../../template/resource.ts';
import type { Template } from '../../template/template.ts';
import type { ModelCore } from '../base/core.ts';
import type { Role } from '../base/entities.ts';
import { perTemplate } from '../base/lazy.ts';
import { idsReferredTo } from '../functions/names.ts';
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

/**
 * The functions that are given a role, whether they exist in this scenario or not. In a template of hundreds of functions with a
 * role each, none may look through all of them.
 */
export function functionsThatMayHave(core: ModelCore, role: Role): readonly Resource[] {
  const { template } = core;
  const referring =
    perTemplate(template, 'functions by their roles', () => functionsByRole(template)).get(role.resource.id) ?? [];
  // by text it can be named only if it has a name of its own
  if (role.resource.properties.get('RoleName').raw === undefined) return referring;
  const byText = perTemplate(template, 'functions whose roles are named by text', () => functionsByText(template));
  return [...referring, ...byText.filter((fn) => !referring.includes(fn) && namesRole(core, fn, role))];
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

/** The functions whose role is more than a reference to one of the template. */
function functionsByText(template: Template): readonly Resource[] {
  return functionTypes.flatMap((type) =>
    template.ofType(type).filter((fn) => {
      const { raw } = fn.properties.get('Role');
      const [key, ...others] = typeof raw === 'object' && raw !== null ? Object.keys(raw) : [];
      const isReference = others.length === 0 && (key === 'Ref' || key === 'Fn::GetAtt');
      return (
        !isReference ||
        ![...idsReferredTo(fn, 'Role')].some((id) => template.resources.get(id)?.type === 'AWS::IAM::Role')
      );
    }),
  );
}

function namesRole(core: ModelCore, fn: Resource, role: Role): boolean {
  const named = roleNamed(core, core.evaluate.value(fn.properties.get('Role')));
  return named.known && named.value.id === role.id;
}
