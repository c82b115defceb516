import { describe, expect, it } from 'vitest';
import { servicesUsedBy } from '../../../src/model/usage/services/services.ts';
import { allInWords } from '../../in-words.ts';
import { coreOf, functionOf } from '../core-of.ts';
import { s3, usesOf } from './uses-of-code.ts';

describe('where the code is', () => {
  const js = { 'app.js': `${s3}export const handler = () => s3.send();` };
  const found = (...of: Parameters<typeof usesOf>) => usesOf(...of).found.map((use) => use.split(':')[0]);

  it.each([
    [
      'CodeUri',
      'F: { Type: AWS::Serverless::Function, Properties: { CodeUri: src/, Handler: app.handler, Role: !Ref Role } }',
    ],
    [
      'an asset of CDK',
      'F: { Type: AWS::Lambda::Function, Metadata: { "aws:asset:path": src/ }, Properties: { Code: { S3Bucket: b, S3Key: k }, Handler: app.handler, Role: !Ref Role } }',
    ],
    [
      'what esbuild begins with',
      'F: { Type: AWS::Serverless::Function, Metadata: { BuildMethod: esbuild, BuildProperties: { EntryPoints: [./app.js] } }, Properties: { CodeUri: src/, Handler: main.handler, Role: !Ref Role } }',
    ],
  ])('%s', (_, resources) => {
    expect(found(resources, js)).toEqual(['proven s3']);
  });

  it('Globals', () => {
    const sections =
      'Transform: AWS::Serverless-2016-10-31\nGlobals: { Function: { CodeUri: src/ } }\nParameters: { Role: { Type: String } }';
    const core = coreOf(
      'F: { Type: AWS::Serverless::Function, Properties: { Handler: app.handler, Role: !Ref Role } }',
      sections,
      [],
      {
        codeAt: (path) =>
          path === 'src/'
            ? { path: 'src', files: [{ path: 'src/app.js', text: js['app.js'] }], whyIncomplete: ['x is an archive'] }
            : undefined,
      },
    );
    const { found, whyIncomplete } = servicesUsedBy(core, functionOf(core, 'F'));
    expect(found).toMatchObject([{ endpoint: 's3', certainty: 'proven', place: { file: 'src/app.js', line: 2 } }]);
    expect(allInWords(whyIncomplete[0])).toMatchObject({ because: 'its code was not read in full: x is an archive' });
  });

  it.each([
    [
      'S3',
      "F: { Type: AWS::Serverless::Function, Properties: { CodeUri: 's3://bucket/key', Handler: app.handler, Role: !Ref Role } }",
    ],
    [
      'an image',
      'F: { Type: AWS::Lambda::Function, Metadata: { DockerContext: src/ }, Properties: { PackageType: Image, Code: { ImageUri: x }, Role: !Ref Role } }',
    ],
    [
      'a parameter',
      'F: { Type: AWS::Serverless::Function, Properties: { CodeUri: !Ref Role, Handler: app.handler, Role: !Ref Role } }',
    ],
  ])('nowhere to be read: %s', (_, resources) => {
    expect(usesOf(resources, js)).toEqual({ found: [], whyIncomplete: [], places: [] });
  });

  it.each([
    [
      'nodejs20.x',
      "const AWS = require('aws-sdk');\n        const s3 = new AWS.S3();\n        exports.handler = () => s3.getObject();",
    ],
    [
      'python3.12',
      "import boto3\n        s3 = boto3.client('s3')\n        def handler(e, c):\n            s3.get_object()",
    ],
  ])('in the template, for %s', (runtime, text) => {
    const inline = (code: string) =>
      `F:\n  Type: AWS::Lambda::Function\n  Properties:\n    Handler: index.handler\n    Runtime: ${runtime}\n    Role: !Ref Role\n    Code:\n      ZipFile: ${code}|\n        ${text}`;
    const [shown] = usesOf(inline('')).found;
    expect(shown).toMatch(/^proven s3: its inline code calls (?:new AWS\.S3|boto3\.client\('s3'\))$/);
    expect(usesOf(inline('')).places).toEqual(['template.yaml:Resources.F.Properties.Code.ZipFile']);
    expect(found(inline('!Sub '))).toEqual(['proven s3']);
  });
});
