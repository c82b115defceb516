/** What the rule finds, in one clause. */
export const summary = 'A NAT gateway does not lead to the internet';

export const messages = {
  noRoute: {
    problem:
      '{nat} is in {subnet}, and {table} has no default route to an internet gateway, so it does not lead to the internet',
    remedy: 'Create {nat} in a subnet whose route table routes 0.0.0.0/0 to an internet gateway',
  },
  detached: {
    problem: '{nats} {nats:needs|need} internet gateway {gateway}, which is not attached to the VPC',
    remedy: 'Add an AWS::EC2::VPCGatewayAttachment of {gateway} to the VPC',
  },
  private: {
    problem:
      '{functions} {functions:sends|send} traffic that leaves the VPC to {nat}, a private NAT gateway that leads to no other network',
    remedy: 'Route {tables} to a public NAT gateway',
  },
  regionalPrivate: {
    problem:
      '{functions} {functions:sends|send} traffic that leaves the VPC to {nat}, a regional NAT gateway with ConnectivityType private, which AWS does not support',
    remedy: 'Set ConnectivityType: public on {nat}, or create zonal NAT gateways where private ones are meant',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  leadsTo: '{nat} leads to {gateway}',
} as const;
