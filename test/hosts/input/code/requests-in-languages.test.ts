import { beforeAll, expect, it } from 'vitest';
import { builtCommands, folderWith } from '../../process.ts';
import { runInThread } from '../../thread/in-thread.ts';

let dist: string;
beforeAll(async () => {
  dist = await builtCommands();
});

/** A function in a subnet without any route out. */
const templateOf = (runtime: string, handler: string) => `Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Inner: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 } }
  Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  Association:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties: { SubnetId: !Ref Inner, RouteTableId: !Ref Table }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: functions, VpcId: !Ref Vpc } }
  Rates:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: ${runtime}
      Handler: ${handler}
      Code: src/
      Role: arn:aws:iam::111122223333:role/shared
      Environment: { Variables: { RATES_URL: https://rates.example.com } }
      VpcConfig: { SubnetIds: [!Ref Inner], SecurityGroupIds: [!Ref Group] }
`;

/** The evidence of requests to the internet for which there is no path. */
function requested(runtime: string, handler: string, path: string, text: string): readonly string[] {
  const cwd = folderWith({ 'template.yaml': templateOf(runtime, handler), [`src/${path}`]: text });
  const { out } = runInThread(dist, ['template.yaml', '--format', 'json'], { cwd });
  const { files } = JSON.parse(out) as {
    files: readonly { findings: readonly { rule: string; evidence?: readonly string[] }[] }[];
  };
  return files.flatMap(({ findings }) =>
    findings.flatMap(({ rule, evidence = [] }) => (rule === 'function-cannot-reach-internet' ? evidence : [])),
  );
}

const go = (call: string) =>
  `package main\n\nimport (\n\t"net/http"\n\t"os"\n\n\t"github.com/aws/aws-lambda-go/lambda"\n)\n\nfunc main() {\n\tlambda.Start(func() error {\n\t\t_, err := ${call}\n\t\treturn err\n\t})\n}\n`;

it.each<[says: string, runtime: string, handler: string, path: string, text: string, url: string]>([
  [
    'a program of Go',
    'provided.al2023',
    'bootstrap',
    'main.go',
    go('http.Get("https://api.example.com/v1")'),
    'requests https://api.example.com',
  ],
  [
    'a variable in Go',
    'provided.al2023',
    'bootstrap',
    'main.go',
    go('http.Get(os.Getenv("RATES_URL") + "/today")'),
    'requests the URL in its environment variable RATES_URL',
  ],
  [
    'a class of Java',
    'java21',
    'shop.Rates::handleRequest',
    'Rates.java',
    'package shop;\n\nclass Rates {\n  static final String API = "https://api.example.com";\n\n  String handleRequest(Object o) throws Exception {\n    HttpRequest request = HttpRequest.newBuilder(URI.create(API + "/v1")).build();\n    return client.send(request, BodyHandlers.ofString()).body();\n  }\n}\n',
    'requests https://api.example.com',
  ],
  [
    'a class of C#',
    'dotnet8',
    'Shop::Shop.Rates::Handle',
    'Rates.cs',
    'namespace Shop;\n\npublic class Rates\n{\n    static readonly HttpClient client = new();\n\n    public Task<string> Handle() => client.GetStringAsync("https://api.example.com/v1");\n}\n',
    'requests https://api.example.com',
  ],
  [
    'a function of Ruby',
    'ruby3.3',
    'app.handler',
    'app.rb',
    "require 'net/http'\n\nAPI = 'https://api.example.com'\n\ndef handler(event:, context:)\n  Net::HTTP.get(URI(\"#{API}/v1\"))\nend\n",
    'requests https://api.example.com',
  ],
])('%s requests a URL', (_, runtime, handler, path, text, url) => {
  expect(requested(runtime, handler, path, text).join()).toContain(url);
});

it('takes a URL that is not requested for a name', () => {
  const text =
    'package shop;\n\nclass Rates {\n  URI namespace = URI.create("https://api.example.com/ns");\n\n  void handleRequest(Object o) {}\n}\n';
  expect(requested('java21', 'shop.Rates::handleRequest', 'Rates.java', text)).toEqual([]);
});
