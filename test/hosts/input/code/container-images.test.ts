import { describe, expect, it } from 'vitest';
import { folderWith } from '../../process.ts';
import { runInThread } from '../../thread/in-thread.ts';
import { callsTranslate, dist, hash, said, templateOf } from './said-of-code.ts';

describe('the code of a container image', () => {
  const dockerfile = 'FROM public.ecr.aws/lambda/python:3.13\nCOPY . ${LAMBDA_TASK_ROOT}\nCMD [ "watch.look" ]\n';
  const image = { PackageType: 'Image' };
  const sam = (properties: object = {}, metadata: object = {}) =>
    templateOf(
      { ...image, ...properties },
      { DockerContext: 'deck', Dockerfile: 'Dockerfile', ...metadata },
      'AWS::Serverless::Function',
    );
  const deck = (text = dockerfile) => ({
    'deck/Dockerfile': text,
    'deck/flags.py': callsTranslate,
    'deck/watch.py': 'import os\n\n\ndef look(event, context):\n    return os.environ["STAGE"]\n',
  });
  const hoist = { ImageConfig: { Command: ['flags.hoist'] } };

  it('begins with ImageConfig, else with CMD', () => {
    expect(said({ 'template.json': sam(hoist), ...deck() }).findings).toEqual([
      expect.stringContaining(`its code calls boto3.client('translate') in deck/flags.py:3`),
    ]);
    expect(said({ 'template.json': sam(), ...deck() }).findings).toEqual([]);
    expect(
      said({ 'template.json': sam(), ...deck(dockerfile.replace('watch.look', 'flags.hoist')) }).findings,
    ).toHaveLength(1);
  });

  it.each<[what: string, dockerfile: string]>([
    [
      'through stages',
      'FROM python:3.13 AS build\nWORKDIR /app\nCOPY . .\nFROM public.ecr.aws/lambda/python:3.13\nCOPY --from=build /app ./\nCMD ["flags.hoist"]',
    ],
    [
      'by variables and lists',
      'ARG V=3.13\nFROM --platform=linux/amd64 public.ecr.aws/lambda/python:${V}\nARG FILE=flags.py\nCOPY ["$FILE", "${LAMBDA_TASK_ROOT}/"]\nCMD ["flags.hoist"]',
    ],
    [
      'with a wildcard and over several lines',
      '# syntax=docker/dockerfile:1\nFROM public.ecr.aws/lambda/python:3.13\nRUN pip install \\\n  # what it needs\n  requests\nCOPY *.py ./\nCMD [ \\\n "flags.hoist" ]',
    ],
    ['under another name', 'FROM public.ecr.aws/lambda/python:3.13\nCOPY flags.py ./app.py\nCMD ["app.hoist"]'],
    [
      'for a runtime client',
      'FROM python:3.13\nARG DIR=/function\nWORKDIR ${DIR}\nCOPY . ${DIR}\nENTRYPOINT ["/usr/local/bin/python", "-m", "awslambdaric"]\nCMD ["flags.hoist"]',
    ],
  ])('is what its Dockerfile copies: %s', (_, text) => {
    expect(said({ 'template.json': sam(), ...deck(text) }).findings).toHaveLength(1);
  });

  it.each<[what: string, dockerfile: string, properties?: object]>([
    ['the handler is nowhere', dockerfile.replace('watch.look', 'gone.hoist')],
    [
      'the handler lies in another folder',
      'FROM public.ecr.aws/lambda/python:3.13\nCOPY . ./app/\nCMD ["flags.hoist"]',
    ],
    ['its command is a shell line', 'FROM public.ecr.aws/lambda/python:3.13\nCOPY . ./\nCMD flags.hoist'],
    [
      'another program is started',
      'FROM python:3.13\nWORKDIR /app\nCOPY . .\nENTRYPOINT ["python", "server.py"]\nCMD ["flags.hoist"]',
    ],
    ['nothing says what is started', 'FROM python:3.13\nWORKDIR /app\nCOPY . .\nCMD ["flags.hoist"]'],
    ['the base image is compiled', 'FROM public.ecr.aws/lambda/provided:al2023\nCOPY . ./\nCMD ["flags.hoist"]'],
    [
      'a variable has no value',
      'FROM public.ecr.aws/lambda/python:3.13\nARG FROM_DIR\nCOPY ${FROM_DIR} ./\nCMD ["flags.hoist"]',
    ],
    [
      'a document is in it',
      'FROM public.ecr.aws/lambda/python:3.13\nCOPY . ./\nCOPY <<EOF flags.py\nprint()\nEOF\nCMD ["flags.hoist"]',
    ],
    ['the working directory is another', dockerfile, { ...hoist.ImageConfig, WorkingDirectory: '/elsewhere' }],
    ['the command is not known', dockerfile, { Command: [{ 'Fn::ImportValue': 'command' }] }],
  ])('proves nothing where %s', (_, text, config) => {
    expect(said({ 'template.json': sam(config && { ImageConfig: config }), ...deck(text) }).findings).toEqual([]);
  });

  it.each([
    ['variables that grow', `ENV A=abcdefgh\n${'ENV A=$A$A$A$A\n'.repeat(60)}`],
    ['folders that grow', 'WORKDIR a/b/c/d/e/f/g/h/i\n'.repeat(2400)],
  ])('is not followed through %s', (_, instructions) => {
    const ran = runInThread(dist, ['template.json', '--no-config', '--format', 'json'], {
      cwd: folderWith({
        'template.json': templateOf(
          { PackageType: 'Image' },
          { DockerContext: 'deck', Dockerfile: 'Dockerfile' },
          'AWS::Serverless::Function',
        ),
        'deck/Dockerfile': `FROM public.ecr.aws/lambda/python:3.13\n${instructions}COPY app.py ./\nCMD ["app.handler"]\n`,
        'deck/app.py': callsTranslate,
      }),
    });
    expect(ran.code).toBe(0);
    expect(ran.out).not.toContain('rule-crash');
  });

  it('says that it holds what another image brings, such as an extension', () => {
    const text = dockerfile.replace('CMD', 'COPY --from=example.com/agent:1 /agent /opt/extensions/agent\nCMD');
    const withAgent = said({ 'template.json': sam(), ...deck(text) });
    expect(withAgent.undecided.join()).toContain('its image holds files of example.com/agent:1');
    const withTool = dockerfile.replace('CMD', 'COPY --from=example.com/uv:1 /uv /usr/local/bin/uv\nCMD');
    expect(said({ 'template.json': sam(), ...deck(withTool) })).toEqual({ findings: [], undecided: [] });
  });

  it("is CDK's asset, by its metadata or by the tag of the image", () => {
    const files = Object.fromEntries(
      Object.entries(deck(dockerfile.replace('watch.look', 'flags.hoist'))).map(([path, text]) => [
        path.replace('deck', `asset.${hash}`),
        text,
      ]),
    );
    const uri = {
      'Fn::Sub': `\${AWS::AccountId}.dkr.ecr.eu-west-1.\${AWS::URLSuffix}/cdk-hnb659fds-container-assets:${hash}`,
    };
    const properties = { ...image, Code: { ImageUri: uri } };
    expect(said({ 'template.json': templateOf(properties), ...files }).findings).toHaveLength(1);
    const metadata = {
      'aws:asset:path': `asset.${hash}`,
      'aws:asset:dockerfile-path': 'Dockerfile',
      'aws:asset:property': 'Code.ImageUri',
    };
    expect(said({ 'template.json': templateOf(properties, metadata), ...files }).findings).toHaveLength(1);
  });
});
