import { collectMentions, type Mention } from '../mentions.ts';
import type { Node } from '../node.ts';
import type { Parameter } from '../parameters.ts';
import type { Template } from '../template.ts';
import type { Import } from './imports.ts';
import { once } from './once.ts';
import { idIn } from './stack.ts';

/** What is known of stacks that are read as one. */
interface AmongStacks {
  readonly stacks: readonly {
    readonly name: string;
    readonly template: Template;
    readonly isOpen: boolean;
    readonly isComplete?: boolean;
    readonly exports?: { readonly isOpen: boolean; readonly isComplete: boolean };
  }[];
  /** The templates of nested stacks, by the ids of the resources that create them. */
  readonly nested: ReadonlyMap<string, Template>;
  readonly template: Pick<Template, 'resources' | 'parameters' | 'outputs'>;
  imports(): readonly Import[];
  /** The parameters that other stacks give, each with what it is given. */
  bindings(): readonly { readonly parameter: Parameter; readonly node: Node }[];
}

/**
 * Who refers to what, over the borders of stacks: what a parameter or an import represents is referred to by those who
 * name the parameter or the import.
 */
export function mentionsAcross({
  stacks,
  nested,
  template: { resources, parameters, outputs },
  imports,
  bindings,
}: AmongStacks): (id: string) => readonly Mention[] {
  const byName = new Map(stacks.map((stack) => [stack.name, stack]));

  /** Where else a resource is known, by the id of what it is known as there. */
  const aliases = once(() => {
    const known = new Map<string, ((seen: ReadonlySet<string>) => readonly Mention[])[]>();
    const add = (value: Node, mentions: (of: Mention, seen: ReadonlySet<string>) => readonly Mention[]) =>
      eachMention(value, (of) => {
        const had = known.get(of.id) ?? [];
        had.push((seen) => mentions(of, seen));
        known.set(of.id, had);
      });
    for (const { parameter, node } of bindings())
      add(node, ({ id, attribute }, seen) =>
        mentionsOf(parameter.id, seen).map((each) => ({ ...each, id, attribute })),
      );
    for (const { value, from, section, node } of imports())
      add(value, ({ id, attribute }) => [{ id, attribute, via: 'Ref', from, section, node, fragment: undefined }]);
    for (const [container, template] of nested)
      for (const output of template.outputs.values()) {
        const name = `Outputs.${String(output.keys[1])}`;
        add(output.get('Value'), ({ id, attribute }, seen) =>
          mentionsOf(container, seen)
            .filter((each) => each.attribute === name)
            .map((each) => ({ ...each, id, attribute })),
        );
      }
    return known;
  });

  const found = new Map<string, readonly Mention[]>();
  const mentionsOf = (id: string, seen: ReadonlySet<string> = new Set()): readonly Mention[] => {
    const had = found.get(id);
    if (had !== undefined) return had;
    if (seen.has(id)) return [];
    const within = new Set(seen).add(id);
    const owner = (resources.get(id) ?? parameters.get(id))?.node.stack.name;
    const mentions = owner === undefined ? [] : (byName.get(owner)?.template.mentionsOf(id) ?? []);
    const own = mentions
      .filter((mention) => !leadsOn(mention))
      .map((mention) => (isOnlyAttached(mention) ? { ...mention, isToAttach: true as const } : mention));
    const all = [...own, ...(aliases().get(id) ?? []).flatMap((mentions) => mentions(within))];
    if (seen.size === 0) found.set(id, all);
    return all;
  };
  /** The outputs that stacks of this run import. */
  const imported = once(() => new Set(imports().map(({ value }) => value.raw)));
  /**
   * Whether an output gives a security group to stacks that are seen here. Groups are exported to be attached, by stacks that
   * are not seen as well; whoever exports a VPC may expect others to add to it.
   */
  const isOnlyAttached = ({ section, node }: Mention): boolean => {
    if (section !== 'Outputs') return false;
    const output = outputs.get(idIn(node.stack, String(node.keys[1])))?.get('Value');
    if (output === undefined || !imported().has(output.raw)) return false;
    const groups: boolean[] = [];
    eachMention(output, ({ id }) => groups.push(resources.get(id)?.type === 'AWS::EC2::SecurityGroup'));
    return groups.length > 0 && groups.every(Boolean);
  };
  /** Whether a mention gives a resource to a stack that is seen here: then what that makes of it counts. */
  const leadsOn = ({ section, from, node }: Mention): boolean => {
    if (section === 'Outputs') {
      const stack = byName.get(node.stack.name);
      const output = outputs.get(idIn(node.stack, String(node.keys[1])));
      const { isOpen, isComplete } = (output?.get('Export').raw !== undefined && stack?.exports) || (stack ?? {});
      // who adds nothing to a network may use it all the same
      return isOpen === false && isComplete !== true;
    }
    return from !== undefined && nested.has(from) && node.keys.includes('Parameters');
  };

  return (id) => mentionsOf(id);
}

function eachMention(node: Node, see: (mention: Mention) => void): void {
  // a list put together from several stacks
  const items = node.intrinsic === undefined ? node.items() : [];
  if (items.length > 0) for (const item of items) eachMention(item, see);
  else collectMentions(node, '', undefined, see);
}
