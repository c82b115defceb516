import {
  defineRule,
  type EditRequest,
  type EventSource,
  type FixRequest,
  type Found,
  type GroupRule,
  type GroupUse,
  type Model,
  relatedPlace,
  type SecurityGroup,
  said,
} from '../../src/rule/index.ts';
import { counts } from '../_shared/counts.ts';
import { titles } from '../_shared/fix-titles.ts';
import { messages, reasons, related, summary } from './messages.ts';
import { defaults, type Options, schema } from './options.ts';

/** Nothing connects to a function: an inbound rule on a group that only functions have is never evaluated. */
export default defineRule<Options>()({
  meta: {
    id: 'ingress-on-function-security-group',
    family: 'ingress',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    schema,
    defaults,
    since: '0.1.0',
  },

  create({ model, options, report, undecided }) {
    let pollersFor: ReturnType<typeof pollersByGroup> | undefined;
    return {
      securityGroup(group) {
        const [first, ...others] = group.ingress.found;
        if (first === undefined) return;
        const users = model.usersOf(group);
        if (!onlyFunctionsUse(users)) return;
        if (users.whyIncomplete.length > 0) return undecided(users, { at: group.place });
        if (!options.evenWithTriggers) {
          pollersFor ??= pollersByGroup(model);
          const triggers = triggersOf(model, group, pollersFor(group));
          if (triggers.found.length > 0) return;
          if (triggers.whyIncomplete.length > 0) return undecided(triggers, { at: group.place });
        }
        const functions = users.found.filter(({ kind }) => kind === 'function');
        report('ingress', {
          at: first.place,
          data: {
            group,
            rules: said(counts.inboundRules, { count: group.ingress.found.length }),
            functions,
          },
          see: [
            ...others.map(({ place }) => relatedPlace(place, related.otherRule)),
            ...functions.map(({ name, place }) => relatedPlace(place, related.uses, { name, group })),
          ],
          ...suggestionFor(model, group),
        });
      },
    };
  },
});

/** A rule of another group may name this one: that gives its own inbound rules no meaning. */
function onlyFunctionsUse({ found }: Found<GroupUse>): boolean {
  const isHarmless = ({ kind }: GroupUse) => kind === 'function' || kind === 'rule' || kind === 'self-rule';
  return found.some(({ kind }) => kind === 'function') && found.every(isHarmless);
}

/** The event sources with pollers that may use groups, by the groups of the functions that they poll for. */
function pollersByGroup(model: Model): (group: SecurityGroup) => readonly EventSource[] {
  const pollers = model.entities('eventSource').filter(({ sourceType }) => polledThroughGroups.has(sourceType));
  if (pollers.length === 0) return () => pollers;
  const groupsOf = new Map<string, Set<string>>();
  for (const { fn, attachment } of model.attachedFunctions) {
    const groups = groupsOf.get(fn.id) ?? new Set();
    for (const { id } of attachment.groups) groups.add(id);
    groupsOf.set(fn.id, groups);
  }
  const byGroup = new Map<string, Set<EventSource>>();
  for (const source of pollers)
    for (const group of (source.fn.known && groupsOf.get(source.fn.value.id)) || [])
      byGroup.set(group, (byGroup.get(group) ?? new Set()).add(source));
  const isOpen = pollers.some(({ fn }) => !fn.known);
  return ({ id }) => {
    const own = byGroup.get(id) ?? new Set();
    return isOpen ? pollers.filter((source) => !source.fn.known || own.has(source)) : [...own];
  };
}

/** The event sources with pollers that may use groups. */
const polledThroughGroups: ReadonlySet<EventSource['sourceType']> = new Set(['unknown', 'mq', 'msk']);

/** Those of the event sources that may poll through a group. */
function triggersOf(model: Model, group: SecurityGroup, pollers: readonly EventSource[]): Found<string> {
  const sources = pollers.filter((source) => mayPollThrough(model, source, group));
  const isSure = ({ fn, sourceType }: (typeof sources)[number]) => fn.known && sourceType !== 'unknown';
  return {
    found: sources.filter(isSure).map(({ name }) => name),
    whyIncomplete: sources
      .filter((source) => !isSure(source))
      .map(({ name, place }) => ({
        because: said(reasons.unknownPolling, { name }),
        place,
      })),
  };
}

/**
 * Pollers use the groups of the broker or cluster. Of Amazon MQ and MSK those are often not seen, and the group may be one of
 * them; a mapping of Kafka or DocumentDB says itself whose they are.
 */
function mayPollThrough(model: Model, { sourceType, groups }: EventSource, group: SecurityGroup): boolean {
  if (sourceType === 'unknown') return true;
  return groups.length === 0 || !groups.every((each) => !each.many && model.areDefinitelyDistinct(each, group));
}

function suggestionFor(model: Model, group: SecurityGroup): { suggest?: readonly FixRequest[] } {
  const edits = group.ingress.found.map((rule) => removal(model, rule));
  const inline = group.ingress.found.filter((rule) => rule.inline);
  const list = group.resource?.properties.get('SecurityGroupIngress');
  // an entry that a condition decides on may be there for another combination
  const isWhole =
    inline.length === 0 || (list?.items().length === inline.length && group.ingress.whyIncomplete.length === 0);
  if (!isWhole || edits.some((edit) => edit === undefined)) return {};
  const whole: readonly EditRequest[] =
    inline.length === 0 ? [] : [{ kind: 'remove', at: group.at('Properties', 'SecurityGroupIngress') }];
  const apart = group.ingress.found.flatMap((rule, index) => (rule.inline ? [] : [edits[index]!]));
  return { suggest: [{ title: said(titles.removeInboundRules, { group }), edits: [...whole, ...apart] }] };
}

/** The edit that removes a rule; `undefined` where something else in the template names it, or a loop or condition creates it. */
function removal(model: Model, { inline, resource, place }: GroupRule): EditRequest | undefined {
  if (place.keys.some((key) => String(key).startsWith('Fn::'))) return undefined;
  if (!inline && model.template.mentionsOf(resource.id).length > 0) return undefined;
  return { kind: 'remove', at: place };
}
