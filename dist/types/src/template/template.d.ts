import type { CodeRepository } from '../code/packages/repository.js';
import type { Clause } from '../language/sentence.js';
import type { Place } from '../text/place.js';
import type { Unknown } from './evaluate/unknown.js';
import type { Mention } from './mentions.js';
import type { Node } from './node.js';
import type { Bindings, Parameter } from './parameters.js';
import type { Reads } from './reads.js';
import type { Resource } from './resource.js';
import type { LeftOf } from './rule-assertions.js';
import type { Described } from './stacks/described.js';
import type { PseudoParameters, Stack } from './stacks/stack.js';
/** The code of a function, as far as it was read: files of the project, never what lies outside of it. */
export interface CodeFolder {
    /** The path of the folder or file, as the host shows it. */
    readonly path: string;
    readonly files: readonly CodeFile[];
    /** It is an archive: no editor opens its files, so findings are at the template's own line. */
    readonly isArchive?: true;
    /** Why some of it was not read: too large, a link that leads out, a kind of file that is not known. */
    readonly whyIncomplete: readonly Clause[];
    /** The limits that were reached when its files were listed: what is beyond them is found in the repository. */
    readonly whyCut?: readonly Clause[];
    /** Where files are read to which its code leads. */
    readonly repository?: CodeRepository;
}
/** A file of code that was read. */
export interface CodeFile {
    readonly path: string;
    readonly text: string;
    /** Its path within the folder, where it is not that of the file: what an image or a layer holds was put elsewhere. */
    readonly within?: string;
}
/** The code in the repository of a template. All paths are from its top, with slashes: `src/orders/index.ts`. */
export interface CodeSearch {
    /** The path to the top of the repository, from the template's folder. */
    readonly top: string;
    /** The files of code that have a name, apart from their endings. */
    called(name: string): readonly string[];
    /** Whether a file of code belongs to another deployment than the template, by what lies beside it. */
    isDeployedElsewhere(path: string): boolean;
}
/** How a stack relates to others. */
export interface StackInputs {
    /** What its resources are known by among those of other stacks. */
    readonly name: string;
    /** The id of the resource that creates it, for a nested stack. */
    readonly container?: string;
    /** What other stacks give its parameters, by name; asked for once the other stacks have been read. */
    readonly bound: Bindings;
    /** The values that nested stacks compare its parameters with, beside its own conditions. */
    readonly compared: ReadonlyMap<string, ReadonlySet<string>>;
}
/**
 * What another template of the run adds to something that it does not create, such as a rule to a security group: that may be
 * of this template.
 */
export interface Addition {
    /** Its type, as `addedTo` lists them. */
    readonly type: string;
    /** The types of what it may be added to. */
    readonly targets: readonly string[];
    readonly name: string;
    readonly place: Place;
    /** Its properties as they are written: what they name is not looked up. */
    readonly properties: unknown;
}
/** Where one stack names resources of another. */
export interface Links {
    /** What templates that are known to be of no stack here may add to its networks. */
    readonly additions: readonly Addition[];
    /** The value of an export, for the stack that a piece is of. */
    exported(name: string, reader: Node): Node | undefined;
    /** What a config says of an import: that it leads to this value, or to none. */
    declaredFor(argument: Node): {
        readonly value: Node | undefined;
        readonly where: string;
    } | undefined;
    /** What an import leads to whose name only the deployment completes, by the name as it is written. */
    importedBy(argument: Node): Node | undefined;
    /** The value of an SSM parameter that a stack of the run creates, by the dynamic reference or its text. */
    parameterStore(reference: Node, text: string | undefined): Node | undefined;
    /** The stacks that such an import may mean, where they are several. */
    candidatesFor(argument: Node): readonly string[];
    /** The value of an output of a nested stack, by the id of the resource that creates it. */
    nestedOutput(container: string, output: string): Node | undefined;
    /** Whether no one adds to what a stack gives away, though others may use it. */
    isComplete(stack: Stack): boolean;
    /** The templates that a nested stack may have, where they are several: the piece that names it, and its name. */
    nestedCandidates(node: Node, name: string): readonly string[];
    /** The value of an output of a stack, by its name. */
    stackOutput(stackName: string, output: string): Node | undefined;
    /** What is known of networks that no template makes. */
    readonly described: Described;
    /** Whether all that CloudFormation creates in one stack is there before anything of the other. */
    isStackOrdered(later: Resource, earlier: Resource): boolean;
}
/** What is given from outside. */
export interface TemplateInputs {
    /** The paths of CDK's constructs by logical id, where the template itself has none. */
    readonly constructPaths?: ReadonlyMap<string, string>;
    /** Given for a stack that is looked at together with others. */
    readonly stack?: StackInputs;
    /** Reads the code at a local path that a template names, such as `./src/`; nothing where there is none. */
    readonly codeAt?: (path: string) => CodeFolder | undefined;
    /** Searches the template's repository for code; nothing where it lies in none. */
    readonly codeSearch?: () => CodeSearch | undefined;
    /** Takes down what is read of the template. */
    readonly reads?: Reads;
    /** It is what is deployed now: conditions are spoken of as the template of today has them. */
    readonly isPast?: boolean;
    /** The template with which this one is compared: the values that its conditions compare parameters with count too. */
    readonly comparedWith?: unknown;
    /** Values of parameters by name; lists as comma-separated text. */
    readonly parameters: Readonly<Record<string, string>>;
    readonly pseudo: PseudoParameters;
}
/** A template: its sections, and what one has to know of the whole before any part can be evaluated. */
export interface Template {
    readonly file: string;
    readonly root: Node;
    readonly isSam: boolean;
    /** Whether readers know a condition of a stack: one that an update defines anew is told as it becomes. */
    tellsCondition(name: string, stack: Stack): boolean;
    readonly parameters: ReadonlyMap<string, Parameter>;
    readonly conditions: ReadonlyMap<string, Node>;
    /** Whether its `Rules` refuse every value that parameters may still be. */
    refuses(left: LeftOf): boolean;
    /** By logical id: as they are written, with loops expanded, and what SAM makes of them. */
    readonly resources: ReadonlyMap<string, Resource>;
    readonly outputs: ReadonlyMap<string, Node>;
    readonly pseudo: PseudoParameters;
    /** Where it names resources of other stacks; nothing for a template that is looked at alone. */
    readonly links: Links | undefined;
    /** Why there may be resources that can't be seen here: macros, includes, loops over unknown lists. */
    readonly mayHoldMore: readonly Unknown[];
    /** Who refers to a logical id, and from where. Worked out on first use. */
    mentionsOf(id: string): readonly Mention[];
    /** The code at a local path that a resource names; nothing where there is none, or where no code is read. */
    codeAt(resource: Resource, path: string): CodeFolder | undefined;
    /** What searches the repository of the template that has a resource for code; nothing where no code is read. */
    codeSearch(resource: Resource): CodeSearch | undefined;
    /** The resources of one type. */
    ofType(type: string): readonly Resource[];
}
