/** What a template says in other words than an account, which has what follows from what is written. */
const inOtherWords: readonly (readonly [either: RegExp, same: string])[] = [
  [
    /\w+ has no SecurityGroupIds, so it has the default security group of \w+, which allows inbound traffic only from its own members|the default security group of \w+, the security group of \w+, does not allow inbound TCP 443 from [\w-]+/,
    'the default security group of an endpoint does not allow it',
  ],
  [
    /\w+ has no VPCSecurityGroups, so it has the default security group of \w+, which does not allow|the default security group of \w+, the security group of \w+, does not allow/,
    'the default security group of a database does not allow',
  ],
  // an account has one such setting, which has no id
  [/(?:VPC Block Public Access|\w+) blocks public access/, 'public access is blocked'],
  [/the public address of \w+|search-\w+-abc123\.[\w-]+\.es\.amazonaws\.com/, 'a public search domain'],
  [
    /AutoPublishAlias of (\w+) keeps every version that it publishes, and each keeps .*|(\w+)Version is retained when a later version replaces it .*/,
    'every version of $1$2 is kept',
  ],
];

/** Findings in words that are the same, whether they are of a template or of an account. */
export function inSameWords(findings: readonly string[]): readonly string[] {
  return findings.map((finding) =>
    inOtherWords
      .reduce(
        (text, [either, same]) => text.replace(either, same),
        // an account has a group where the template has an attribute of its VPC
        finding.replaceAll('Vpc.DefaultSecurityGroup', 'the default security group of Vpc'),
      )
      // SAM gives names to what it creates
      .replace(/[Tt]he role that SAM creates for (\w+)/g, '$1Role')
      .replace(/event (\w+) of (\w+)/g, '$2$1')
      // an account lists by id, a template as it is written
      .replace(/([A-Z]\w*(?:, [A-Z]\w*)*) and ([A-Z]\w*)/g, (_, first: string, last: string) =>
        [...first.split(', '), last].sort().join(' and '),
      ),
  );
}
