import { identityOf } from '../../../template/evaluate/value.ts';
import type { Resource } from '../../../template/resource.ts';
import type { ModelCore } from '../../base/core.ts';

/** Whether something of the template may lead to hosts of another Region: an endpoint for its services, a hosted zone with their names. */
export function mayBeLedTo(core: ModelCore, region: string): boolean {
  const isAbout = (resource: Resource, name: string) => {
    const value = core.evaluate.value(resource.properties.get(name));
    return value.kind !== 'absent' && (value.kind !== 'known' || String(value.value).includes(region));
  };
  return (
    core
      .resourcesOf('AWS::EC2::VPCEndpoint')
      .some(
        (endpoint) =>
          isAbout(endpoint, 'ServiceRegion') ||
          identityOf(core.evaluate.value(endpoint.properties.get('ServiceName'))).includes(region),
      ) || core.resourcesOf('AWS::Route53::HostedZone').some((zone) => isAbout(zone, 'Name'))
  );
}

/** The same where it is not known which Region it is. */
export function mayBeLedToOthers(core: ModelCore): boolean {
  const propertyOf = (resource: Resource, name: string) => core.evaluate.value(resource.properties.get(name));
  return (
    core
      .resourcesOf('AWS::EC2::VPCEndpoint')
      .some((endpoint) => propertyOf(endpoint, 'ServiceRegion').kind !== 'absent') ||
    core.resourcesOf('AWS::Route53::HostedZone').some((zone) => {
      const name = propertyOf(zone, 'Name');
      return name.kind !== 'absent' && (name.kind !== 'known' || /amazonaws|api\.aws/.test(String(name.value)));
    })
  );
}
