/** What is wrong with the id of a new rule; nothing where it is one. */
export function faultOfRuleId(id: string): string | undefined {
  if (/^[a-z]+(?:-[a-z0-9]+)+$/.test(id)) return undefined;
  return `"${id}" is no id for a rule: write words with dashes, the subject first: function-in-public-subnet`;
}
