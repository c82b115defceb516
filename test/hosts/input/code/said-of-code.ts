import { strToU8, type Zippable, zipSync } from 'fflate';
import { builtCommands, folderWith } from '../../process.ts';
import { runInThread } from '../../thread/in-thread.ts';

/** The folder of the built command. */
export const dist = await builtCommands();

/** A handler in JavaScript that calls SNS. */
export const callsSns = `import { SNSClient, PublishCommand } from '@aws-sdk/client-sns';
const topics = new SNSClient({});
export const handler = (event) => topics.send(new PublishCommand({ Message: event.text }));
`;

/** A handler in Python that calls Translate. */
export const callsTranslate = `import boto3

language = boto3.client("translate")


def hoist(event, context):
    return language.translate_text(Text=event["text"], SourceLanguageCode="auto", TargetLanguageCode="en")
`;

/** A zip file of some files. */
export const zipOf = (files: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, typeof text === 'string' ? strToU8(text) : text]),
    ) as Zippable,
  );

/** A function in a subnet without any route out, with a role that is not in the template. */
export const templateOf = (
  properties: object,
  metadata: object | undefined = undefined,
  type = 'AWS::Lambda::Function',
) =>
  JSON.stringify({
    AWSTemplateFormatVersion: '2010-09-09',
    ...(type.includes('Serverless') && { Transform: 'AWS::Serverless-2016-10-31' }),
    Resources: {
      Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
      Inner: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: '10.0.1.0/24' } },
      Table: { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: { Ref: 'Vpc' } } },
      Association: {
        Type: 'AWS::EC2::SubnetRouteTableAssociation',
        Properties: { SubnetId: { Ref: 'Inner' }, RouteTableId: { Ref: 'Table' } },
      },
      Group: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'functions', VpcId: { Ref: 'Vpc' } } },
      Sell: {
        Type: type,
        Properties: {
          Role: 'arn:aws:iam::111122223333:role/shared',
          VpcConfig: { SubnetIds: [{ Ref: 'Inner' }], SecurityGroupIds: [{ Ref: 'Group' }] },
          ...properties,
        },
        ...(metadata && { Metadata: metadata }),
      },
    },
  });

interface Said {
  /** Each finding of the rule, with its evidence. */
  readonly findings: readonly string[];
  /** Why something about the services that the function uses is undecided. */
  readonly undecided: readonly string[];
}

/** What is said of a template, with the files beside it, in a repository of their own. */
export function said(
  files: Readonly<Record<string, string | Uint8Array>>,
  path = 'template.json',
  ...options: string[]
): Said {
  return saidIn(folderWith({ 'package.json': '{}', ...files }), path, ...options);
}

/** What is said of a template of a folder. */
export function saidIn(cwd: string, path: string, ...options: string[]): Said {
  const { out, err } = runInThread(dist, [path, '--format', 'json', ...options], { cwd });
  if (out === '') throw new Error(err);
  const { files } = JSON.parse(out) as { files: readonly FileOfReport[] };
  const isOfRule = ({ rule }: { rule: string }) => rule === 'function-cannot-reach-service';
  return {
    findings: files.flatMap(({ findings }) =>
      findings.filter(isOfRule).map(({ message, evidence }) => [message, ...evidence].join('\n')),
    ),
    undecided: files.flatMap(({ undecided }) =>
      undecided.filter(({ questions }) => questions.some(isOfRule)).map(({ reason }) => reason),
    ),
  };
}

interface FileOfReport {
  readonly findings: readonly { readonly rule: string; readonly message: string; readonly evidence: string[] }[];
  readonly undecided: readonly { readonly questions: readonly { readonly rule: string }[]; readonly reason: string }[];
}

/** The properties of a function in JavaScript. */
export const node = { Handler: 'src/sell.handler', Runtime: 'nodejs22.x' };

/** A function whose code packaging put into a bucket under a key. */
export const keyed = (key: unknown, properties: object = node) =>
  templateOf({ ...properties, Code: { S3Bucket: 'artifacts', S3Key: key } });

/** A hash as CDK names assets by. */
export const hash = 'ab12'.repeat(16);

/** The zip file of a function that calls SNS. */
export const zip = zipOf({ 'src/sell.mjs': callsSns });
