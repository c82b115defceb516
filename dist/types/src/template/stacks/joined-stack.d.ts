import type { Template } from '../template.js';
import type { NamedStack } from './names/named-stack.js';
/** A template that was read as one of several stacks. */
export interface JoinedStack {
    readonly name: string;
    readonly template: Template;
    /** Whether others may use what it gives away, beside the stacks that are seen here. */
    readonly isOpen: boolean;
    /** Whether others may only use that, and add nothing to it. */
    readonly isComplete?: boolean;
    /** The same of what it exports, where it is nested: its other outputs are seen by the stack above alone. */
    readonly exports?: {
        readonly isOpen: boolean;
        readonly isComplete: boolean;
    };
    readonly stackName: string | undefined;
    readonly mayTake?: NonNullable<NamedStack['mayTake']>;
    /** Whether it is deployed in other environments only: then it is linked with nothing, but may be what a name means. */
    readonly isAbsent?: boolean;
    /** Whether its stack may have a name: another template may be known to be deployed by that. */
    readonly mayBeCalled?: (stackName: string) => boolean;
    /** Where its template is, and what a config says of the imports by one of its parameters. */
    readonly location?: string;
    readonly linkFor?: NonNullable<NamedStack['linkFor']>;
    /** The paths of the templates that its nested stacks may have, where they are several. */
    readonly nestedCandidates?: ReadonlyMap<string, readonly string[]>;
}
