import { describe, expect, it } from 'vitest';
import { endpoints, ofElsewhere } from './uses-of-code.ts';

describe('of two clients, each in a function of its own', () => {
  const goHead =
    'package main\n\nimport (\n\t"github.com/aws/aws-sdk-go-v2/service/s3"\n\t"github.com/aws/aws-sdk-go-v2/service/sqs"\n)\n\n';
  const javaHead =
    'import software.amazon.awssdk.services.s3.S3Client;\nimport software.amazon.awssdk.services.sqs.SqsClient;\n';

  /** The handler leads to that of S3 alone. */
  it.each<[string, string, Record<string, string>]>([
    [
      'getters of a class of TypeScript',
      'app.handler',
      {
        'app.ts': "import { Aws } from './aws';\nconst aws = new Aws();\nexport const handler = () => aws.load();\n",
        'aws.ts':
          "import { S3Client } from '@aws-sdk/client-s3';\nimport { SQSClient } from '@aws-sdk/client-sqs';\nexport class Aws {\n  get s3() {\n    return new S3Client({});\n  }\n  private get queue() {\n    return new SQSClient({});\n  }\n  load() {\n    return this.s3.send(x);\n  }\n  save = async () => {\n    await this.queue.send(x);\n  };\n}\n",
      },
    ],
    [
      'properties of a class of Python',
      'app.handler',
      {
        'app.py':
          "import boto3\nfrom functools import cached_property\n\nclass Aws:\n    @cached_property\n    def s3(self):\n        return boto3.client('s3')\n\n    @cached_property\n    def sqs(self):\n        return boto3.client('sqs')\n\ndef handler(event, context):\n    Aws().s3.list_buckets()\n",
      },
    ],
    [
      'functions of Python whose answer is kept',
      'app.handler',
      {
        'app.py':
          "import boto3\nfrom functools import lru_cache\n\n@lru_cache\ndef get_s3():\n    return boto3.client('s3')\n\n@lru_cache(maxsize=None)\ndef get_sqs():\n    return boto3.client('sqs')\n\ndef handler(event, context):\n    get_s3().list_buckets()\n",
      },
    ],
    [
      'functions of Go',
      'bootstrap',
      {
        'main.go': `${goHead}func storage(cfg aws.Config) *s3.Client { return s3.NewFromConfig(cfg) }\n\nfunc queue(cfg aws.Config) *sqs.Client {\n\treturn sqs.NewFromConfig(cfg)\n}\n\nfunc handle() { storage(cfg).ListBuckets() }\n\nfunc main() { lambda.Start(handle) }\n`,
        'tools.go':
          '//go:build ignore\n\npackage main\n\nimport "github.com/aws/aws-sdk-go-v2/service/sqs"\n\nfunc main() { sqs.NewFromConfig(cfg) }\n',
      },
    ],
    [
      'methods of Java',
      'a.App::handleRequest',
      {
        'App.java':
          'class App implements RequestHandler<String, String> {\n  public String handleRequest(String in, Context context) {\n    return Clients.storage().listBuckets().toString();\n  }\n}\n',
        'Clients.java': `${javaHead}class Clients {\n  static S3Client storage() {\n    return S3Client.create();\n  }\n\n  public static SqsClient sqs() {\n    return SqsClient.create();\n  }\n}\n`,
      },
    ],
    [
      'methods of C#, and what is compiled for debugging',
      'A::A.App::Handle',
      {
        'App.cs':
          'using Amazon.S3;\nusing Amazon.SQS;\n\npublic class App\n{\n#if DEBUG\n    private readonly IAmazonSQS local = new AmazonSQSClient();\n#endif\n    private readonly AmazonS3Client s3 = new();\n\n    public Task Handle(string input) => s3.ListBucketsAsync();\n\n    public async Task Send(string input)\n    {\n        await new AmazonSQSClient().SendMessageAsync(input);\n    }\n}\n',
      },
    ],
    [
      'functions of Rust',
      'bootstrap',
      {
        'main.rs':
          "fn pick<'a>(c: char) -> bool { c == '\"' }\n\nasync fn queue() {\n    aws_sdk_sqs::Client::new(&c).list_queues();\n}\n\n#[tokio::main]\nasync fn main() {\n    aws_sdk_s3::Client::new(&c).list_buckets();\n}\n",
      },
    ],
    [
      'methods of Ruby, and what runs it by hand',
      'app.handler',
      {
        'app.rb':
          "def handler(event:, context:)\n  Aws::S3::Client.new.put_object(body: <<~TEXT)\n    It's #{event}\n  TEXT\nend\n\ndef queue\n  Aws::SQS::Client.new\nend\n\nif __FILE__ == $0\n  Aws::SQS::Client.new\nend\n",
      },
    ],
  ])('only that one proves a use which the handler leads to: %s', (_, handler, files) => {
    expect(endpoints(files, ofElsewhere, handler)).toEqual(['proven s3']);
  });

  it('both do where a library may call what a class has', () => {
    const text = `${javaHead}class App implements Function<String, String> {\n  S3Client s3 = S3Client.create();\n  public String apply(String in) {\n    return SqsClient.create().toString();\n  }\n}\n`;
    expect(endpoints({ 'App.java': text }, ofElsewhere, 'a.App::handleRequest')).toEqual(['proven s3', 'proven sqs']);
  });

  it.each<[string, string, string, string]>([
    [
      'Python',
      'app.handler',
      'app.py',
      "import boto3\n\nclass Actions:\n    def on_load(self):\n        boto3.client('s3').list_buckets()\n\n    def on_save(self):\n        boto3.client('sqs').list_queues()\n\ndef handler(event, context):\n    getattr(Actions(), f\"on_{event['action']}\")()\n",
    ],
    [
      'TypeScript',
      'app.handler',
      'app.ts',
      "import { S3Client } from '@aws-sdk/client-s3';\nimport { SQSClient } from '@aws-sdk/client-sqs';\nclass Actions {\n  onLoad() {\n    return new S3Client({}).send(x);\n  }\n  save() {\n    return new SQSClient({}).send(x);\n  }\n}\nexport const handler = (event) => new Actions()[event.action](event);\n",
    ],
    [
      'Java',
      'a.App::handleRequest',
      'App.java',
      `${javaHead}class App implements RequestHandler<String, String> {\n  public String handleRequest(String in, Context context) {\n    return App.class.getMethod("on" + in).invoke(this);\n  }\n\n  public String onLoad() {\n    return S3Client.create().toString();\n  }\n\n  public String onSave() {\n    return SqsClient.create().toString();\n  }\n}\n`,
    ],
    [
      'C#',
      'A::A.App::Handle',
      'App.cs',
      'using Amazon.S3;\nusing Amazon.SQS;\n\npublic class App\n{\n    public Task Handle(string input) => (Task)typeof(App).GetMethod("On" + input).Invoke(this, null);\n\n    public async Task OnLoad(string input)\n    {\n        await new AmazonS3Client().ListBucketsAsync();\n    }\n\n    public async Task OnSave(string input)\n    {\n        await new AmazonSQSClient().SendMessageAsync(input);\n    }\n}\n',
    ],
    [
      'Python, of all that a class has',
      'app.handler',
      'app.py',
      "import boto3\n\nclass Actions:\n    def load(self):\n        boto3.client('s3').list_buckets()\n\n    def save(self):\n        boto3.client('sqs').list_queues()\n\ndef handler(event, context):\n    vars(Actions)[event['action']](Actions())\n",
    ],
    [
      'Ruby',
      'app.handler',
      'app.rb',
      'class Actions\n  def on_load\n    Aws::S3::Client.new.list_buckets\n  end\n\n  def on_save\n    Aws::SQS::Client.new.list_queues\n  end\nend\n\ndef handler(event:, context:)\n  Actions.new.public_send("on_#{event}")\nend\n',
    ],
  ])('both do where a method is called by a name that is put together: %s', (_, handler, path, text) => {
    expect(endpoints({ [path]: text }, ofElsewhere, handler)).toEqual(['proven s3', 'proven sqs']);
  });
});
