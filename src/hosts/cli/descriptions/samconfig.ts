import { dirname } from 'node:path';
import { parse } from 'smol-toml';
import type { Deployment } from '../../../engine/workspace/deployment.ts';
import { said } from '../../../language/sentence.ts';
import { inputTexts } from '../input/texts.ts';
import { type DescriptionFile, Malformed, type Repository } from './reader.ts';
import { dig, literal, mapOf, regionIn, stackNameIn, valuesInOverrides } from './values.ts';
import { yamlOf } from './yaml.ts';

/**
 * The environments of a `samconfig.toml` or `samconfig.yaml` that `sam deploy` knows.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-config.html
 */
export function samConfig({ absolute, shown, text }: DescriptionFile, repository: Repository): readonly Deployment[] {
  const config = absolute.endsWith('.toml') ? tomlOf(text) : yamlOf(shown, text);
  return Object.entries(mapOf(config)).flatMap(([environment, commands]): Deployment[] => {
    const of = (command: string) => mapOf(dig(commands, command, 'parameters'));
    const parameters = { ...of('global'), ...of('deploy') };
    const { stack_name: name, parameter_overrides: overrides } = parameters;
    if (name === undefined && overrides === undefined) return [];
    const template = templateOf(parameters.template_file ?? parameters.template, of, dirname(absolute), repository);
    if (template === undefined) return [];
    const stackName = stackNameIn(name);
    const region = regionIn(parameters.region);
    return [
      {
        file: shown,
        environment,
        template,
        ...(stackName !== undefined && { stackName }),
        ...(region !== undefined && { region }),
        parameters: valuesInOverrides(overrides),
      },
    ];
  });
}

/** What is deployed may be what `sam build` or `sam package` wrote: then it is the template that they are given. */
function templateOf(
  deployed: unknown,
  of: (command: string) => Readonly<Record<string, unknown>>,
  folder: string,
  { fileAt }: Repository,
): string | undefined {
  const { template_file: built, template = built } = of('build');
  const { template_file: source, output_template_file: packaged } = of('package');
  const isBuilt = typeof deployed === 'string' && deployed.includes('.aws-sam/build/');
  const name = deployed === undefined || isBuilt ? template : deployed === packaged ? (source ?? template) : deployed;
  if (name === undefined)
    return ['template.yaml', 'template.yml', 'template.json'].map((each) => fileAt(folder, each)).find(Boolean);
  const path = literal(name);
  return path === undefined ? undefined : fileAt(folder, path);
}

function tomlOf(text: string): unknown {
  try {
    return parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const { message, line, column } = error as Error & { readonly line?: number; readonly column?: number };
    const problem = message.split('\n')[0]!;
    throw new Malformed(
      line === undefined || column === undefined ? problem : said(inputTexts.atLine, { line, column, problem }),
    );
  }
}
