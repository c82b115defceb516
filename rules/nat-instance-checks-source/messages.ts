/** What the rule finds, in one clause. */
export const summary = 'Functions are routed to a NAT instance whose source/destination check is on';

export const messages = {
  dropsForwarded: {
    problem:
      '{tables} {tables:routes|route} {destinations} of {functions} to {instance}, whose source/destination check is on: EC2 drops what is not addressed to the instance itself',
    remedy: 'Set SourceDestCheck: false on {instance}',
    cdk: 'Set sourceDestCheck of ec2.Instance to false for {instance}',
  },
} as const;
