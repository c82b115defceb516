import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeTemplate, type TemplateDescription } from '../../model/describe.ts';
import { modelJson, modelText } from '../../report/model.ts';
import { parse } from '../../syntax/parse.ts';
import { isTemplate, readTemplate } from '../../template/read-template.ts';
import type { Arguments } from './arguments.ts';
import { type ConfigReader, configReader } from './config-files.ts';
import { decode } from './decode.ts';
import { shownPath } from './files.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** `show-model <template>`: the network as it was understood, as text or with `--format json`. */
export async function showModel({ operands, options }: Arguments, terminal: Terminal): Promise<number> {
  if (operands.length === 0)
    throw new UsageError('show-model takes templates', 'vpclambda-lint show-model template.yaml');
  const read = await configReader(options, terminal.cwd);
  const descriptions: TemplateDescription[] = [];
  for (const operand of operands) descriptions.push(await describeFile(operand, read, terminal));
  const asJson = options.format.some((format) => format === 'json');
  terminal.out(
    asJson
      ? modelJson(descriptions)
      : descriptions.map((each) => modelText(each, { colour: terminal.colour })).join('\n'),
  );
  return 0;
}

async function describeFile(operand: string, read: ConfigReader, { cwd }: Terminal): Promise<TemplateDescription> {
  const absolute = resolve(cwd, operand === '-' ? 'template.yaml' : operand);
  const path = shownPath(absolute, cwd);
  const input = decode(readFileOf(operand === '-' ? 0 : absolute, path));
  if ('problem' in input) throw new UsageError(`${path} ${input.problem}`);
  const parsed = parse(path, input.text);
  if (!isTemplate(parsed.value)) {
    const [fault] = parsed.problems;
    const where = fault === undefined ? path : `${path}:${fault.range.start.line}:${fault.range.start.column}`;
    throw new UsageError(
      `${where} ${fault?.problem ?? 'is no CloudFormation template: it has no Resources'}`,
      fault?.remedy,
    );
  }
  const config = await read(absolute);
  return describeTemplate(readTemplate(parsed, { parameters: config.parameters, pseudo: config.settings }));
}

function readFileOf(file: string | 0, path: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') throw new UsageError(`${path} is a folder`, 'Name the templates in it');
    throw new UsageError(`${path} cannot be read: ${code}`, 'Check the path');
  }
}
