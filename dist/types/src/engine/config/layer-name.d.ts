import { type Clause } from '../../language/sentence.js';
/** The path of the layer that the options of a command make. */
export declare const commandLine: string;
/** A layer as far as messages name it. */
export interface NamedLayer {
    readonly path: string;
    /** Where a key is in the text of the layer, or the nearest key above it that is there; counted from 1. */
    readonly positionOf?: ((keys: readonly string[]) => {
        readonly line: number;
        readonly column: number;
    }) | undefined;
}
/** What errors call a layer: a file by its path, with the place of a key where its text is known. */
export declare function layerName({ path, positionOf }: NamedLayer, keys?: readonly string[]): Clause;
