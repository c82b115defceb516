/** What the rule finds, in one clause. */
export declare const summary = "The security group of an event source does not allow its own pollers to connect to it";
export declare const messages: {
    readonly noWayIn: {
        readonly problem: "{polled} is polled by {mappings} with its own security {groups:group|groups} {groups}, which {groups:does|do} not allow inbound TCP {ports} from {groups:itself|themselves}: Lambda's pollers cannot connect";
        readonly remedy: 'Add an inbound rule to {first} for TCP {ports} from {first} itself (AWS::EC2::SecurityGroupIngress with SourceSecurityGroupId)';
        readonly cdk: 'Allow TCP {ports} from {first} itself: group.connections.allowInternally(port)';
    };
    readonly noWayOut: {
        readonly problem: "{polled} is polled by {mappings} with the security {groups:group|groups} {groups}, which {groups:does|do} not allow outbound TCP {ports}: Lambda's pollers cannot connect";
        readonly remedy: 'Add an outbound rule to {first} for TCP {ports} to the brokers';
        readonly cdk: 'Allow TCP {ports} to the brokers in {first}: group.addEgressRule(peer, port)';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly isPolled: '{polled} is the event source';
    readonly pollsIt: '{source} polls it';
};
/** Why something is said to be so. */
export declare const evidence: {
    readonly pollersCarryGroups: 'the pollers of {polled} have its security groups';
};
/** What a source is called that the template names by its brokers alone. */
export declare const names: {
    readonly cluster: 'a Kafka cluster';
};
