import type { Template } from '../../template.js';
/** What a config says of imports: where the template is that they lead to, or that they lead to none. */
export interface LinkOfConfig {
    readonly to: string | undefined;
    readonly where: string;
}
/** A stack among others, as far as links by name need it. */
export interface NamedStack {
    readonly name: string;
    readonly template: Template;
    /** Whether its text leaves open that it takes something in one of these manners: else no piece need be looked at for that. */
    readonly mayTake?: {
        byExport(): boolean;
        byStore(): boolean;
    };
    /** Whether it is deployed in other environments only. */
    readonly isAbsent?: boolean;
    /** Whether its stack may have a name: another template may be known to be deployed by that. */
    readonly mayBeCalled?: (stackName: string) => boolean;
    /** Where its template is. */
    readonly location?: string;
    /** What a config says of the imports by one of its parameters. */
    readonly linkFor?: (parameter: string) => LinkOfConfig | undefined;
}
