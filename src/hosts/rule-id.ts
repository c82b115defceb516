/** Whether a new rule may have an id: words with dashes. */
export function isRuleId(id: string): boolean {
  return /^[a-z]+(?:-[a-z0-9]+)+$/.test(id);
}
