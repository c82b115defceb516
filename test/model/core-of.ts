import { known } from '../../src/model/base/answer.ts';
import type { ModelCore } from '../../src/model/base/core.ts';
import type { LambdaFunction } from '../../src/model/base/entities.ts';
import { ofResource } from '../../src/model/base/naming.ts';
import { roleNamed } from '../../src/model/identity/roles.ts';
import { parse } from '../../src/syntax/parse.ts';
import { Evaluator } from '../../src/template/evaluate/evaluator.ts';
import { readTemplate } from '../../src/template/read-template.ts';
import type { Resource } from '../../src/template/resource.ts';
import { Scenario } from '../../src/template/scenario/scenario.ts';
import type { TemplateInputs } from '../../src/template/template.ts';

/** What the model is built from, for a template whose resources are given as YAML; other sections may follow. */
export function coreOf(
  resources: string,
  sections = '',
  choices: readonly number[] = [],
  inputs: Partial<TemplateInputs> = {},
): ModelCore {
  const indented = resources.replaceAll('\n', '\n  ');
  const text = `AWSTemplateFormatVersion: '2010-09-09'\n${sections}\nResources:\n  ${indented}`;
  const parsed = parse('template.yaml', text);
  if (parsed.problems.length > 0) throw new Error(parsed.problems.map(({ problem }) => problem).join('; '));
  const template = readTemplate(parsed, { parameters: {}, pseudo: {}, ...inputs });
  const evaluate = new Evaluator(template, new Scenario(choices));
  const exists = ({ condition }: Resource) => condition === undefined || evaluate.isTrue(condition);
  return { template, evaluate, exists, resourcesOf: (type) => template.ofType(type).filter(exists) };
}

export function resourceOf(core: ModelCore, id: string): Resource {
  const resource = core.template.resources.get(id);
  if (resource === undefined) throw new Error(`no resource ${id}`);
  return resource;
}

/** A function of the template, outside any VPC: roles and services don't ask for its network. */
export function functionOf(core: ModelCore, id: string): LambdaFunction {
  const resource = resourceOf(core, id);
  const { name, place, at, ...named } = ofResource(resource);
  return {
    kind: 'function',
    id: named.id,
    name,
    place,
    at,
    resource,
    attachment: known(undefined),
    network: known(undefined),
    refusesDualStack: known(false),
    createdBy: undefined,
    usesManagedInstances: resource.properties.get('CapacityProviderConfig').raw !== undefined,
    versions: [],
    aliases: [],
    get role() {
      return roleNamed(core, core.evaluate.value(resource.properties.get('Role')));
    },
  };
}
