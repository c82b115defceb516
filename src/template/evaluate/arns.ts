import type { Node } from '../node.ts';
import type { Evaluation } from './evaluation.ts';
import { ref } from './references.ts';
import { concatenate } from './texts.ts';
import type { ReferenceValue, Value } from './value.ts';

/** The parts of a resource's ARN from the service on. `{name}` is what a `Ref` to it gives, `{path}` its `Path`. */
type Form = readonly [service: string, region: string, account: string, ...resource: readonly string[]];

/**
 * The ARNs of what is called by its name elsewhere: CDK takes the name of an existing role, bucket, table or function out of its ARN.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const forms: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['AWS::IAM::Role', ['iam', '', 'AWS::AccountId', 'role{path}{name}']],
  ['AWS::S3::Bucket', ['s3', '', '', '{name}']],
  ['AWS::DynamoDB::Table', ['dynamodb', 'AWS::Region', 'AWS::AccountId', 'table/{name}']],
  ['AWS::Lambda::Function', ['lambda', 'AWS::Region', 'AWS::AccountId', 'function', '{name}']],
]);

/** The parts between the colons of `!GetAtt Id.Arn`; `undefined` for any other attribute, and where the form is not known. */
export function partsOfArn(evaluation: Evaluation, node: Node, value: Value): readonly Value[] | undefined {
  if (value.kind !== 'reference' || value.attribute !== 'Arn') return undefined;
  const resource = evaluation.template.resources.get(value.id);
  const form = forms.get(resource?.type ?? '');
  if (resource === undefined || form === undefined) return undefined;
  const written = resource.properties.get('Path');
  const path = written.raw === undefined ? '/' : evaluation.text(written);
  // an unknown one may have slashes within
  if (path === undefined) return undefined;
  const given: Readonly<Record<string, string | Value>> = { '{name}': nameOf(value), '{path}': path };
  const [service, region, account, ...end] = form;
  const pseudo = (name: string) => (name === '' ? concatenate(node, []) : ref(evaluation, node, name));
  return [
    concatenate(node, ['arn']),
    pseudo('AWS::Partition'),
    concatenate(node, [service]),
    pseudo(region),
    pseudo(account),
    ...end.map((text) =>
      concatenate(
        node,
        text.split(/(\{name\}|\{path\})/).map((piece) => given[piece] ?? piece),
      ),
    ),
  ];
}

/** What `Ref` gives for a resource of which an attribute is known. */
function nameOf({ attribute: _, isOneId: __, ...reference }: ReferenceValue): ReferenceValue {
  return { ...reference, attribute: undefined };
}
