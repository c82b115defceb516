import type { Node } from '../node.ts';
import type { Parameter } from '../parameters.ts';
import type { Template } from '../template.ts';
import { type Import, referencesToStore } from './imports.ts';
import type { JoinedStack } from './joined-stack.ts';
import { writtenName } from './names/built-names.ts';
import type { CertainTexts } from './names/certain-texts.ts';
import { once, onceFromOutside } from './once.ts';
import { builtNameInReference, nameInReference, namesVersion, readParameterStore } from './parameter-store.ts';
import type { PassedOver } from './twins.ts';

/** What stacks put in Parameter Store, for those that read it there. */
export interface StoredParameters {
  /** The value that a dynamic reference leads to, by its text where that is known. */
  valueAt(reference: Node, text: string | undefined): Node | undefined;
  /** Parameters of templates that are looked up there, bound to what a stack puts there. */
  bind(parameters: ReadonlyMap<string, Parameter>): ReadonlyMap<string, Parameter>;
  /** The dynamic references that lead from one stack to another. */
  imports(): readonly Import[];
}

/** Whether a stack may refer to what others put in Parameter Store. */
function mayRead({ isAbsent, mayTake }: JoinedStack): boolean {
  return isAbsent !== true && mayTake?.byStore() !== false;
}

/** Reads what stacks create in Parameter Store, beside what is `described`. */
export function storedParameters(
  stacks: readonly JoinedStack[],
  described: ReadonlyMap<string, Node>,
  joined: () => Template,
  certain: CertainTexts,
  passedOver: PassedOver,
): StoredParameters {
  const templates = stacks.map(({ template }) => template);
  const isUsed = once(() => templates.some((each) => each.ofType('AWS::SSM::Parameter').length > 0));
  // the name of a parameter may be put together from what another parameter holds
  const readStore = onceFromOutside(() => readParameterStore(templates, certain.of, passedOver));
  const store = () => (isUsed() ? readStore() : undefined);
  const named = (name: string, { stack }: Node) => store()?.named(name, stack.name) ?? described.get(name);

  const valueAt: StoredParameters['valueAt'] = (reference, text) => {
    const name = text === undefined ? undefined : nameInReference(text);
    // of a version, only the account tells what it holds
    if (name !== undefined) return namesVersion(text!) ? described.get(name) : named(name, reference);
    const built = builtNameInReference(reference, joined());
    return built === undefined ? undefined : store()?.built(built, reference.stack.name);
  };

  const importsOf = ({ name: stack, template }: JoinedStack): readonly Import[] =>
    referencesToStore(template).flatMap(({ node, from, section }) => {
      const text = typeof node.raw === 'string' ? node.raw : certain.ofReference(node);
      const value = valueAt(node, text);
      if (value === undefined) return [];
      const written = text === undefined ? undefined : nameInReference(text);
      const built = written === undefined ? builtNameInReference(node, joined()) : undefined;
      const name = written ?? (built ? writtenName(built) : '');
      return [{ stack, from, section, node, value, by: 'parameter', name, isBuilt: built !== undefined }];
    });

  return {
    valueAt,
    bind(parameters) {
      if (!isUsed() && described.size === 0) return parameters;
      return new Map(
        [...parameters].map(([id, parameter]): [string, Parameter] => {
          const [, inner] = /^AWS::SSM::Parameter::Value<(.*)>$/.exec(parameter.type) ?? [];
          const name = parameter.given ?? parameter.default;
          if (inner === undefined || name === undefined || parameter.bound !== undefined) return [id, parameter];
          return [id, { ...parameter, bound: once(() => named(name, parameter.node)), storedType: inner }];
        }),
      );
    },
    imports: () => (isUsed() ? stacks.flatMap((stack) => (mayRead(stack) ? importsOf(stack) : [])) : []),
  };
}
