import { knownLayer } from '../../../aws/layers.ts';
import { endpointForAction } from '../../../aws/services.ts';
import { type Clause, said } from '../../../language/sentence.ts';
import { identityOf } from '../../../template/evaluate/value.ts';
import type { Place } from '../../../text/place.ts';
import type { Found, Unknown } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction, ServiceUse } from '../../base/entities.ts';
import { acrossScenarios } from '../../base/lazy.ts';
import { entriesOf } from '../../base/naming.ts';
import { namesOf, refersNow } from '../../functions/names.ts';
import type { Variable } from '../../functions/variables.ts';
import type { AllowedCalls } from '../../identity/allowed-calls.ts';
import { together } from '../../identity/policy-document.ts';
import type { CodeEvidence } from './code.ts';
import { customResourceUses } from './custom-resources.ts';
import { usesShownBy } from './environment.ts';
import { useOf } from './evidence.ts';
import { hasRoleOfItsOwn, type SeenUses } from './permissions.ts';
import { reasons } from './reasons.ts';
import { requestedUses } from './requested.ts';
import { mailServerUses } from './smtp.ts';

/** What a function certainly calls: what its environment names, and what custom resources, rotation and layers ask of it. */
export function provenUses(
  core: ModelCore,
  fn: LambdaFunction,
  variables: readonly Variable[],
  role: AllowedCalls,
  code: CodeEvidence,
): SeenUses {
  const shown = variables.map((variable) => environmentUses(core, fn, variable, role, code));
  const asked = acrossScenarios(core, `uses asked of ${fn.id}`, () => usesAskedOf(core, fn, role));
  return {
    ...together([...shown, code, asked, mailServerUses(core, fn, variables), requestedUses(core, fn)]),
    shared: shown.flatMap(({ shared }) => shared),
  };
}

/** What others ask of a function, whatever its environment. */
function usesAskedOf(core: ModelCore, fn: LambdaFunction, role: AllowedCalls): Found<ServiceUse> {
  return together([
    only(customResourceUses(core, fn)),
    rotationUses(core, fn),
    usesOfCreated(fn),
    layerUses(core, fn, role),
    managedInstanceUses(core, fn, role),
    durableUses(core, fn),
  ]);
}

/**
 * A name in the environment shows a call, unless the role can't make it, or has to let others make it, or the code makes
 * none: then the function hands the name on. Where every function has it, a role of this one alone has to say that this
 * one makes the call.
 */
function environmentUses(
  core: ModelCore,
  fn: LambdaFunction,
  variable: Variable,
  role: AllowedCalls,
  code: CodeEvidence,
): SeenUses {
  const nothing: SeenUses = { found: [], whyIncomplete: [], shared: [] };
  const all = acrossScenarios(core, variable, () => usesShownBy(core, variable)).map(
    ({ use, weak, isForExtension }): SeenUses => {
      const { because, place, prefix, service } = use;
      const doubt = (but: Clause): SeenUses => ({
        ...nothing,
        whyIncomplete: [{ because: said(reasons.useBut, { use: because, but }), place }],
      });
      // what every function has is for those that may use it
      if (!role.mayCall(prefix))
        return variable.isGlobal && !isForExtension ? nothing : doubt(said(reasons.roleAllowsNothing, { service }));
      const against = isForExtension ? undefined : code.against(use);
      if (against?.isCertain === true) return nothing;
      if (against?.isWeak === false) return doubt(against.because);
      // with a permission beside it, the permission is the evidence
      if (weak !== undefined) return role.certainlyAllows(prefix) ? nothing : doubt(weak);
      const forOthers = role.whyForOthers(prefix);
      if (forOthers !== undefined) return doubt(forOthers);
      if (variable.isGlobal && !(role.certainlyAllows(prefix) && hasRoleOfItsOwn(core, fn)))
        return { ...nothing, shared: [{ use, among: variable.sharedBy, role: undefined }] };
      return { ...nothing, found: [use] };
    },
  );
  return { ...together(all), shared: all.flatMap(({ shared }) => shared) };
}

/** A rotation function works on the secret. */
function rotationUses(core: ModelCore, fn: LambdaFunction): Found<ServiceUse> {
  const names = namesOf(core, fn);
  const found: (ServiceUse | undefined)[] = [];
  for (const schedule of core.template.ofType('AWS::SecretsManager::RotationSchedule')) {
    if (!refersNow(core, schedule, 'RotationLambdaARN', names)) continue;
    const because = said(reasons.rotatesSecret, { schedule });
    found.push(use('secretsmanager', 'PutSecretValue', because, schedule.at('Properties', 'RotationLambdaARN')));
  }
  return only(found);
}

/**
 * What functions do that others create. Sources: https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotation-network-rotation-function.html
 * and https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_VPC.html
 */
function usesOfCreated({ createdBy, place }: LambdaFunction): Found<ServiceUse> {
  switch (createdBy?.kind) {
    case 'rotation':
      return only([use('secretsmanager', 'PutSecretValue', said(reasons.writesSecretVersion), place)]);
    case 'canary':
      return only([
        use('s3', 'PutObject', said(reasons.canaryWrites), createdBy.resource.at('Properties', 'ArtifactS3Location')),
        use('cloudwatch', 'PutMetricData', said(reasons.canaryPublishes), place),
      ]);
    default:
      return { found: [], whyIncomplete: [] };
  }
}

function layerUses(core: ModelCore, fn: LambdaFunction, role: AllowedCalls): Found<ServiceUse> {
  const found: (ServiceUse | undefined)[] = [];
  const whyIncomplete: Unknown[] = [];
  for (const value of entriesOf(core.evaluate.value(fn.resource.properties.get('Layers')))) {
    const layer = value.kind === 'known' || value.kind === 'text' ? knownLayer(identityOf(value)) : undefined;
    if (layer === undefined) continue;
    const place = value.node.at();
    for (const prefix of layer.services) {
      const because = said(reasons.layersHold, { layer: layer.name });
      if (!layer.ifAllowed || role.certainlyAllows(prefix)) found.push(use(prefix, '*', because, place));
      else if (role.mayCall(prefix))
        whyIncomplete.push({ because: said(reasons.unknownCallsOfLayer, { layer: layer.name }), place });
    }
    if (layer.internet) whyIncomplete.push({ because: said(reasons.layerMayCallVendor, { layer: layer.name }), place });
  }
  return { ...only(found), whyIncomplete };
}

/** Source: https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-networking.html */
function managedInstanceUses(core: ModelCore, fn: LambdaFunction, role: AllowedCalls): Found<ServiceUse> {
  if (!fn.usesManagedInstances) return { found: [], whyIncomplete: [] };
  const hasPolicyOfAws = fn.role.known && fn.role.value.statements.found.some(({ managedPolicy }) => managedPolicy);
  const mayWriteLogs = hasPolicyOfAws || role.mayCall('logs');
  const { properties } = fn.resource;
  const tracing = core.evaluate.at(properties, 'TracingConfig', 'Mode');
  return only([
    mayWriteLogs
      ? use('logs', 'PutLogEvents', said(reasons.logsOfManagedInstances), fn.at('Properties', 'CapacityProviderConfig'))
      : undefined,
    identityOf(tracing) === 'Active'
      ? use('xray', 'PutTraceSegments', said(reasons.tracesOfManagedInstances), tracing.node.at())
      : undefined,
  ]);
}

/** Which way a durable function's checkpoints take is not documented. */
function durableUses(core: ModelCore, fn: LambdaFunction): Found<ServiceUse> {
  const { node, kind } = core.evaluate.value(fn.resource.properties.get('DurableConfig'));
  if (kind === 'absent') return { found: [], whyIncomplete: [] };
  return {
    found: [],
    whyIncomplete: [{ because: said(reasons.durableFunction), place: node.at() }],
  };
}

function use(prefix: string, action: string, because: Clause, place: Place): ServiceUse | undefined {
  return useOf(endpointForAction(prefix, action), 'proven', because, place);
}

function only(found: readonly (ServiceUse | undefined)[]): Found<ServiceUse> {
  return { found: found.filter((each) => each !== undefined), whyIncomplete: [] };
}
