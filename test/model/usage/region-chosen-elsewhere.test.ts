import { describe, expect, it } from 'vitest';
import { ofElsewhere, python, uses } from './uses-of-code.ts';

describe('a client for which other code may choose the Region', () => {
  const another = 'it may be created for another Region';
  const goClient =
    'package main\n\nimport (\n\t"example.com/shop/conf"\n\t"github.com/aws/aws-sdk-go-v2/service/s3"\n)\n\nfunc main() { s3.NewFromConfig(conf.Load()).ListBuckets() }\n';
  const goConfig = (options: string) =>
    `package conf\n\nfunc Load() aws.Config {\n\tc, _ := config.LoadDefaultConfig(context.TODO()${options})\n\treturn c\n}\n`;
  const javaClient =
    'import software.amazon.awssdk.services.s3.S3Client;\nclass Store {\n  S3Client s3;\n  Store(String region) { s3 = S3Client.builder().region(Region.of(region)).build(); }\n}\n';

  it.each<[string, string, Record<string, string>, string | undefined]>([
    [
      'a config of another package',
      'bootstrap',
      { 'main.go': goClient, 'conf/conf.go': goConfig(', config.WithRegion("us-east-1")') },
      another,
    ],
    [
      'a config of another package for no Region',
      'bootstrap',
      { 'main.go': goClient, 'conf/conf.go': goConfig('') },
      undefined,
    ],
    [
      'a variable of the SDK that is set',
      'app.handler',
      {
        'app.py': `import os\nos.environ['AWS_DEFAULT_REGION'] = 'us-east-1'\n${python}def handler(e, c):\n    s3.list_buckets()\n`,
      },
      another,
    ],
    [
      'a config of botocore',
      'app.handler',
      {
        'app.py':
          "import boto3\nfrom botocore.config import Config\ncfg = Config(\n    region_name=pick(),\n)\ns3 = boto3.client('s3', config=cfg)\ndef handler(e, c):\n    s3.list_buckets()\n",
      },
      another,
    ],
    [
      'what a class of Java is given',
      'a.App::handleRequest',
      { 'App.java': 'class App { Store store = new Store(input.getRegion()); }', 'Store.java': javaClient },
      another,
    ],
    [
      'what a class of Java is given of the function itself',
      'a.App::handleRequest',
      { 'App.java': 'class App { Store store = new Store(System.getenv("AWS_REGION")); }', 'Store.java': javaClient },
      undefined,
    ],
  ])('%s', (_, handler, files, doubt) => {
    const { found, whyIncomplete } = uses(files, ofElsewhere, handler);
    const doubts = whyIncomplete.flatMap((why) => /, but (.*Region)$/.exec(why)?.[1] ?? []);
    expect({ uses: found.length, doubts }).toEqual(
      doubt === undefined ? { uses: 1, doubts: [] } : { uses: 0, doubts: [doubt] },
    );
  });
});
