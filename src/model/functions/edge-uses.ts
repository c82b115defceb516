import type { ModelCore } from '../base/core.ts';
import type { GroupUse, LambdaFunction } from '../base/entities.ts';

const distributionType = 'AWS::CloudFront::Distribution';

/** The CloudFront distributions that run a function at the edge, which can't be in a VPC. */
export function edgeUsesOf(core: ModelCore, fn: LambdaFunction): readonly Omit<GroupUse, 'kind'>[] {
  const { template, evaluate } = core;
  // most templates have none, and there is no need to look who else mentions each of their functions
  if (template.ofType(distributionType).length === 0) return [];
  const versions = core.resourcesOf('AWS::Lambda::Version').filter((version) => {
    const name = evaluate.value(version.properties.get('FunctionName'));
    return name.kind === 'reference' && name.id === fn.resource.id;
  });
  return [fn.resource, ...versions]
    .flatMap(({ id }) => template.mentionsOf(id))
    .flatMap(({ from, node }) => {
      const user = from === undefined ? undefined : template.resources.get(from);
      const isAssociated =
        user?.type === distributionType &&
        core.exists(user) &&
        node.keys.includes('LambdaFunctionAssociations') &&
        evaluate.isLive(node);
      return isAssociated ? [{ id: user.id, name: user.name, resource: user, type: user.type, place: node.at() }] : [];
    });
}
