import { serviceOfReference } from '../../../aws/resource-types.ts';
import { type ActionEndpoint, endpointForAction } from '../../../aws/services.ts';
import { type Sentence, said } from '../../../language/sentence.ts';
import { identityOf, type ReferenceValue, type Value } from '../../../template/evaluate/value.ts';
import type { ModelCore } from '../../base/core.ts';
import type { ServiceUse } from '../../base/entities.ts';
import { leadsToAnotherStack, type Variable } from '../../functions/variables.ts';
import { useOf } from './evidence.ts';
import { reasons } from './reasons.ts';

/** A service that a variable shows. */
export interface VariableUse {
  readonly variable: Variable;
  readonly use: ServiceUse;
  /** Why it proves little. */
  readonly weak: Sentence | undefined;
  /** An extension reads it, whatever the code does. */
  readonly isForExtension: boolean;
}

/** What a value shows, before the variable that holds it has a say. */
interface Shown {
  readonly service: ActionEndpoint;
  readonly weak: Sentence | undefined;
  readonly byEndpointName?: boolean;
  /** `names OrdersTable` */
  readonly because: Sentence;
}

/**
 * Variables by which extensions of other makers are told of a secret, which they read when the function starts.
 * Source: https://docs.datadoghq.com/serverless/aws_lambda/configuration/
 */
const readByExtensions = ['DD_API_KEY_SECRET_ARN', 'NEW_RELIC_LICENSE_KEY_SECRET'];

/** The services whose resources a variable names. */
export function usesShownBy(core: ModelCore, variable: Variable): readonly VariableUse[] {
  const isForExtension = readByExtensions.includes(variable.name);
  if (!isForExtension && !mayNameAService(core, variable)) return [];
  const value = core.evaluate.value(variable.node);
  const shown: Shown[] = referencesIn(value).flatMap((reference): Shown[] => {
    const type = core.template.resources.get(reference.id)?.type ?? '';
    const service = serviceOfReference(type, reference.attribute ?? 'Ref');
    return service === undefined
      ? []
      : [
          {
            service,
            byEndpointName: reference.attribute === 'VpcEndpoint',
            weak: service.weak === undefined ? undefined : said(service.weak),
            because: said(reasons.namesResource, { variable: variable.name, resource: reference.name }),
          },
        ];
  });
  const inText = shown.length > 0 ? undefined : serviceInText(core, value, variable);
  if (inText !== undefined) shown.push(inText);
  if (isForExtension && shown.length === 0 && value.kind !== 'absent')
    shown.push({
      service: endpointForAction('secretsmanager', 'GetSecretValue'),
      weak: undefined,
      because: said(reasons.namesSecretOfExtension, { variable: variable.name }),
    });
  const place = variable.node.at();
  return shown.flatMap(({ service, weak, because, byEndpointName }) => {
    const use = useOf(service, 'proven', because, place);
    return use === undefined
      ? []
      : [{ variable, use: byEndpointName === true ? { ...use, byEndpointName } : use, weak, isForExtension }];
  });
}

/** Whether it is worth evaluating: conditions in a variable that names no service would only multiply the scenarios. */
function mayNameAService(core: ModelCore, variable: Variable): boolean {
  const { resources, parameters } = core.template;
  return (
    variable.holdsAddress ||
    leadsToAnotherStack(core, variable) ||
    variable.ids.some((id) => {
      const parameter = parameters.get(id);
      return resources.has(id) || /^arn:/.test(parameter?.given ?? parameter?.default ?? '');
    })
  );
}

/** The resources that a value names. A web address or a dynamic reference around a name is no call of its service. */
export function referencesIn(value: Value): readonly ReferenceValue[] {
  if (value.kind === 'reference') return [value];
  if (value.kind !== 'text') return [];
  const literal = value.parts.filter((part) => typeof part === 'string').join('');
  if (/\{\{resolve:|^(?:https?|wss?):\/\//.test(literal)) return [];
  return value.parts.filter((part) => typeof part !== 'string').filter((part) => part.kind === 'reference');
}

/** Services whose ARN no one holds but to call them; others are also handed on as targets, keys or roles. */
const calledByArn = ['dynamodb', 'events', 'firehose', 'kinesis', 's3', 'secretsmanager', 'sns', 'sqs'];

/** The service behind an ARN or a queue's URL, if it is one of this Region. */
function serviceInText(core: ModelCore, value: Value, variable: Variable): Shown | undefined {
  if (value.kind !== 'known' && value.kind !== 'text') return undefined;
  const text = identityOf(value);
  const plain = text.replaceAll('${AWS::Region}', '@region').replace(/\$\{[^}]*\}?/g, '_');
  const arn = /^arn:[^:]+:([a-z0-9-]+):([^:]*):/.exec(plain);
  const url = /^https:\/\/(sqs)\.([^.]+)\.[^/]+\//.exec(plain);
  const [, prefix, region] = arn ?? url ?? [];
  if (prefix === undefined || !calledByArn.includes(prefix) || plain.includes('/stream/')) return undefined;
  const isHere = region === '' || region === '@region' || region === core.template.pseudo.region;
  const service = endpointForAction(prefix, '*');
  return {
    service,
    weak: isHere ? undefined : said(reasons.mayBeInOtherRegion),
    because:
      arn === null
        ? said(reasons.holdsQueueUrl, { variable: variable.name })
        : said(reasons.holdsArn, { variable: variable.name, service: service.service }),
  };
}
