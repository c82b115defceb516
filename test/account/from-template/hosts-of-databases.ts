import { region } from './deployed-to.ts';

/** Whether an attribute is an address or the port of a database that an account tells of. */
export function addressOfDatabase(type: string, attribute: string): boolean {
  return (
    /^AWS::RDS::DB(?:Instance|Cluster|Proxy|ProxyEndpoint)$/.test(type) &&
    /^(?:Read)?Endpoint(?:\.\w+)?$/.test(attribute)
  );
}

/** The host name that RDS gives to a database. */
export function hostOf(name: string, type: string, attribute: string): string {
  const kinds: Readonly<Record<string, string>> = {
    'AWS::RDS::DBInstance': '',
    'AWS::RDS::DBCluster': attribute.startsWith('Read') ? 'cluster-ro-' : 'cluster-',
    'AWS::RDS::DBProxy': 'proxy-',
    'AWS::RDS::DBProxyEndpoint': 'endpoint.proxy-',
  };
  return `${name.toLowerCase().replace(/[^a-z0-9-]/g, '-')}.${kinds[type]}abc123.${region}.rds.amazonaws.com`;
}
