import { getAttTarget } from '../mentions.ts';
import { isPlainMap, Node } from '../node.ts';
import { comparedParameter, type Parameter } from '../parameters.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { replay, type Tracked, track } from '../scenario/track.ts';
import type { Template } from '../template.ts';
import { cidrBlocks } from './cidr-function.ts';
import { parseSub, splitAttribute } from './sub-text.ts';
import type { Unknown } from './unknown.ts';
import {
  displayOf,
  identityOf,
  type KnownValue,
  type ReferenceValue,
  type TextValue,
  type UnknownValue,
  type Value,
} from './value.ts';

/** The attributes of a resource that are a property of it: `!GetAtt Vpc.CidrBlock` is the Vpc's CidrBlock. */
const attributesThatAreProperties: ReadonlyMap<string, readonly string[]> = new Map([
  ['AWS::EC2::VPC', ['CidrBlock']],
  ['AWS::EC2::Subnet', ['CidrBlock', 'AvailabilityZone', 'VpcId', 'Ipv6CidrBlock']],
]);

const deepest = 60;
/** How deep conditions may name each other: what asks them recurses. */
const deepestCondition = 200;
/** How many GetAtt and FindInMap one answer may follow: each may lead to several more, so a short text may be endless. */
const mostJumps = 1000;
/** No text of a template is longer: a stack's template has at most a megabyte. */
const longest = 1_000_000;

/** Says what pieces of a template come to, in one scenario. */
export class Evaluator {
  readonly template: Template;
  readonly scenario: Scenario;
  readonly #truths = new Map<string, Tracked<boolean>>();
  #depth = 0;
  #jumps = 0;
  #conditionDepth = 0;

  constructor(template: Template, scenario: Scenario) {
    this.template = template;
    this.scenario = scenario;
  }

  /** What a piece comes to. Never throws: what makes no sense is unknown. */
  value(node: Node): Value {
    const raw = node.raw;
    if (raw === undefined || raw === null) return { kind: 'absent', node };
    if (typeof raw === 'string')
      return hasDynamicReference(raw) ? this.#dynamicReference(node, raw) : { kind: 'known', value: raw, node };
    if (typeof raw === 'number' || typeof raw === 'boolean') return { kind: 'known', value: raw, node };
    if (node.isList) return { kind: 'list', items: this.#items(node), node };
    const intrinsic = node.intrinsic;
    if (intrinsic === undefined) return { kind: 'map', node };
    if (this.#depth >= deepest) return this.#unknown(node, intrinsic, 'it is nested too deeply');
    if (this.#depth === 0) this.#jumps = 0;
    this.#depth++;
    try {
      return this.#intrinsic(node, intrinsic, node.get(intrinsic));
    } finally {
      this.#depth--;
    }
  }

  /** The value at the end of a row of keys, following Fn::If on the way. */
  at(node: Node, ...keys: string[]): Value {
    let here = this.value(node);
    for (const key of keys) {
      if (here.kind === 'unknown') return here;
      if (here.kind !== 'map') return { kind: 'absent', node: here.node.get(key) };
      here = this.value(here.node.get(key));
    }
    return here;
  }

  /** The known text at a place, or `undefined`. Numbers and booleans become text, as CloudFormation has it. */
  text(node: Node): string | undefined {
    const value = this.value(node);
    return value.kind === 'known' ? String(value.value) : undefined;
  }

  /** Whether a condition holds in this scenario, by its name with the mark of its stack. */
  isTrue(name: string): boolean {
    const known = this.#truths.get(name);
    if (known !== undefined) return replay(known);
    const node = this.#conditionDepth < deepestCondition ? this.template.conditions.get(name) : undefined;
    // a condition that refers to itself, or to nothing, can be either
    this.#truths.set(name, { value: false, notes: [] });
    const truth = track(() => {
      this.#conditionDepth++;
      const value = node === undefined ? this.#either(`condition ${name}`) : this.#truth(node);
      this.#conditionDepth--;
      if (this.template.tellsCondition(name)) this.scenario.learn(name, value);
      return value;
    });
    this.#truths.set(name, truth);
    return truth.value;
  }

  /** Whether a piece is on the branches of Fn::If that this scenario takes. */
  isLive(node: Node): boolean {
    const { mark, document } = node.stack;
    let at: unknown = document;
    let inIf = false;
    for (const key of node.keys) {
      if (inIf && Array.isArray(at) && (key === 1 || key === 2) && typeof at[0] === 'string') {
        if (this.isTrue(mark + at[0]) !== (key === 1)) return false;
      }
      inIf = key === 'Fn::If';
      at = isPlainMap(at) ? at[key] : Array.isArray(at) ? at[Number(key)] : undefined;
    }
    return true;
  }

  #items(node: Node): readonly Value[] {
    const items: Value[] = [];
    for (const item of node.items()) {
      const value = this.value(item);
      if (value.kind !== 'absent') items.push(value);
    }
    return items;
  }

  #unknown(
    node: Node,
    identity: string,
    because: string,
    more: Partial<UnknownValue> & { settledBy?: string } = {},
  ): UnknownValue {
    const { settledBy, ...rest } = more;
    const unknown: Unknown = { because, place: node.at(), ...(settledBy === undefined ? {} : { settledBy }) };
    return { kind: 'unknown', identity, because: unknown, isList: false, node, ...rest };
  }

  #dynamicReference(node: Node, raw: string): UnknownValue {
    return this.#unknown(node, raw, `${raw} is looked up when the stack is deployed`);
  }

  #intrinsic(node: Node, name: string, argument: Node): Value {
    switch (name) {
      case 'Ref':
        return typeof argument.raw === 'string' ? this.#ref(node, argument.raw) : this.#odd(node);
      case 'Fn::GetAtt':
        return this.#getAtt(node, argument);
      case 'Fn::Sub':
        return this.#sub(node, argument);
      case 'Fn::Join':
        return this.#join(node, argument);
      case 'Fn::If':
        return this.#if(node, argument);
      case 'Fn::Select':
        return this.#select(node, argument);
      case 'Fn::Split':
        return this.#split(node, argument);
      case 'Fn::FindInMap':
        return this.#findInMap(node, argument);
      case 'Fn::ImportValue':
        return this.#importValue(node, argument);
      case 'Fn::GetAZs':
        return this.#unknown(
          node,
          `zones of ${displayRegion(this.value(argument))}`,
          'the zones of a Region are known only to the account',
          { isList: true },
        );
      case 'Fn::Cidr':
        return this.#cidr(node, argument);
      case 'Fn::Base64':
        return this.value(argument);
      case 'Fn::Length': {
        const list = this.value(argument);
        return list.kind === 'list' && list.items.every((item) => item.kind !== 'unknown' || !item.isList)
          ? { kind: 'known', value: list.items.length, node }
          : this.#odd(node);
      }
      case 'Fn::GetStackOutput': {
        const [stackName, output] = [this.text(argument.get('StackName')), this.text(argument.get('OutputName'))];
        const value = this.template.links?.stackOutput(stackName ?? '', output ?? '');
        return value !== undefined && this.#jumps++ < mostJumps ? { ...this.value(value), node } : this.#odd(node);
      }
      default:
        return this.#odd(node);
    }
  }

  /** Something that only CloudFormation, a macro or nobody yet can evaluate. The same text is the same thing. */
  #odd(node: Node): UnknownValue {
    const name = node.intrinsic ?? 'this';
    const because =
      name === 'Fn::Transform'
        ? 'a macro makes it when the stack is deployed'
        : name === 'Fn::GetStackOutput'
          ? 'it is an output of another stack'
          : `${name} can't be evaluated from the template alone`;
    return this.#unknown(node, textIn(node), because);
  }

  #ref(node: Node, id: string): Value {
    const parameter = this.template.parameters.get(node.stack.mark + id);
    if (parameter !== undefined) return this.#parameter(node, parameter);
    if (id.startsWith('AWS::')) return this.#pseudo(node, id);
    // SAM lets a Ref name what it makes: `!Ref MyFunction.Alias`
    const target = splitAttribute(id);
    return this.#reference(node, target.id, target.attribute);
  }

  #reference(node: Node, name: string, attribute: string | undefined): Value {
    const id = node.stack.mark + name;
    const resource = this.template.resources.get(id);
    if (resource === undefined) {
      const written = attribute === undefined ? id : `${id}.${attribute}`;
      return this.#unknown(node, written, `${name} is not defined in this template`);
    }
    return { kind: 'reference', id, attribute, node };
  }

  #parameter(node: Node, parameter: Parameter): Value {
    const { name } = parameter;
    const bound = parameter.bound?.();
    if (bound !== undefined) return this.#bound(node, parameter, this.value(bound));
    const settledBy = `--parameter ${name}=...`;
    let text = parameter.given;
    let via = `the value given for parameter ${name}`;
    if (text === undefined && parameter.classes.length > 0) {
      // conditions look at it: what it is differs by scenario, and is asked for only where that is the point
      const value = isSwitch(parameter) ? this.scenario.valueOf(parameter) : undefined;
      if (value === undefined)
        return this.#unknown(node, name, `parameter ${name} has no value here`, {
          parameter: name,
          isList: parameter.isList,
          settledBy,
        });
      text = value;
      via = `parameter ${name}`;
    } else if (text === undefined) {
      text = parameter.default;
      via = `the default of parameter ${name}`;
    }
    if (text !== undefined && parameter.type.startsWith('AWS::SSM::Parameter::Value'))
      return this.#unknown(
        node,
        `ssm:${text}`,
        `parameter ${name} is looked up in Parameter Store when the stack is deployed`,
        { isList: parameter.isList, shown: `parameter ${name}` },
      );
    // an empty default is a place to fill in, not a value
    if (text === undefined || (text === '' && parameter.given === undefined && parameter.classes.length === 0))
      return this.#unknown(node, name, `parameter ${name} has no value here`, {
        parameter: name,
        isList: parameter.isList,
        settledBy,
      });
    if (hasDynamicReference(text)) return this.#dynamicReference(node, text);
    if (!parameter.isList) return { kind: 'known', value: text, node, via };
    const items = text === '' ? [] : text.split(',').map((item) => item.trim());
    return { kind: 'list', items: items.map((value): KnownValue => ({ kind: 'known', value, node, via })), node };
  }

  /** What another stack gives a parameter: a list comes as text with commas between its items. */
  #bound(node: Node, { name, type, isList }: Parameter, value: Value): Value {
    if (value.kind === 'absent') return this.#unknown(node, name, `nothing is given for parameter ${name}`, { isList });
    if (type.startsWith('AWS::SSM::Parameter::Value'))
      return this.#unknown(
        node,
        `ssm:${identityOf(value)}`,
        `parameter ${name} is looked up in Parameter Store when the stack is deployed`,
        { isList, shown: `parameter ${name}` },
      );
    return isList && value.kind !== 'list' ? this.#splitValue(node, ',', value) : { ...value, node };
  }

  #pseudo(node: Node, id: string): Value {
    const { region, account, partition, stackName } = node.stack.pseudo;
    const given = {
      'AWS::Region': region,
      'AWS::AccountId': account,
      'AWS::Partition': partition,
      'AWS::StackName': stackName,
    }[id];
    if (id === 'AWS::NoValue') return { kind: 'absent', node };
    if (given !== undefined) return { kind: 'known', value: given, node, via: id };
    if (id === 'AWS::URLSuffix' && partition !== undefined)
      return { kind: 'known', value: partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com', node, via: id };
    // stacks that know each other are in one Region and account, each with a name of its own
    const identity = id.startsWith('AWS::Stack') ? node.stack.mark + id : id;
    return this.#unknown(node, identity, `${id} is known only when the stack is deployed`, {
      isList: id === 'AWS::NotificationARNs',
    });
  }

  #getAtt(node: Node, argument: Node): Value {
    const target = getAttTarget(argument.raw);
    return target === undefined ? this.#odd(node) : this.#attribute(node, target.id, target.attribute ?? '');
  }

  #attribute(node: Node, id: string, attribute: string): Value {
    const resource = this.template.resources.get(node.stack.mark + id);
    const output = /^Outputs\.(.+)$/.exec(attribute)?.[1];
    const inner = output === undefined ? undefined : this.template.links?.nestedOutput(node.stack.mark + id, output);
    if (inner !== undefined && this.#jumps++ < mostJumps) return { ...this.value(inner), node };
    if (
      resource !== undefined &&
      attributesThatAreProperties.get(resource.type)?.includes(attribute) &&
      this.#jumps++ < mostJumps
    ) {
      const value = this.value(resource.properties.get(attribute));
      if (value.kind === 'known') return { ...value, node, via: `${id}.${attribute}` };
      if (value.kind === 'unknown' || value.kind === 'text') return { ...value, node };
    }
    return this.#reference(node, id, attribute);
  }

  #sub(node: Node, argument: Node): Value {
    const [textNode, variables] = argument.isList ? argument.items() : [argument];
    if (typeof textNode?.raw !== 'string') return this.#odd(node);
    const parts: Value[] = [];
    const written: (string | Value)[] = [];
    for (const part of parseSub(textNode.raw)) {
      if ('text' in part) {
        written.push(part.text);
        continue;
      }
      const own = variables?.get(part.name);
      const value =
        own !== undefined && own.raw !== undefined
          ? this.value(own)
          : this.#named(new Node({ Ref: part.name }, node.stack, node.keys, node.derived), part.name);
      parts.push(value);
      written.push(value);
    }
    return this.#concatenate(node, written);
  }

  #named(node: Node, name: string): Value {
    const { id, attribute } = splitAttribute(name);
    return attribute === undefined ? this.#ref(node, id) : this.#attribute(node, id, attribute);
  }

  /** Puts texts together: known when all parts are, the part itself when it is the only one. */
  #concatenate(node: Node, pieces: readonly (string | Value)[]): Value {
    const parts: (string | ReferenceValue | UnknownValue)[] = [];
    let via: string | undefined;
    const push = (text: string) => {
      const last = parts.length - 1;
      if (typeof parts[last] === 'string') parts[last] += text;
      else parts.push(text);
    };
    for (const piece of pieces) {
      if (typeof piece === 'string') push(piece);
      else if (piece.kind === 'known') {
        push(String(piece.value));
        via ??= piece.via;
      } else if (piece.kind === 'text') {
        for (const part of piece.parts) {
          if (typeof part === 'string') push(part);
          else parts.push(part);
        }
      } else if (piece.kind === 'reference' || (piece.kind === 'unknown' && !piece.isList)) parts.push(piece);
      else if (piece.kind === 'absent') push('');
      else parts.push(this.#unknown(node, identityOf(piece), 'a list or mapping stands in a text'));
    }
    const useful = parts.filter((part) => part !== '');
    if (lengthOf(useful) > longest)
      return this.#unknown(node, textIn(node), 'it comes to more text than a template holds');
    if (useful.every((part) => typeof part === 'string')) return this.#scalarOrReference(node, useful.join(''), via);
    const [only] = useful;
    if (useful.length === 1 && only !== undefined && typeof only !== 'string') return { ...only, node };
    return { kind: 'text', parts: useful, node } satisfies TextValue;
  }

  #scalarOrReference(node: Node, text: string, via: string | undefined): Value {
    if (hasDynamicReference(text)) return this.#dynamicReference(node, text);
    return { kind: 'known', value: text, node, ...(via === undefined ? {} : { via }) };
  }

  #join(node: Node, argument: Node): Value {
    const [delimiterNode, listNode] = argument.items();
    if (delimiterNode === undefined || listNode === undefined) return this.#odd(node);
    const delimiter = this.text(delimiterNode);
    const list = this.value(listNode);
    if (
      delimiter === undefined ||
      list.kind !== 'list' ||
      list.items.some((item) => item.kind === 'unknown' && item.isList)
    ) {
      const { because, ...more } =
        list.kind === 'unknown' ? list.because : { because: 'it joins a list that is not known' };
      const settledBy = 'settledBy' in more ? { settledBy: more.settledBy } : {};
      const joined = delimiter === undefined ? {} : { joined: { delimiter, list } };
      return this.#unknown(node, `join(${identityOf(this.value(delimiterNode))}, ${identityOf(list)})`, because, {
        shown: `${displayOf(list)}, joined`,
        ...settledBy,
        ...joined,
      });
    }
    return this.#concatenate(
      node,
      list.items.flatMap((item, index) => (index === 0 ? [item] : [delimiter, item])),
    );
  }

  #if(node: Node, argument: Node): Value {
    const [condition, yes, no] = argument.items();
    if (typeof condition?.raw !== 'string' || yes === undefined) return this.#odd(node);
    const branch = this.isTrue(node.stack.mark + condition.raw) ? yes : no;
    return branch === undefined ? { kind: 'absent', node } : this.value(branch);
  }

  #select(node: Node, argument: Node): Value {
    const [indexNode, listNode] = argument.items();
    if (indexNode === undefined || listNode === undefined) return this.#odd(node);
    const [position, list] = [this.value(indexNode), this.value(listNode)];
    const index = position.kind === 'known' ? Number(position.value) : Number.NaN;
    if (list.kind === 'list' && Number.isInteger(index)) {
      const before = list.items.slice(0, index + 1);
      const item = list.items[index];
      if (item !== undefined && before.every((each) => each.kind !== 'unknown' || !each.isList)) return item;
    }
    const unknown = [position, list].find((value) => value.kind === 'unknown');
    const because =
      unknown?.kind === 'unknown' ? unknown.because : { because: 'the list it selects from is not known' };
    return this.#unknown(node, `${identityOf(position)} of ${identityOf(list)}`, because.because, {
      shown: `entry ${displayOf(position)} of ${displayOf(list)}`,
      ...(because.settledBy === undefined ? {} : { settledBy: because.settledBy }),
    });
  }

  #split(node: Node, argument: Node): Value {
    const [delimiterNode, textNode] = argument.items();
    if (delimiterNode === undefined || textNode === undefined) return this.#odd(node);
    const delimiter = this.text(delimiterNode);
    const text = this.value(textNode);
    if (delimiter !== undefined && delimiter !== '') return this.#splitValue(node, delimiter, text);
    return this.#notSplit(node, identityOf(this.value(delimiterNode)), text);
  }

  #splitValue(node: Node, delimiter: string, text: Value): Value {
    if (text.kind === 'known') {
      const via = text.via === undefined ? {} : { via: text.via };
      const items = String(text.value).split(delimiter);
      return { kind: 'list', items: items.map((value): KnownValue => ({ kind: 'known', value, node, ...via })), node };
    }
    if (text.kind === 'text') return { kind: 'list', items: this.#splitParts(node, delimiter, text), node };
    if (text.kind === 'unknown' && text.joined?.delimiter === delimiter) return { ...text.joined.list, node };
    // an id holds no delimiter, an attribute may be several joined to one
    if (text.kind === 'reference' && text.attribute === undefined) return { kind: 'list', items: [text], node };
    return this.#notSplit(node, delimiter, text);
  }

  #notSplit(node: Node, delimiter: string, text: Value): UnknownValue {
    const because = text.kind === 'unknown' ? text.because : { because: 'the text it splits is not known' };
    return this.#unknown(node, `split(${delimiter}, ${identityOf(text)})`, because.because, {
      isList: true,
      shown: displayOf(text),
      ...(because.settledBy === undefined ? {} : { settledBy: because.settledBy }),
    });
  }

  /** Splits a text with unknown parts, each of which is taken to hold no delimiter of its own unless it was joined by it. */
  #splitParts(node: Node, delimiter: string, text: TextValue): Value[] {
    const pieces: (string | Value)[][] = [[]];
    for (const part of text.parts) {
      if (typeof part !== 'string') {
        pieces.at(-1)!.push(part);
        continue;
      }
      const [first, ...rest] = part.split(delimiter);
      pieces.at(-1)!.push(first!);
      for (const piece of rest) pieces.push([piece]);
    }
    return pieces.map((piece) => {
      const value = this.#concatenate(node, piece);
      const joined = value.kind === 'unknown' ? value.joined : undefined;
      return joined?.delimiter === delimiter ? { ...joined.list, node } : value;
    });
  }

  #findInMap(node: Node, argument: Node): Value {
    const [mapNode, topNode, secondNode, extra] = argument.items();
    if (mapNode === undefined || topNode === undefined || secondNode === undefined) return this.#odd(node);
    const [map, top, second] = [this.text(mapNode), this.value(topNode), this.value(secondNode)];
    const mapping = new Node(node.stack.document, node.stack, []).get('Mappings').get(map ?? '');
    const last = second.kind === 'known' ? String(second.value) : undefined;
    const first = this.#topKey(top, () => mapping.entries().map(([, entry]) => entry.get(last ?? '').raw));
    if (map !== undefined && first !== undefined && last !== undefined) {
      const found = mapping.get(first).get(last);
      if (found.raw !== undefined && this.#jumps++ < mostJumps) {
        const value = this.value(found);
        return value.kind === 'known' ? { ...value, via: `mapping ${map}.${first}.${last}` } : value;
      }
      const fallback = extra?.get('DefaultValue');
      if (fallback?.raw !== undefined) return this.value(fallback);
      return this.#unknown(node, textIn(node), `mapping ${map} has no ${first}.${last}`);
    }
    const unknown = [top, second].find((value) => value.kind === 'unknown');
    const because = unknown?.kind === 'unknown' ? unknown.because : { because: 'the key of the mapping is not known' };
    // every value of the mapping at that key is a list, or none is
    const isList = mapping.entries().some(([, entry]) => last !== undefined && entry.get(last).isList);
    return this.#unknown(node, textIn(node), because.because, {
      isList,
      ...(because.settledBy === undefined ? {} : { settledBy: because.settledBy }),
    });
  }

  /**
   * The first key of a mapping. What a parameter is, is asked for only where the values say something by themselves:
   * ids of every stage's groups and subnets are as unknown inside as the one that is looked up.
   */
  #topKey(value: Value, values: () => readonly unknown[]): string | undefined {
    if (value.kind === 'known') return String(value.value);
    const parameter = value.kind === 'unknown' ? this.template.parameters.get(value.parameter ?? '') : undefined;
    if (parameter === undefined || parameter.classes.length === 0 || !values().every(saysSomething)) return undefined;
    return this.scenario.valueOf(parameter);
  }

  #importValue(node: Node, argument: Node): Value {
    const name = this.value(argument);
    const exported = name.kind === 'known' ? this.template.links?.exported(String(name.value)) : undefined;
    if (exported !== undefined && this.#jumps++ < mostJumps) return { ...this.value(exported), node };
    const shown = name.kind === 'known' || name.kind === 'text' ? identityOf(name) : stableText(argument.raw);
    return this.#unknown(node, `import ${shown}`, `${shown} is imported from another stack`, {
      shown: `the import ${shown}`,
    });
  }

  #cidr(node: Node, argument: Node): Value {
    const [blockNode, countNode, bitsNode] = argument.items();
    const block = blockNode === undefined ? undefined : this.text(blockNode);
    const count = countNode === undefined ? Number.NaN : Number(this.text(countNode));
    const bits = bitsNode === undefined ? undefined : Number(this.text(bitsNode));
    const blocks = block === undefined ? undefined : cidrBlocks(block, count, bits);
    if (blocks !== undefined)
      return {
        kind: 'list',
        items: blocks.map((value): KnownValue => ({ kind: 'known', value, node, via: 'Fn::Cidr' })),
        node,
      };
    return this.#unknown(node, textIn(node), 'the address range it divides is not known', { isList: true });
  }

  #truth(node: Node): boolean {
    const raw = node.raw;
    if (typeof raw === 'boolean') return raw;
    if (raw === 'true' || raw === 'false') return raw === 'true';
    if (!isPlainMap(raw)) return this.#either(textIn(node));
    const [name] = Object.keys(raw);
    const argument = node.get(name ?? '');
    switch (name) {
      case 'Condition':
        return typeof argument.raw === 'string'
          ? this.isTrue(node.stack.mark + argument.raw)
          : this.#either(textIn(node));
      case 'Fn::Not':
        return !this.#truth(argument.items()[0] ?? argument);
      case 'Fn::And':
        return argument.items().every((item) => this.#truth(item));
      case 'Fn::Or':
        return argument.items().some((item) => this.#truth(item));
      case 'Fn::Equals':
        return this.#equals(argument);
      default:
        return this.#either(textIn(node));
    }
  }

  #equals(argument: Node): boolean {
    const [left, right] = argument.items();
    if (left === undefined || right === undefined) return this.#either(textIn(argument));
    for (const [side, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const parameter = this.#comparedAsWhole(side);
      const value = parameter === undefined ? undefined : this.#operand(other);
      if (parameter === undefined || value?.kind !== 'known') continue;
      if (parameter.classes.length > 0) return this.scenario.isValue(parameter, String(value.value));
    }
    const [a, b] = [this.#operand(left), this.#operand(right)];
    if (a.kind === 'known' && b.kind === 'known') return String(a.value) === String(b.value);
    const [idA, idB] = [identityOf(a), identityOf(b)];
    return idA === idB || this.#either(`${idA} = ${idB}`);
  }

  /** The parameter that one side of an Equals is, or is made of as a whole: a list that is joined or selected from. */
  #comparedAsWhole(node: Node, depth = 0): Parameter | undefined {
    const name = comparedParameter(node.raw);
    const parameter = name === undefined ? undefined : this.template.parameters.get(node.stack.mark + name);
    const bound = parameter?.bound?.();
    // a nested stack may pass on what it was given itself
    if (bound !== undefined) return depth < deepest ? this.#comparedAsWhole(bound, depth + 1) : undefined;
    // what a path in Parameter Store leads to is not for a template to say
    return parameter?.type.startsWith('AWS::SSM::') ? undefined : parameter;
  }

  #operand(node: Node): Value {
    const parameter = this.#comparedAsWhole(node);
    if (parameter === undefined || parameter.classes.length > 0) return this.value(node);
    const text = parameter.given ?? parameter.default;
    if (text !== undefined) return { kind: 'known', value: text, node };
    const { name } = parameter;
    return this.#unknown(node, name, `parameter ${name} has no value here`, { parameter: name });
  }

  /** A truth that nothing given decides: it can be either, the same wherever it is asked. */
  #either(key: string): boolean {
    return this.scenario.choose(key, 2) === 0;
  }
}

function lengthOf(parts: readonly unknown[]): number {
  return parts.reduce<number>((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
}

/** Whether a text holds a `{{resolve:...}}`. */
function hasDynamicReference(text: string): boolean {
  const start = text.indexOf('{{resolve:');
  return start >= 0 && text.includes('}}', start);
}

function displayRegion(value: Value): string {
  return value.kind === 'known' && value.value !== '' ? String(value.value) : 'this Region';
}

/** The text of a piece as it is written in its stack: the same for the same piece. */
function textIn(node: Node): string {
  return node.stack.mark + stableText(node.raw);
}

/** The text of a piece of a template: the same for the same piece. */
function stableText(raw: unknown): string {
  try {
    return JSON.stringify(raw) ?? 'nothing';
  } catch {
    return 'a value that holds itself';
  }
}

/** An address range, a number or a switch. */
function saysSomething(raw: unknown): boolean {
  return (
    typeof raw === 'boolean' ||
    typeof raw === 'number' ||
    (typeof raw === 'string' && /^[\d.]+\/?\d*$|^(?:true|false)$/.test(raw))
  );
}

/** Whether a parameter is a switch: then its value is worth a scenario of its own wherever it stands. */
function isSwitch({ classes }: Parameter): boolean {
  return classes.every(
    (value) => value !== undefined && /^(?:true|false|yes|no|on|off|enabled?|disabled?)$/i.test(value),
  );
}
