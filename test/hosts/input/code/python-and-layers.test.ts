import { describe, expect, it } from 'vitest';
import { callsSns, callsTranslate, node, said, templateOf, zipOf } from './said-of-code.ts';

describe('a module of Python', () => {
  const python = { Runtime: 'python3.13', Handler: 'app.handle', CodeUri: 'src/' };
  const usesShared =
    'from shared import words\n\n\ndef handle(event, context):\n    return words.hoist(event, context)\n';
  const reads = 'import os\n\n\ndef hoist(event, context):\n    return os.environ["STAGE"]\n';

  it.each<[string, string]>([
    ['the top of the code', "sys.path.append('lib/')"],
    ['the top of the code, first', "sys.path.insert(0, './lib')"],
    ['the folder where the code is', "sys.path.append('/var/task/lib')"],
    ['the folder of the file', "sys.path.insert(1, os.path.join(os.path.dirname(os.path.abspath(__file__)), 'lib'))"],
    ['the folder of the file by a sum', "sys.path.append(os.path.dirname(__file__) + '/lib')"],
    ['what the environment calls that folder', "sys.path.append(os.environ['LAMBDA_TASK_ROOT'] + '/lib')"],
  ])('is found in a folder that the code puts on the path of Python: %s', (_, line) => {
    const files = { 'src/app.py': `import os, sys\n${line}\n${usesShared}`, 'src/lib/shared/words.py': callsTranslate };
    expect(
      said({ 'template.json': templateOf(python, undefined, 'AWS::Serverless::Function'), ...files }).findings,
    ).toHaveLength(1);
    const other = { ...files, 'src/lib/shared/words.py': reads };
    expect(said({ 'template.json': templateOf(python, undefined, 'AWS::Serverless::Function'), ...other })).toEqual({
      findings: [],
      undecided: [],
    });
  });

  it.each<[string, string]>([
    ['a variable names the folder', 'sys.path.append(os.environ["WORDS"])'],
    ['a comment speaks of it', "# sys.path.append('lib')"],
    ['a text speaks of it', 'note = "sys.path.append(\'lib\')"'],
    ['it is another folder', "sys.path.append('vendor')"],
    ['it is put together', "sys.path.append(base + 'lib')"],
    ['it is the path of something else', "modulesys.path.append('lib')"],
  ])('is not taken from a folder where %s', (_, line) => {
    const files = { 'src/app.py': `import os, sys\n${line}\n${usesShared}`, 'src/lib/shared/words.py': callsTranslate };
    expect(
      said({ 'template.json': templateOf(python, undefined, 'AWS::Serverless::Function'), ...files }).findings,
    ).toEqual([]);
  });
});

describe('the code of layers', () => {
  const withLayer = (layer: object, properties: object, metadata?: object) => {
    const template = JSON.parse(
      templateOf({ ...properties, Layers: [{ Ref: 'Shared' }] }, undefined, 'AWS::Serverless::Function'),
    );
    template.Resources.Shared = {
      Type: 'AWS::Serverless::LayerVersion',
      Properties: layer,
      ...(metadata && { Metadata: metadata }),
    };
    return JSON.stringify(template);
  };
  const python = { Runtime: 'python3.13', Handler: 'app.handle', CodeUri: 'src/' };
  const usesShared =
    'from shared import words\n\n\ndef handle(event, context):\n    return words.hoist(event, context)\n';
  const reads = 'import os\n\n\ndef hoist(event, context):\n    return os.environ["STAGE"]\n';

  it('is that of the function from where it is imported', () => {
    const files = {
      'src/app.py': usesShared,
      'layer/python/shared/words.py': callsTranslate,
      'layer/python/shared/other.py': callsTranslate,
    };
    const { findings } = said({ 'template.json': withLayer({ ContentUri: 'layer/' }, python), ...files });
    expect(findings).toEqual([expect.stringContaining('in layer/python/shared/words.py:3')]);
    const none = { ...files, 'layer/python/shared/words.py': reads };
    expect(said({ 'template.json': withLayer({ ContentUri: 'layer/' }, python), ...none })).toEqual({
      findings: [],
      undecided: [],
    });
  });

  it('lies where SAM builds it to', () => {
    const files = { 'src/app.py': usesShared, 'layer/shared/words.py': callsTranslate };
    const template = (method?: object) => withLayer({ ContentUri: 'layer/' }, python, method);
    expect(said({ 'template.json': template({ BuildMethod: 'python3.13' }), ...files }).findings).toHaveLength(1);
    expect(said({ 'template.json': template(), ...files }).findings).toEqual([]);
  });

  it('is found by the path in JavaScript, and in zip files', () => {
    const properties = { ...node, CodeUri: 'fn/' };
    const app =
      "const { handler } = require('/opt/nodejs/topics.mjs');\nexports.handler = (event) => handler(event);\n";
    const files = { 'fn/src/sell.js': app };
    const folder = { 'layer/nodejs/topics.mjs': callsSns };
    expect(
      said({ 'template.json': withLayer({ ContentUri: 'layer' }, properties), ...files, ...folder }).findings,
    ).toHaveLength(1);
    const zipped = { 'layer.zip': zipOf({ 'nodejs/topics.mjs': callsSns }) };
    expect(
      said({ 'template.json': withLayer({ ContentUri: 'layer.zip' }, properties), ...files, ...zipped }).findings,
    ).toHaveLength(1);
  });

  it('does not say what an extension or a layer of elsewhere calls', () => {
    const files = { 'src/app.py': usesShared, 'layer/python/shared/words.py': reads };
    const template = withLayer({ ContentUri: 'layer/' }, python);
    expect(
      said({ 'template.json': template, ...files, 'layer/extensions/agent': '#!/bin/sh\n' }).undecided,
    ).toHaveLength(1);
    const elsewhere = template.replace('[{"Ref":"Shared"}]', '["arn:aws:lambda:eu-west-1:111122223333:layer:agent:1"]');
    expect(said({ 'template.json': elsewhere, ...files }).undecided).toHaveLength(1);
  });
});
