/** What the changes do that rules offer. */
export const titles = {
  replaceBy: 'Replace {written} with {arn}',
  dependOn: 'Add {added} to DependsOn of {resources}',
  setProperty: 'Set {property}: {value} on {resources}',
  setRole: 'Set Role: !GetAtt {role}.Arn on {fn}',
  allowFromItself: 'Allow inbound TCP {port} from {group} to itself',
  allowFrom: 'Allow inbound TCP {port} from {source} in {target}',
  addTo: 'Add {policy} to {where}',
  policiesOf: 'Policies of {fn}',
  managedPoliciesOf: 'ManagedPolicyArns of {role}',
  onlyPorts: 'Allow only outbound TCP {ports} in {group}',
  sameByIpv6: 'Allow the same outbound traffic over IPv6 in {group}',
  removeInboundRules: 'Remove the inbound rules of {group}',
  excludeLambda: 'Exclude Lambda from {resource}',
  setProperties: 'Set {settings} on {resource}',
} as const;
