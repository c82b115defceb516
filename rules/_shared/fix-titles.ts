/** What the changes do that rules offer. */
export const titles = {
  replaceBy: 'Replace {written} with {arn}',
  dependOn: 'Add {added} to DependsOn of {resources}',
  setProperty: 'Set {property}: {value} on {resources}',
  setRole: 'Set Role: !GetAtt {role}.Arn on {fn}',
  allowFromItself: 'Add an inbound rule to {group} for TCP {port} from {group} itself',
  allowFrom: 'Add an inbound rule to {target} for TCP {port} from {source}',
  addTo: 'Add {policy} to {where}',
  policiesOf: 'Policies of {fn}',
  managedPoliciesOf: 'ManagedPolicyArns of {role}',
  onlyPorts: 'Allow only outbound TCP {ports} in {group}',
  sameByIpv6: 'Allow the same outbound traffic over IPv6 in {group}',
  removeInboundRules: 'Remove the inbound rules of {group}',
  excludeLambda: 'Exclude Lambda from {resource}',
  setProperties: 'Set {settings} on {resource}',
} as const;
