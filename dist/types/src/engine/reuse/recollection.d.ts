import { Reads } from '../../template/reads.js';
import type { Template } from '../../template/template.js';
import { type Checked } from '../check.js';
import type { EnabledRule } from '../config/config.js';
import { type Source } from '../source.js';
import type { SuppressedAt } from '../suppress/named-functions.js';
/**
 * Remembers what the rules said of a template while its text is edited, for a host that lints it with each keystroke. While
 * the rules look at it, all that they and the model read of it is taken down; another text that is equal in that has the same
 * findings, whatever else it says: their places are keys, which get their lines afterwards. All that is given beside the
 * text must stay the same.
 */
export declare class Recollection {
    #private;
    /** Whether the rules need not look at this text of it: they have said all that is to be said. */
    recalls(source: Source): boolean;
    /**
     * `suppressedAt` makes the answers of the suppressions of this text anew each time: to ask them is to use them.
     */
    check(source: Source, rules: readonly EnabledRule[], read: (reads: Reads) => Template, suppressedAt: SuppressedAt, trial: () => SuppressedAt): Checked;
}
/** What readers call the resources: it is read off the whole document. */
export declare function namesIn(source: Source): string;
