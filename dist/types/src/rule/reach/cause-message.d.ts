import { type Sentence } from '../../language/sentence.js';
import type { Block, BlockedAt, DeadNat, MissingPath } from '../../model/base/causes.js';
import type { Place } from '../../text/place.js';
import type { MessageData } from '../message.js';
import { type CauseId, causeTexts } from './cause-texts.js';
/** Which of the cause's messages fits, and what goes into its blanks. */
export interface CauseMessage {
    readonly id: CauseId;
    /** All blanks of that message; of those of other messages a rule never fills in any. */
    readonly data: MessageData<(typeof causeTexts)[CauseId]>;
}
/**
 * Which message of a rule says what blocks a path, and what goes into its blanks: of blocks of one cause, which one
 * change opens. Nothing where the rule has no message for it.
 */
export declare function causeMessageOf<Messages extends object>(messages: Messages, blocks: readonly [Block, ...Block[]]): {
    readonly id: keyof Messages & CauseId;
    readonly data: CauseMessage['data'];
} | undefined;
/** Where a path leads and where it ends, step by step: the related places of a finding about it. */
export declare function hopsOf(block: Block): readonly {
    readonly place: Place;
    readonly message: Sentence;
}[];
/** What blocks a path, in one clause. */
export declare function causeText(block: Block): Sentence;
/** Whether there is nothing that leads there: what to add is for a rule to say, which knows what is called. */
export declare function isMissingPath(block: Block): block is BlockedAt & MissingPath;
/** Whether a path ends at a NAT gateway that leads nowhere, which is said once, of the gateway. */
export declare function isDeadNat(block: Block): block is BlockedAt & DeadNat;
