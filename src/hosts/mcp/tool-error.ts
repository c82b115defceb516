/** What a call can't be answered for: what is wrong, and where it helps what to do. */
export class ToolError extends Error {}
