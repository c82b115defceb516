/** How EC2 calls lists in its XML. */
const names: Readonly<Record<string, string>> = {
  Tags: 'tagSet',
  Associations: 'associationSet',
  Routes: 'routeSet',
  UserIdGroupPairs: 'groups',
  Groups: 'groupSet',
  SubnetIds: 'subnetIdSet',
  RouteTableIds: 'routeTableIdSet',
  Entries: 'entrySet',
  NatGatewayAddresses: 'natGatewayAddressSet',
};

/** As EC2 writes it: names begin in lower case, and lists have items. */
export function ec2Xml(value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => `<item>${ec2Xml(each)}</item>`).join('');
  if (typeof value !== 'object' || value === null) return escaped(String(value));
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) => {
      const name = names[key] ?? key[0]!.toLowerCase() + key.slice(1);
      return `<${name}>${ec2Xml(each)}</${name}>`;
    })
    .join('');
}

/** What RDS calls the elements of lists; `member` of others. */
const elements: Readonly<Record<string, string>> = {
  DBInstances: 'DBInstance',
  DBClusters: 'DBCluster',
  VpcSecurityGroups: 'VpcSecurityGroupMembership',
  Subnets: 'Subnet',
};

/** As RDS and CloudFormation write it: lists have elements, by default members. */
export function rdsXml(value: unknown, element = 'member'): string {
  if (Array.isArray(value)) return value.map((each) => `<${element}>${rdsXml(each)}</${element}>`).join('');
  if (typeof value !== 'object' || value === null) return escaped(String(value));
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) => `<${key}>${rdsXml(each, elements[key])}</${key}>`)
    .join('');
}

/** A text as it is written in XML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
