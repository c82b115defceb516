import { describe, expect, it } from 'vitest';
import { endpoints, python, s3, uses, withRole } from './uses-of-code.ts';

describe('signing', () => {
  const presigner = "import { getSignedUrl } from '@aws-sdk/s3-request-presigner';\n";
  const allowed = (name: string) => withRole(`'${name}'`);

  it.each<[string, Record<string, string>, string, string]>([
    [
      'JavaScript',
      { 'app.js': `${s3}${presigner}export const handler = () => getSignedUrl(s3, x);` },
      's3',
      'app.handler',
    ],
    [
      'version 2 of JavaScript',
      {
        'app.js':
          "const AWS = require('aws-sdk');\nconst s3 = new AWS.S3();\nexports.handler = () => s3.getSignedUrl('putObject');",
      },
      's3',
      'app.handler',
    ],
    [
      'a posted form',
      {
        'app.ts': `${s3}import { createPresignedPost } from '@aws-sdk/s3-presigned-post';\nexport const handler = () => createPresignedPost(s3, x);`,
      },
      's3',
      'app.handler',
    ],
    [
      'Python',
      { 'app.py': `${python}def handler(e, c):\n    return s3.generate_presigned_post(x)\n` },
      's3',
      'app.handler',
    ],
    [
      'Python, without a name',
      { 'app.py': "import boto3\ndef handler(e, c):\n    return boto3.client('s3').generate_presigned_url(x)\n" },
      's3',
      'app.handler',
    ],
    [
      'a token for a database',
      {
        'app.py':
          "import boto3\nrds = boto3.client('rds')\n\ndef handler(e, c):\n    return rds.generate_db_auth_token()\n",
      },
      'rds',
      'app.handler',
    ],
  ])('is no call, in %s', (_, files, prefix, handler) => {
    expect(uses(files, allowed(`${prefix}:*`), handler)).toEqual({ found: [], whyIncomplete: [], places: [] });
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'Go',
      {
        'main.go':
          'import "github.com/aws/aws-sdk-go-v2/service/s3"\nfunc main() {\n\tclient := s3.NewFromConfig(cfg)\n\tp := s3.NewPresignClient(client)\n\tp.PresignPutObject(x)\n}\n',
      },
      'bootstrap',
    ],
    [
      'Java',
      {
        'App.java':
          'import software.amazon.awssdk.services.s3.presigner.S3Presigner;\nclass App {\n  S3Presigner p = S3Presigner.create();\n}\n',
      },
      'App::run',
    ],
    [
      '.NET',
      {
        'App.cs':
          'using Amazon.S3;\nclass App {\n  void Run() {\n    var s3 = new AmazonS3Client();\n    return s3.GetPreSignedURL(request);\n  }\n}\n',
      },
      'N::App::Run',
    ],
    [
      'JavaScript beside a library that may call',
      {
        'app.js': `${s3}${presigner}import { other } from 'other';\nexport const handler = () => other(getSignedUrl(s3, x));`,
      },
      'app.handler',
    ],
  ])('leaves a doubt about a permission, in %s', (_, files, handler) => {
    expect(uses(files, allowed('s3:GetObject'), handler)).toEqual({
      found: [],
      whyIncomplete: ['its role R allows s3:GetObject, but its code may only sign what others send'],
      places: [],
    });
  });

  it.each<[string, Record<string, string>]>([
    ['the same client', { 'app.js': `${s3}${presigner}export const handler = () => getSignedUrl(s3, s3.send(x));` }],
    [
      'in Python',
      { 'app.py': `${python}def handler(e, c):\n    s3.put_object()\n    return s3.generate_presigned_url(x)\n` },
    ],
    [
      'another client',
      {
        'app.py':
          "import boto3\n\ndef sign():\n    return boto3.client('s3').generate_presigned_url(x)\n\ndef handler(e, c):\n    boto3.client('s3').get_object()\n    return sign()\n",
      },
    ],
  ])('proves nothing against a call beside it: %s', (_, files) => {
    expect(endpoints(files, allowed('s3:GetObject'))).toEqual(['proven s3']);
  });
});
