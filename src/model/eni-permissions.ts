import type { Role, Statement } from './things.ts';

/** The EC2 actions that Lambda calls with the execution role. Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html */
export const eniActions = [
  'ec2:CreateNetworkInterface',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DeleteNetworkInterface',
  'ec2:DescribeSubnets',
  'ec2:AssignPrivateIpAddresses',
  'ec2:UnassignPrivateIpAddresses',
] as const;

export type EniAction = (typeof eniActions)[number];

/** A role's permissions on network interfaces. */
export interface EniPermissions {
  readonly role: Role;
  /** The statements that grant each action; a statement counts even when only some resource or condition fits. */
  readonly grants: ReadonlyMap<EniAction, readonly Statement[]>;
  /** Actions that no statement grants on a resource that can match. */
  readonly missing: readonly EniAction[];
  /** Actions granted only on resources that can't match, with the statement. */
  readonly narrowed: ReadonlyMap<EniAction, Statement>;
}
