/** What a template is called in the state that is deployed. */
export function deployedName(name: string): string {
  return `${name} (deployed)`;
}
