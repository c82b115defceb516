/** How deep values may be nested. Deployed templates stay far below; what walks a value may recurse. */
export const MAX_DEPTH = 200;

/** How many values a text may evaluate to once its aliases are written out: a template of 1 MB has fewer. */
export const MAX_ALIASED_VALUES = 200_000;
