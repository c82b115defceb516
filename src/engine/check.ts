import { inWords } from '../language/in-words.ts';
import { inARow } from '../language/lists.ts';
import { messageOf } from '../language/message-of.ts';
import { type Clause, plainly, type Sentence, said } from '../language/sentence.ts';
import type { LambdaFunction } from '../model/base/entities.ts';
import { lazy, whenAsked } from '../model/base/lazy.ts';
import { buildModel } from '../model/build-model.ts';
import { buildUpdate } from '../model/build-update.ts';
import type { Entities, Model } from '../model/model.ts';
import type { UpdateInputs } from '../model/update/inputs.ts';
import type { Update } from '../model/update/update.ts';
import { withoutFunctions } from '../model/without-functions.ts';
import type { ReportDetails, RuleContext, Undecidable, Visitor } from '../rule/define.ts';
import type { MessageText } from '../rule/message.ts';
import { entityKinds, unknownKeyOf, visitorKeys } from '../rule/visitor-keys.ts';
import type { Nameable } from '../rule/words.ts';
import type { Unknown } from '../template/evaluate/unknown.ts';
import { describeWhen } from '../template/scenario/describe-when.ts';
import { explore, type Memory, recall } from '../template/scenario/scenario.ts';
import type { Template } from '../template/template.ts';
import type { Place } from '../text/place.ts';
import type { EnabledRule } from './config/config.ts';
import { didYouMean } from './did-you-mean.ts';
import { mergeScenarios, subsume, withPlacesOf } from './findings/merge-scenarios.ts';
import { resourceOf } from './findings/span.ts';
import { blankFault, RuleFault, reportFault } from './report-fault.ts';
import type { JudgedFunction, RawFinding, RawUndecided, Suppression } from './result.ts';
import { noStopwatch, type Stopwatch } from './stopwatch.ts';
import { type Named, namedIn, type SuppressedAt, withoutSuppressed } from './suppress/named-functions.ts';
import { checkTexts, ruleFaultTexts } from './texts.ts';

/** What the rules say of a template, over all its scenarios. */
export interface Checked {
  readonly findings: readonly RawFinding[];
  readonly undecided: readonly RawUndecided[];
  /** The functions that are or may be in a VPC, as far as a rule asked. */
  readonly functions: readonly JudgedFunction[];
}

/** What a rule is looking at, for the message when it crashes. */
interface Subject {
  name: Clause;
  place: Place | undefined;
}

const theTemplate = said(checkTexts.theTemplate);

/** What one rule says in one scenario. */
interface Said {
  readonly findings: ReadonlyMap<string, RawFinding>;
  readonly undecided: ReadonlyMap<string, RawUndecided>;
  readonly functions: ReadonlyMap<string, JudgedFunction>;
}

/** The same while the rule looks, with what its findings name. */
interface Saying {
  readonly found: Map<string, { readonly finding: RawFinding; readonly named: Named }>;
  readonly undecided: Map<string, RawUndecided>;
  readonly functions: Map<string, JudgedFunction>;
}

/**
 * Runs rules on a template in every scenario that can occur, and says of each finding in which it holds. A rule that
 * throws becomes one finding that names it; the others go on. `update` says what is deployed now, where that is known,
 * `suppressedAt` what is suppressed where functions and VPCs are defined.
 */
export function check(
  template: Template,
  rules: readonly EnabledRule[],
  update?: UpdateInputs,
  suppressedAt?: SuppressedAt,
  stopwatch: Stopwatch = noStopwatch,
): Checked {
  const crashes = new Map<string, RawFinding>();
  const memory: Memory = new Map();
  const exploration = explore(template, (scenario) => {
    const model = buildModel(template, scenario);
    const updateOf = lazy(() => update && buildUpdate(model, update, scenario));
    // what a rule says depends only on what it asks: most rules ask about few of the conditions
    return rules.map((enabled) =>
      recall(memory, scenario, enabled.name, () =>
        stopwatch.time({ rule: enabled.name }, () => judge({ model, updateOf }, enabled, crashes, suppressedAt)),
      ),
    );
  });
  // keys begin with the rule, so that no two rules say the same
  const inEach = <Item>(itemsOf: (said: Said) => ReadonlyMap<string, Item>) =>
    exploration.runs.map(({ result }) => result.map(itemsOf));
  const findings = subsume(
    mergeScenarios(
      inEach(({ findings }) => findings),
      withPlacesOf,
    ),
  ).map(({ item, holds }): RawFinding => {
    const when = describeWhen(exploration, holds);
    return when === undefined ? item : { ...item, when };
  });
  const undecided = mergeScenarios(inEach(({ undecided }) => undecided)).map(({ item }) => item);
  if (!exploration.complete)
    undecided.push({
      rule: 'conditions',
      resource: null,
      value: 'conditions',
      settledBy: said(checkTexts.valuesCompared),
      reason: said(checkTexts.tooManyCombinations, { count: exploration.runs.length }),
      at: template.root.at('Conditions'),
    });
  // they are deployed elsewhere, with values of their own
  for (const set of template.ofType('AWS::CloudFormation::StackSet'))
    undecided.push({
      rule: 'stack-sets',
      resource: set.logicalId,
      value: `stack set ${set.id}`,
      settledBy: said(checkTexts.templateDeployed),
      reason: said(checkTexts.stackSet, { stackSet: set.name }),
      at: set.at(),
    });
  const functions = mergeScenarios(inEach((said) => said.functions)).map(({ item }) => item);
  return { findings: [...findings, ...crashes.values()], undecided, functions };
}

/** What rules are asked about, in one scenario. */
interface Asked {
  readonly model: Model;
  readonly updateOf: () => Update | undefined;
}

const none: Said['findings'] = new Map();

function judge(
  asked: Asked,
  enabled: EnabledRule,
  crashes: Map<string, RawFinding>,
  suppressedAt: SuppressedAt | undefined,
): Said {
  const { found, undecided, functions } = look(asked, enabled, crashes);
  if (found.size === 0) return { findings: none, undecided, functions };
  if (suppressedAt === undefined)
    return { findings: new Map([...found].map(([key, { finding }]) => [key, finding])), undecided, functions };
  const { model } = asked;
  const findings = withoutSuppressed(
    found,
    (named) => suppressionOf(named, model.template, (place) => suppressedAt(enabled, place)),
    (hidden) => look({ ...asked, model: withoutFunctions(model, hidden) }, enabled, crashes).found,
  );
  return { findings, undecided, functions };
}

/** What suppresses findings about a resource: where it is defined now, or where the nested stack that it is in is defined. */
function suppressionOf(
  { id, resource, node }: Nameable,
  template: Template,
  at: (place: Place) => Suppression | undefined,
): Suppression | undefined {
  for (let own = template.resources.get(resource?.id ?? id)?.node ?? resource?.node ?? node; own !== undefined; ) {
    const suppression = at(own.at());
    if (suppression !== undefined) return suppression;
    const { container } = own.stack;
    own = container === undefined ? undefined : template.resources.get(container)?.node;
  }
  return undefined;
}

/** Lets a rule look at a model. */
function look(asked: Asked, enabled: EnabledRule, crashes: Map<string, RawFinding>): Saying {
  const { model } = asked;
  const saying: Saying = { found: new Map(), undecided: new Map(), functions: new Map() };
  const subject: Subject = { name: theTemplate, place: undefined };
  try {
    visit(model, createVisitor(asked, enabled, saying), subject);
  } catch (error) {
    if (!crashes.has(enabled.name)) crashes.set(enabled.name, crashOf(model, enabled, subject, error));
  }
  return saying;
}

const contextWith = whenAsked<RuleContext<never, Record<string, MessageText>>>();

function createVisitor({ model, updateOf }: Asked, enabled: EnabledRule, saying: Saying): Visitor {
  const { meta } = enabled.rule;
  const isOfCdk = writtenByCdk(model.template);
  const own: Omit<RuleContext<never, Record<string, MessageText>>, 'update'> = {
    model,
    options: enabled.options as never,
    report(messageId: string, details: ReportDetails<MessageText>) {
      const message: MessageText | undefined = meta.messages[messageId];
      if (message === undefined)
        throw new RuleFault(noMessage(messageId, enabled.name, didYouMean(messageId, Object.keys(meta.messages))));
      const fault = reportFault(details) ?? blankFault(message, details);
      if (fault !== undefined) throw new RuleFault(fault);
      const severity = details.severity ?? message.severity ?? meta.severity;
      if (severity === 'info' && enabled.withoutInfos === true) return;
      const data = plainly(details.data);
      const finding: RawFinding = {
        rule: enabled.name,
        messageId,
        severity,
        problem: { text: message.problem, data },
        remedy: { text: remedyOf(message, details, isOfCdk(details.at)), data },
        at: details.at,
        resource: details.resource ?? resourceOf(details.at),
        evidence: details.evidence ?? [],
        see: details.see ?? [],
        ...(details.fix === undefined ? {} : { fix: details.fix }),
        ...(details.suggest === undefined ? {} : { suggest: details.suggest }),
      };
      const named = namedIn(details.data);
      const about = [...named.functions, ...named.vpcs].flatMap(
        ({ resource, node }) => (resource?.node ?? node)?.at() ?? [],
      );
      saying.found.set(keyOf(finding), { finding: about.length === 0 ? finding : { ...finding, about }, named });
    },
    undecided(what, about = {}) {
      for (const unknown of unknownsOf(what)) {
        const place = about.at ?? unknown.place;
        const resource = about.resource ?? (place === undefined ? null : resourceOf(place));
        const { because: reason, settledBy } = unknown;
        const value = identityOf(unknown);
        const isDoubt = unknown.value === undefined && settledBy === undefined;
        saying.undecided.set(`${enabled.name}\n${place?.file}\n${resource ?? ''}\n${value}`, {
          rule: enabled.name,
          resource,
          reason,
          value,
          ...(settledBy !== undefined && { settledBy }),
          ...(isDoubt && { isDoubt }),
          ...(place === undefined ? {} : { at: place }),
        });
      }
    },
  };
  // most rules don't ask for the update
  const context = contextWith(own, { update: updateOf });
  const visitor = enabled.rule.create(context);
  const unknown = unknownKeyOf(visitor);
  if (unknown !== undefined)
    throw new RuleFault(
      said(ruleFaultTexts.noVisitor, {
        key: unknown,
        remedy: didYouMean(unknown, visitorKeys) ?? said(ruleFaultTexts.useVisitor, { keys: inARow(visitorKeys) }),
      }),
    );
  return withAttached(visitor, context, saying);
}

/** A visitor that is shown attached and networked functions among all functions. */
function withAttached(
  visitor: Visitor,
  { undecided }: Pick<RuleContext<never, Record<string, MessageText>>, 'undecided'>,
  { functions }: Saying,
): Visitor {
  const { attachedFunction: seeAttached, networkedFunction: seeNetworked, concerns = () => true } = visitor;
  if (seeAttached === undefined && seeNetworked === undefined) return visitor;
  const isAsked = (answer: LambdaFunction['network']) => !answer.known || answer.value !== undefined;
  const show = (fn: LambdaFunction, answer: LambdaFunction['network'], see: Visitor['attachedFunction']) => {
    if (see === undefined) return;
    if (!answer.known) undecided(answer, { resource: fn.resource.logicalId });
    else if (answer.value?.oneList === undefined) {
      if (answer.value !== undefined) see(fn, answer.value);
    } else if (answer.value.oneList !== 'refused') undecided(answer.value.oneList, { resource: fn.resource.logicalId });
  };
  const { function: _own, ...others } = visitor;
  return {
    function(fn) {
      visitor.function?.(fn);
      if (!concerns(fn)) return;
      if (isAsked(fn.attachment) || isAsked(fn.network))
        functions.set(fn.id, { file: fn.place.file, name: fn.resource.logicalId });
      if (!fn.usesManagedInstances) show(fn, fn.attachment, seeAttached);
      show(fn, fn.network, seeNetworked);
    },
    ...others,
  };
}

/** The remedy that a report names, or the one that its message has first, in the terms of who wrote the template. */
function remedyOf(
  { remedy, remedies, cdk, cdkRemedies }: MessageText,
  { remedy: named }: { readonly remedy?: string | undefined },
  isOfCdk: boolean,
): string {
  if (named === undefined || remedies?.[named] === undefined) return (isOfCdk ? cdk : undefined) ?? remedy;
  return (isOfCdk ? cdkRemedies?.[named] : undefined) ?? remedies[named];
}

/** Tells the places in templates that CDK has written. */
function writtenByCdk({ resources }: Template): (place: Place) => boolean {
  const files = lazy(() => {
    const stacks = [...resources.values()].map(({ node }) => node.stack);
    return new Set(stacks.flatMap(({ file, names }) => (names === undefined ? [] : [file])));
  });
  return ({ file }) => files().has(file);
}

function visit(model: Model, visitor: Visitor, subject: Subject): void {
  awaitsNothing(visitor.template?.());
  for (const kind of entityKinds) {
    const see = visitor[kind] as ((entity: Entities[typeof kind]) => unknown) | undefined;
    if (see === undefined) continue;
    for (const entity of model.entities(kind)) {
      subject.name = entity.name;
      subject.place = entity.place;
      awaitsNothing(see(entity));
    }
  }
  for (const type in visitor) {
    if (!type.includes('::')) continue;
    for (const resource of model.resourcesOf(type)) {
      subject.name = resource.name;
      subject.place = resource.at();
      awaitsNothing(visitor[type as `AWS::${string}`]?.(resource));
    }
  }
  subject.name = theTemplate;
  subject.place = undefined;
  awaitsNothing(visitor['template:exit']?.());
}

function noMessage(messageId: string, rule: string, meant: Sentence | undefined): Sentence {
  return meant === undefined
    ? said(ruleFaultTexts.noMessage, { messageId, rule })
    : said(ruleFaultTexts.noMessageButMeant, { messageId, rule, meant });
}

/** What an async visitor reports would come after the report was written. */
function awaitsNothing(answer: unknown): void {
  if (typeof (answer as PromiseLike<unknown> | undefined)?.then === 'function')
    throw new RuleFault(said(ruleFaultTexts.promise));
}

function crashOf(model: Model, enabled: EnabledRule, subject: Subject, error: unknown): RawFinding {
  const reason = error instanceof RuleFault ? error.why : messageOf(error);
  return {
    // the rules of plugins bear their prefix: what fails in them is no fault of ours
    rule: enabled.name.includes('/') ? 'plugin-crash' : 'rule-crash',
    messageId: 'crash',
    severity: 'error',
    problem: said(checkTexts.ruleFailed, { rule: enabled.name, subject: subject.name, reason }),
    remedy: said(checkTexts.ruleFailedRemedy, { rule: enabled.name }),
    at: subject.place ?? model.template.root.at(),
    resource: subject.place === undefined ? null : resourceOf(subject.place),
    evidence: [],
    see: [],
  };
}

function keyOf(finding: RawFinding): string {
  return [
    finding.rule,
    finding.messageId,
    finding.at.file,
    finding.at.keys.join('/'),
    finding.at.fragment ?? '',
    finding.resource ?? '',
    inWords(finding.problem),
  ].join('\n');
}

/** Which value is not known: one that may be named in several places, or the one that this place is about. */
function identityOf(unknown: Unknown): string {
  if (unknown.value !== undefined) return unknown.value;
  const had = identities.get(unknown);
  if (had !== undefined) return had;
  const { because, settledBy = '', place } = unknown;
  const at = `${place?.file} ${place?.keys.join('/')} ${place?.fragment ?? ''}`;
  const identity = [inWords(because), inWords(settledBy), at].join('\n');
  identities.set(unknown, identity);
  return identity;
}

/** What was put into words once: many functions depend on the same. */
const identities = new WeakMap<Unknown, string>();

function unknownsOf(what: Undecidable): readonly Unknown[] {
  if ('known' in what) return what.known ? [] : what.because;
  if ('whyIncomplete' in what) return what.whyIncomplete;
  return 'because' in what ? [what] : what;
}
