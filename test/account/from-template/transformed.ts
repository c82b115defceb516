import { isPlainMap, type Node } from '../../../src/template/node.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import { deployedTo, type Item } from './deployed-to.ts';
import { NotLiteral } from './not-literal.ts';

/** A template as CloudFormation has it after the transforms that are known here. Throws `NotLiteral`. */
export function processed(document: Item, parameters: Readonly<Record<string, string>>): Item {
  const template = readTemplate({ path: 'template.yaml', value: document }, { parameters, pseudo: deployedTo });
  if (template.mayHoldMore.length > 0) throw new NotLiteral('it has macros');
  const { Transform, Globals: _, ...rest } = document;
  if (Transform === undefined && !template.isSam) return document;
  if (JSON.stringify(Transform).includes('SecretsManager')) throw new NotLiteral('a nested stack that AWS writes');
  const entries = [...template.resources.values()].flatMap(({ logicalId, type, node }) => {
    const Type = Object.hasOwn(afterSam, type) ? afterSam[type] : type;
    return Type === undefined ? [] : [[logicalId, { ...(plain(node) as Item), Type }]];
  });
  return { ...rest, Resources: Object.fromEntries(entries) };
}

/** What SAM makes of its own types; nothing of a connector, which becomes policies. */
const afterSam: Readonly<Record<string, string | undefined>> = {
  'AWS::Serverless::Function': 'AWS::Lambda::Function',
  'AWS::Serverless::CapacityProvider': 'AWS::Lambda::CapacityProvider',
  'AWS::Serverless::LayerVersion': 'AWS::Lambda::LayerVersion',
  'AWS::Serverless::SimpleTable': 'AWS::DynamoDB::Table',
  'AWS::Serverless::StateMachine': 'AWS::StepFunctions::StateMachine',
  'AWS::Serverless::Api': 'AWS::ApiGateway::RestApi',
  'AWS::Serverless::HttpApi': 'AWS::ApiGatewayV2::Api',
  'AWS::Serverless::Connector': undefined,
};

/** A piece of a template with all that follows from other pieces, as it would be written. */
function plain(node: Node): unknown {
  if (node.isList) return node.items().map(plain);
  return node.isMap ? Object.fromEntries(node.entries().map(([key, each]) => [key, plain(each)])) : node.raw;
}

/** The template as far as the account knows it: no code, and plain text where functions and roles hold references. */
export function withoutCode(document: Item, literal: (id: string, key: string, raw: unknown) => unknown): unknown {
  const held: Readonly<Record<string, readonly string[]>> = {
    'AWS::Lambda::Function': ['Environment'],
    'AWS::Serverless::Function': [],
    'AWS::IAM::Role': ['Policies'],
    'AWS::IAM::Policy': ['PolicyDocument'],
    'AWS::IAM::RolePolicy': ['PolicyDocument'],
    'AWS::IAM::ManagedPolicy': ['PolicyDocument'],
  };
  // an account lists functions by name
  const entries = Object.entries(document.Resources as Readonly<Record<string, Item>>);
  const resources = entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, resource]) => {
      const keys = held[String(resource.Type)];
      if (keys === undefined || !isPlainMap(resource.Properties)) return [id, resource];
      const { Code: _, CodeUri: __, InlineCode: ___, ...given } = resource.Properties;
      const known = keys.filter((key) => key in given).map((key) => [key, literal(id, key, given[key])]);
      return [id, { ...resource, Properties: { ...given, ...Object.fromEntries(known) } }];
    });
  return { ...document, Resources: Object.fromEntries(resources) };
}
