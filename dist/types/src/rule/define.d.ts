import type { Clause } from '../language/sentence.js';
import type { Answer, Found, Unknown } from '../model/base/answer.js';
import type { Attachment, LambdaFunction } from '../model/base/entities.js';
import type { Entities, Model } from '../model/model.js';
import type { Update } from '../model/update/update.js';
import type { Resource } from '../template/resource.js';
import type { Place } from '../text/place.js';
import type { EditRequest } from './edit-request.js';
import type { MessageData, MessageText, RemedyOf } from './message.js';
import type { Family, Severity } from './severity.js';
/** A change that resolves a finding, described by places; the engine turns it into edits of the text. */
export interface FixRequest {
    /** In the imperative: `Add DependsOn: EniPolicy to OrdersFunction`. */
    readonly title: Clause;
    readonly edits: readonly EditRequest[];
}
/** What a report carries besides its message id. */
export interface ReportDetails<Message extends MessageText> {
    /** The place to change: the finding's line. */
    readonly at: Place;
    readonly data: MessageData<Message>;
    /** Which of the message's other remedies fits; without it, that which the message has first. */
    readonly remedy?: RemedyOf<Message> | undefined;
    /** The logical id the finding is about; by default the one that `at` is in. */
    readonly resource?: string;
    /** Why we say so, one clause each. */
    readonly evidence?: readonly Clause[];
    /** Other places that belong to it. */
    readonly see?: readonly {
        readonly place: Place;
        readonly message: Clause;
    }[];
    /** Overrides the severity of message and rule; a severity in the config overrides this. */
    readonly severity?: Severity;
    /** A safe change that `--fix` may apply. */
    readonly fix?: FixRequest;
    /** Changes that need a decision. */
    readonly suggest?: readonly FixRequest[];
}
/** What may leave a question open: an answer, what was found, or the reasons themselves. */
export type Undecidable = Answer<unknown> | Found<unknown> | Unknown | readonly Unknown[];
/** What a rule may touch: its context and nothing else. */
export interface RuleContext<Options, Messages extends Record<string, MessageText>> {
    readonly model: Model;
    /** The update from what is deployed now to the model; nothing where it is not known what is deployed. */
    readonly update: Update | undefined;
    /** The options of the config over the rule's defaults. */
    readonly options: Readonly<Options>;
    /** Reports something that is known to be wrong. */
    report<Id extends keyof Messages & string>(messageId: Id, details: ReportDetails<Messages[Id]>): void;
    /** Hands on what could not be known: an answer that is known adds nothing. */
    undecided(what: Undecidable, about?: {
        readonly at?: Place;
        readonly resource?: string;
    }): void;
}
/**
 * What a rule wants to see. Keys are entities of the model, `attachedFunction`, CloudFormation types, `template` or
 * `template:exit`.
 */
export type Visitor = {
    readonly [Entity in keyof Entities]?: (entity: Entities[Entity]) => void;
} & {
    readonly [Type in `AWS::${string}` | `Custom::${string}`]?: (resource: Resource) => void;
} & {
    /**
     * Every function that is attached to a VPC, with how; functions on managed instances are not. One of which that is
     * not known is handed to `undecided` instead.
     */
    readonly attachedFunction?: (fn: LambdaFunction, attachment: Attachment) => void;
    /** Every function whose code calls from a VPC, with that network: its own, or that of its capacity provider. */
    readonly networkedFunction?: (fn: LambdaFunction, network: Attachment) => void;
    /** Which functions `attachedFunction` and `networkedFunction` are about; all where this is left out. Of others nothing is undecided. */
    readonly concerns?: (fn: LambdaFunction) => boolean;
} & {
    readonly template?: () => void;
    readonly 'template:exit'?: () => void;
};
/** What is said about a rule without running it. */
export interface RuleMeta<Options, Messages extends Record<string, MessageText>> {
    /** Words with dashes, the subject first: `function-in-public-subnet`. */
    readonly id: string;
    readonly family: Family;
    /** The default severity of its findings. */
    readonly severity: Severity;
    /** The presets it is in; `all` holds every rule. */
    readonly presets: readonly ('recommended' | 'strict')[];
    /** One clause: what it finds. */
    readonly summary: string;
    readonly messages: Messages;
    /** JSON schema of the options; a rule without one has none. */
    readonly schema?: Readonly<Record<string, unknown>>;
    readonly defaults?: Options;
    /** The version it came with. */
    readonly since?: string;
    readonly aliases?: readonly string[];
    /** Whether it reports changes that `--fix` may apply. */
    readonly fixable?: boolean;
    readonly url?: string;
}
/** A rule: what it is, and a function that says what it wants to see. */
export interface Rule<Options = Record<string, unknown>, Messages extends Record<string, MessageText> = Record<string, MessageText>> {
    readonly meta: RuleMeta<Options, Messages>;
    create(context: RuleContext<Options, Messages>): Visitor;
}
/** JSON schema of what a config may say as options of a rule. */
export declare function optionsSchemaOf({ meta }: AnyRule): Readonly<Record<string, unknown>>;
/** A rule of any options and messages, as the engine holds it. */
export type AnyRule = Rule<any, any>;
/** Checks a rule's types: options, message ids and the blanks of each message are inferred. */
export declare function defineRule<Options extends object = Record<string, never>>(): <const Messages extends Record<string, MessageText>>(rule: Rule<Options, Messages>) => Rule<Options, Messages>;
