import { inWords } from '../../../src/language/in-words.ts';
import { servicesUsedBy } from '../../../src/model/usage/services/services.ts';
import { coreOf, functionOf } from '../core-of.ts';

/** What a function F uses whose code is these files, by their paths in `src/`. */
export function uses(
  files: Readonly<Record<string, string>>,
  resources: string,
  handler = 'app.handler',
  region?: string,
) {
  const all = `F: { Type: AWS::Lambda::Function, Properties: { Code: src/, Handler: "${handler}", ${resources}`;
  return usesOf(all, files, region);
}

/** The same of a function F among other resources. */
export function usesOf(resources: string, files: Readonly<Record<string, string>> = {}, region?: string) {
  const core = coreOf(resources, 'Parameters: { Role: { Type: String } }', [], {
    pseudo: { region },
    codeAt: (path) =>
      path === 'src/'
        ? {
            path: 'test/src',
            files: Object.entries(files).map(([name, text]) => ({ path: `test/src/${name}`, text })),
            whyIncomplete: [],
          }
        : undefined,
  });
  const { found, whyIncomplete } = servicesUsedBy(core, functionOf(core, 'F'));
  return {
    found: found.map(({ certainty, endpoint, because }) => `${certainty} ${endpoint}: ${inWords(because)}`),
    whyIncomplete: whyIncomplete.map(({ because }) => inWords(because)).filter((because) => because !== roleUnknown),
    places: found.map(({ place }) => `${place.file}:${place.line ?? place.keys.join('.')}`),
  };
}

const roleUnknown = 'parameter Role has no value here';

/** The role of a function of which nothing is known. */
export const ofElsewhere = 'Role: !Ref Role } }';

/** A role that may call some actions. */
export const withRole = (actions: string) => `Role: !GetAtt R.Arn } }
R: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyName: p, PolicyDocument: { Statement: [{ Effect: Allow, Action: [${actions}], Resource: '*' }] } }] } }`;

/** A client of S3 in JavaScript. */
export const s3 = "import { S3Client } from '@aws-sdk/client-s3';\nconst s3 = new S3Client({});\n";

/** A client of S3 in Python. */
export const python = "import boto3\ns3 = boto3.client('s3')\n\n";

/** The endpoints that code is seen to use, as a rule would blame them. */
export const endpoints = (...of: Parameters<typeof uses>) => uses(...of).found.map((use) => use.split(':')[0]);
