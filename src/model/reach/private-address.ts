import type { Subnet, VpcTarget } from '../base/entities.ts';

/**
 * Whether the host of a publicly accessible database certainly resolves to its private address from a subnet: it does in the
 * VPC of the database, where DNS works.
 * Sources: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html and
 * https://docs.aws.amazon.com/redshift/latest/mgmt/getting-started-cluster-in-vpc.html, which says it of clusters and not of
 * Redshift Serverless; nothing says it of Timestream for InfluxDB.
 */
export function isReachedPrivately(subnet: Subnet, { resource, subnets, groups }: VpcTarget): boolean {
  if (!/^AWS::(?:RDS::DBInstance|RDS::DBCluster|Redshift::Cluster)$/.test(resource?.type ?? '') || !subnet.vpc.known)
    return false;
  const vpc = subnet.vpc.value;
  const theirs = [...(subnets.known ? subnets.value : []), ...(groups.known ? groups.value : [])].map(
    (each) => each.vpc,
  );
  const isHere = theirs.length > 0 && theirs.every((each) => each.known && each.value.id === vpc.id);
  return isHere && [vpc.dnsSupport, vpc.dnsHostnames].every((setting) => setting.known && setting.value);
}
