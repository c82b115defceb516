import type { Mention } from '../../template/mentions.ts';
import { idIn } from '../../template/stacks/stack.ts';
import { creatorAt } from '../functions/created-functions.ts';
import type { Unknown } from './answer.ts';
import type { ModelCore } from './core.ts';
import { rememberBy } from './lazy.ts';

/** Where others get hold of something of the template, so that they may add to it. */
export interface Escapes {
  /** Exports that hold its id: any stack may import them. */
  exports(id: string, attribute?: string): readonly Unknown[];
  /** Outputs that hold its id, exported or not: somebody may pass them on. */
  outputs(id: string, attribute?: string): readonly Unknown[];
  /**
   * Nested stacks, custom resources and private types that are given its id create resources we can't see; parameters of
   * Parameter Store and shares give it to others that may.
   */
  makers(id: string, attribute?: string): readonly Unknown[];
  /** Resources of a type that name it in a property by something that only the deployment works out. */
  unresolved(id: string, type: string, property: string): readonly Unknown[];
}

/**
 * Types that may do anything with the ids that they are given, or let others; what isn't AWS's own may as well. CDK's
 * `Custom::VpcRestrictDefaultSG` only takes rules away.
 */
const makesThings =
  /^(?!AWS::|Custom::VpcRestrictDefaultSG$)|^AWS::(?:CloudFormation::(?:Stack|StackSet|CustomResource)|Serverless::Application|ServiceCatalog::CloudFormationProvisionedProduct|SSM::Parameter|RAM::ResourceShare)$/;

export function readEscapes(core: ModelCore): Escapes {
  const { template, evaluate, exists } = core;
  /** The mentions of an id itself; of an attribute, where one is asked for. */
  const mentionsOf = (id: string, attribute: string | undefined): readonly Mention[] =>
    template.mentionsOf(id).filter((mention) => {
      if (mention.via === 'DependsOn') return false;
      return attribute === undefined
        ? mention.attribute === undefined || mention.attribute.endsWith('Id')
        : mention.attribute === attribute;
    });

  const nameOf = (id: string) => template.resources.get(id)?.name ?? id;

  const outputs = (id: string, attribute: string | undefined, onlyExports: boolean) =>
    mentionsOf(id, attribute).flatMap(({ section, node }): Unknown[] => {
      if (section !== 'Outputs') return [];
      const name = String(node.keys[1]);
      const isExport = template.outputs.get(idIn(node.stack, name))?.get('Export').raw !== undefined;
      if (onlyExports && !isExport) return [];
      const what = attribute === undefined ? nameOf(id) : `${nameOf(id)}.${attribute}`;
      return [
        {
          because: `output ${name} ${isExport ? 'exports' : 'exposes'} ${what}: others may add to it`,
          place: node.at(),
          settledBy: '"networksAreComplete": true in the config, if all that adds to the network is in the repository',
        },
      ];
    });

  // the entities of a network are asked about for each path, and many functions may name them
  const byId = <T>(read: (id: string, attribute: string | undefined) => T) => {
    const reading = rememberBy(
      ([id, attribute]: readonly [string, string | undefined]) => `${id} ${attribute ?? ''}`,
      ([id, attribute]) => read(id, attribute),
    );
    return (id: string, attribute?: string) => reading([id, attribute]);
  };

  return {
    exports: byId((id, attribute) => outputs(id, attribute, true)),
    outputs: byId((id, attribute) => outputs(id, attribute, false)),
    makers: byId((id, attribute) =>
      mentionsOf(id, attribute).flatMap(({ from, node }): Unknown[] => {
        const user = from === undefined ? undefined : template.resources.get(from);
        if (user === undefined || !makesThings.test(user.type)) return [];
        // the applications that rotate secrets create a function, and nothing in the network
        if (creatorAt(core, user, node) === 'rotation') return [];
        if (!exists(user) || !evaluate.isLive(node)) return [];
        return [
          {
            because: `${user.name} is given ${nameOf(id)}: something may be added to it that is not seen here`,
            place: node.at(),
            ...(user.type === 'AWS::CloudFormation::Stack' && {
              settledBy: `the template of ${user.name}, in the same run`,
            }),
          },
        ];
      }),
    ),
    unresolved: (id, type, property) =>
      mentionsOf(id, undefined).flatMap(({ from, node }): Unknown[] => {
        const user = from === undefined ? undefined : template.resources.get(from);
        if (user?.type !== type || !exists(user)) return [];
        const named = user.properties.get(property);
        const isIn = named.keys.every((key, index) => node.keys[index] === key);
        if (!isIn || evaluate.value(named).kind !== 'unknown') return [];
        return [
          {
            because: `whether ${property} of ${user.name} is ${nameOf(id)} is known only when deployed`,
            place: named.at(),
          },
        ];
      }),
  };
}
