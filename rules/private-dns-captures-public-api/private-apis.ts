import type { ApiUse, Endpoint, Vpc } from '../../src/rule/index.ts';

/** Whether an endpoint for private APIs takes over the host of an API. */
export function takesApis({ service, type, privateDns }: Endpoint, { endpoint }: ApiUse): boolean {
  const isForApis = service.known && service.value === endpoint && type.known && type.value === 'Interface';
  return isForApis && privateDns.known && privateDns.value;
}

/** Without both of these no endpoint takes names over. */
export function mayHavePrivateDns({ dnsSupport, dnsHostnames }: Vpc): boolean {
  return [dnsSupport, dnsHostnames].every((setting) => !setting.known || setting.value);
}
