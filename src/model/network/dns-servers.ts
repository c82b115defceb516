import { identityOf } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import type { ModelCore } from '../base/core.ts';
import { entriesOf, type Named, named } from '../base/naming.ts';

/**
 * What gives a VPC other DNS servers than Amazon's: they answer as they like, and need not know the private DNS of endpoints.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/VPC_DHCP_Options.html
 */
export function otherDnsServersOf(core: ModelCore, vpc: Named): readonly Resource[] {
  return core.resourcesOf('AWS::EC2::VPCDHCPOptionsAssociation').filter((association) => {
    const of = core.evaluate.value(association.properties.get('VpcId'));
    return named(core, of, 'AWS::EC2::VPC').id === vpc.id && hasOtherServers(core, association);
  });
}

function hasOtherServers(core: ModelCore, association: Resource): boolean {
  const options = core.evaluate.value(association.properties.get('DhcpOptionsId'));
  if (identityOf(options) === 'default') return false;
  const resource = options.kind === 'reference' ? core.template.resources.get(options.id) : undefined;
  if (resource === undefined) return true;
  const servers = entriesOf(core.evaluate.value(resource.properties.get('DomainNameServers')));
  return servers.some((server) => identityOf(server) !== 'AmazonProvidedDNS');
}
