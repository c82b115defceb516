import type { Found } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { Gateway, Vpc } from '../../base/entities.ts';
import { type EntityStore, entityStore, identity } from '../../base/entity-store.ts';
import type { Escapes } from '../../base/escapes.ts';
import { lazy, whenAsked } from '../../base/lazy.ts';
import { type Named, outsideOf } from '../../base/naming.ts';
import type { NetworkStores } from './stores.ts';

const attachmentType = 'AWS::EC2::VPCGatewayAttachment';

const gatewayWith = whenAsked<Gateway>();

/** The internet gateways of a template, with the VPCs that they are attached to. */
export function readInternetGateways(core: ModelCore, escapes: Escapes, stores: NetworkStores): EntityStore<Gateway> {
  const gateways = entityStore<Gateway>(core, 'AWS::EC2::InternetGateway', (from) => {
    const attachedTo = lazy(() => attachmentsOf(from));
    return gatewayWith({ kind: 'internet-gateway', ...identity(from) }, { attachedTo });
  });

  const attachmentsOf = (from: Named): Found<Vpc> => {
    const found = core.resourcesOf(attachmentType).flatMap((attachment) => {
      const gateway = core.evaluate.value(attachment.properties.get('InternetGatewayId'));
      if (gateway.kind === 'absent' || gateways.of(gateway).id !== from.id) return [];
      return [stores.vpc(core.evaluate.value(attachment.properties.get('VpcId')))];
    });
    if (from.resource === undefined) return { found, whyIncomplete: [outsideOf(from)] };
    const { id } = from.resource;
    return {
      found,
      whyIncomplete: [
        ...core.template.mayHoldMore,
        ...escapes.outputs(id),
        ...escapes.receivers(id),
        ...escapes.unresolved(id, attachmentType, 'InternetGatewayId'),
        ...escapes.perhapsAdded(from.resource, attachmentType),
      ],
    };
  };

  return gateways;
}
