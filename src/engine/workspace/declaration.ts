import type { TemplateSettings } from '../config/template-settings.ts';

/** What a config or a cloud assembly says of one stack. */
export interface StackDeclaration {
  readonly name: string;
  /** Where its template is, in the terms of `Source.location`. */
  readonly template: string;
  /** What CloudFormation calls it: what `AWS::StackName` evaluates to. */
  readonly stackName?: string;
  /** Whether others than the declared stacks may use what it exports. */
  readonly isOpen?: boolean;
  readonly settings?: TemplateSettings;
  /** What its parameters are given, by name or by a pattern with `*`. */
  readonly parameters?: Readonly<Record<string, ParameterSource>>;
  /** The values that its deployed stack has, where those are described: what else is said of a parameter wins. */
  readonly deployed?: Readonly<Record<string, string>>;
  /** Values by environment, such as those of `prod.json`; those by the name `''` hold where an environment has none. */
  readonly environments?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Where this is said: what errors name. */
  readonly where: string;
}

/** A value, or where it comes from; a list may hold both. */
export type ParameterSource = string | StackReference | readonly (string | StackReference)[];

/** A thing of another stack: its output or resource of that name; of the parameter's own name where none is given. */
export interface StackReference {
  readonly stack: string;
  readonly output?: string;
  readonly resource?: string;
}
