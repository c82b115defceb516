/** What the rule finds, in one clause. */
export const summary = 'The security group of an event source does not allow its own pollers to connect to it';

export const messages = {
  noWayIn: {
    problem:
      "{polled} is polled by {mappings} with its own security {groups:group|groups} {groups}, which {groups:does|do} not allow inbound TCP {ports} from {groups:itself|themselves}: Lambda's pollers cannot connect",
    remedy:
      'Add an inbound rule to {first} for TCP {ports} from {first} itself (AWS::EC2::SecurityGroupIngress with SourceSecurityGroupId)',
    cdk: 'Allow TCP {ports} from {first} itself: group.connections.allowInternally(port)',
  },
  noWayOut: {
    problem:
      "{polled} is polled by {mappings} with the security {groups:group|groups} {groups}, which {groups:does|do} not allow outbound TCP {ports}: Lambda's pollers cannot connect",
    remedy: 'Add an outbound rule to {first} for TCP {ports} to the brokers',
    cdk: 'Allow TCP {ports} to the brokers in {first}: group.addEgressRule(peer, port)',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  isPolled: '{polled} is the event source',
  pollsIt: '{source} polls it',
} as const;

/** Why something is said to be so. */
export const evidence = {
  pollersCarryGroups: 'the pollers of {polled} have its security groups',
} as const;

/** What a source is called that the template names by its brokers alone. */
export const names = { cluster: 'a Kafka cluster' } as const;
