/** What CloudFormation does when a property changes, by type; made when the page is built. */
declare module 'playground:replacements' {
  const replacements: Readonly<Record<string, Readonly<Record<string, 'yes' | 'maybe'>>>>;
  export default replacements;
}
