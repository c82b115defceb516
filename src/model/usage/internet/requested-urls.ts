import { type HostCall, hostCallsMade } from '../../../code/host-calls.ts';
import type { AddressPart } from '../../../code/values/address-parts.ts';
import { type Clause, said } from '../../../language/sentence.ts';
import { identityOf, type ReferenceValue, type Value } from '../../../template/evaluate/value.ts';
import type { Place } from '../../../text/place.ts';
import type { ModelCore } from '../../base/core.ts';
import type { LambdaFunction } from '../../base/entities.ts';
import { type Variable, variablesOf } from '../../functions/variables.ts';
import { codeOf, placeInCode } from '../deployed-code/function-code.ts';
import { reasons } from './reasons.ts';

/** That the code of a function requests a URL. */
export interface RequestedUrl {
  readonly call: HostCall;
  /** One clause: `its code requests https://api.example.com in app.py:3`. */
  readonly because: Clause;
  readonly place: Place;
  /** Why the request may go elsewhere, or may not be one. */
  readonly doubt: Clause | undefined;
}

/** The URLs that the code of a function requests. */
export function urlsRequestedBy(core: ModelCore, fn: LambdaFunction): readonly RequestedUrl[] {
  const code = codeOf(core, fn);
  if (code === undefined) return [];
  const calls = hostCallsMade(code.folder, code.entry);
  if (calls.length === 0) return [];
  const proxy = variablesOf(core, fn).find(({ name }) => /^(?:https?|all)_proxy$/i.test(name));
  return calls.map((call) => ({
    call,
    because: requests(call, code.isInline),
    place: placeInCode(code, call.path, call.line),
    doubt: proxy === undefined ? call.doubt : said(reasons.namesProxy, { variable: proxy.name }),
  }));
}

function requests(call: HostCall, isInline: boolean): Clause {
  const { path, line } = call;
  if ('variable' in call) {
    const { variable } = call;
    return isInline
      ? said(reasons.inlineCodeRequestsHeld, { variable })
      : said(reasons.codeRequestsHeld, { path, line, variable });
  }
  const url = 'host' in call ? `${call.scheme}://${call.host}` : shownUrl(call.parts);
  const by = 'by' in call ? call.by : undefined;
  if (by !== undefined)
    return isInline
      ? said(reasons.inlineCodeRequestsBy, { call: by, url })
      : said(reasons.codeRequestsBy, { path, line, call: by, url });
  return isInline ? said(reasons.inlineCodeRequests, { url }) : said(reasons.codeRequests, { path, line, url });
}

/** The scheme and the host of a URL, with the names of what is put into it. */
export function shownUrl(parts: readonly AddressPart[]): string {
  const all = parts.map((part) => (typeof part === 'string' ? part : `\${${part.shown}}`)).join('');
  return /^\s*https?:\/\/[^/?#]{1,200}/i.exec(all)?.[0] ?? all.slice(0, 200);
}

/** In a URL, the Region of the function. */
export const ownRegion = '@region';
/** In a URL, what is not known. */
export const anything = '*';

/**
 * The URL of a request as a text with `@region` for the Region of the function and `*` for what is not known; `undefined`
 * where nothing is known of it.
 */
export function textOfRequested(core: ModelCore, fn: LambdaFunction, call: HostCall): string | undefined {
  if ('host' in call) return `${call.scheme}://${call.host}${call.port === undefined ? '' : `:${call.port}`}/`;
  const parts: readonly AddressPart[] =
    'variable' in call ? [{ shown: call.variable, variable: call.variable }] : call.parts;
  const text = parts.map((part) => textOfPart(core, fn, part)).join('');
  return text === anything ? undefined : text;
}

/** What every function finds in its environment: its own Region. */
const holdsOwnRegion = /^AWS_(?:DEFAULT_)?REGION$/;

function textOfPart(core: ModelCore, fn: LambdaFunction, part: AddressPart): string {
  if (typeof part === 'string') return part;
  const { variable: name, otherwise, isPoolRegion } = part;
  if (name === undefined) return anything;
  if (holdsOwnRegion.test(name)) return ownRegion;
  const variable = variablesOf(core, fn).find((each) => each.name === name);
  if (variable === undefined) return otherwise !== undefined && isUnset(core, fn) ? otherwise : anything;
  const text = textOf(core, core.evaluate.value(variable.node));
  return isPoolRegion ? regionOfPool(core, variable, text) : text;
}

/** Whether all variables of a function are seen. */
function isUnset({ evaluate, template }: ModelCore, fn: LambdaFunction): boolean {
  const { kind } = evaluate.at(fn.resource.properties, 'Environment', 'Variables');
  return (kind === 'map' || kind === 'absent') && template.mayHoldMore.length === 0;
}

/** The ID of a user pool begins with its Region; a pool of the template is in that of the function. */
function regionOfPool(core: ModelCore, { node }: Variable, text: string): string {
  const value = core.evaluate.value(node);
  if (value.kind === 'reference')
    return core.template.resources.get(value.id)?.type === 'AWS::Cognito::UserPool' ? ownRegion : anything;
  return /^(@region|[a-z]{2}(?:-[a-z]+){1,3}-\d)_/.exec(text)?.[1] ?? anything;
}

function textOf(core: ModelCore, value: Value): string {
  switch (value.kind) {
    case 'known':
      return String(value.value).trim();
    case 'reference':
      return textOfReference(core, value);
    case 'text':
      return value.parts.map((part) => (typeof part === 'string' ? part : textOf(core, part))).join('');
    case 'unknown': {
      const identity = identityOf(value);
      if (identity === '${AWS::Region}') return ownRegion;
      return identity === '${AWS::URLSuffix}' ? 'amazonaws.com' : anything;
    }
    default:
      return value.kind === 'absent' ? '' : anything;
  }
}

/**
 * The URLs and hosts that attributes of resources are, of the Region that their stack is in. Sources:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html#aws-resource-s3-bucket-return-values,
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html#aws-resource-cognito-userpool-return-values,
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html#aws-resource-sqs-queue-return-values,
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gateway.html and
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html#aws-resource-appsync-graphqlapi-return-values
 */
const addresses: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'AWS::S3::Bucket': {
    DomainName: '*.s3.amazonaws.com',
    RegionalDomainName: '*.s3.@region.amazonaws.com',
    DualStackDomainName: '*.s3.dualstack.@region.amazonaws.com',
  },
  'AWS::Cognito::UserPool': {
    ProviderURL: 'https://cognito-idp.@region.amazonaws.com/*',
    ProviderName: 'cognito-idp.@region.amazonaws.com/*',
  },
  'AWS::SQS::Queue': {
    Ref: 'https://sqs.@region.amazonaws.com/*',
    QueueUrl: 'https://sqs.@region.amazonaws.com/*',
  },
  'AWS::AppSync::GraphQLApi': {
    GraphQLUrl: 'https://*.appsync-api.@region.amazonaws.com/graphql',
    GraphQLDns: '*.appsync-api.@region.amazonaws.com',
  },
  'AWS::Serverless::GraphQLApi': { GraphQLUrl: 'https://*.appsync-api.@region.amazonaws.com/graphql' },
  'AWS::BedrockAgentCore::Gateway': { GatewayUrl: 'https://*.gateway.bedrock-agentcore.@region.amazonaws.com/mcp' },
  'AWS::AppSync::Api': { 'Dns.Http': '*.appsync-api.@region.amazonaws.com' },
};

function textOfReference({ template }: ModelCore, { id, attribute = 'Ref' }: ReferenceValue): string {
  const type = template.resources.get(id)?.type ?? '';
  const known = Object.hasOwn(addresses, type) ? addresses[type]! : {};
  return Object.hasOwn(known, attribute) ? known[attribute]! : anything;
}
