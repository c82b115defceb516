import { isPlainMap, Node } from '../node.ts';

/** A value that SAM creates where the user leaves it out, and when: SAM looks into a Fn::If whose branch is NoValue. */
export interface FilledIn {
  readonly value: Node;
  readonly isMade: boolean;
  /** The condition under which it is created; `undefined` where it is in every case, or where no condition says so. */
  readonly condition: string | undefined;
}

/** What `written` says, with `made` put in where it says nothing. */
export function fillIn(written: Node, made: unknown): FilledIn {
  const { raw } = written;
  if (raw === undefined || raw === null) return { value: written.derive(made), isMade: true, condition: undefined };
  const branches = isPlainMap(raw) ? raw['Fn::If'] : undefined;
  if (!Array.isArray(branches) || branches.length !== 3) return { value: written, isMade: false, condition: undefined };
  const [condition, yes, no] = branches;
  const [fillsYes, fillsNo] = [isNoValue(yes), isNoValue(no)];
  if (fillsYes && fillsNo) return { value: written.derive(made), isMade: true, condition: undefined };
  if (!fillsYes && !fillsNo) return { value: written, isMade: false, condition: undefined };
  const filled = { 'Fn::If': [condition, fillsYes ? made : yes, fillsNo ? made : no] };
  return {
    value: new Node(filled, written.stack, written.keys, written.derived),
    isMade: true,
    // SAM adds a condition "not this one"; the template has no name for it, and what nothing refers to does no harm
    condition: fillsYes && typeof condition === 'string' ? condition : undefined,
  };
}

/** Whether a piece is `!Ref AWS::NoValue`. */
export function isNoValue(raw: unknown): boolean {
  return isPlainMap(raw) && raw.Ref === 'AWS::NoValue';
}
