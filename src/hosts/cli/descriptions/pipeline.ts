import type { Deployment } from '../../../engine/workspace/deployment.ts';
import { isPlainMap } from '../../../template/node.ts';
import { type DescriptionFile, Malformed, type Repository } from './reader.ts';
import { jsonOf, literal, literalValues, mapOf, regionIn, stackNameIn, valuesInFile } from './values.ts';
import { yamlOf } from './yaml.ts';

/**
 * The CloudFormation actions of pipelines that a template creates, with the template configurations that they name.
 * Source: https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CloudFormation.html
 */
export function pipeline({ shown, text }: DescriptionFile, repository: Repository): readonly Deployment[] {
  const { Resources: resources } = mapOf(yamlOf(shown, text));
  return Object.values(mapOf(resources)).flatMap((resource) => {
    const { Type: type, Properties: properties } = mapOf(resource);
    if (type !== 'AWS::CodePipeline::Pipeline') return [];
    return listOf(mapOf(properties).Stages).flatMap((stage) =>
      listOf(mapOf(stage).Actions).flatMap((action) => actionOf(mapOf(action), shown, repository)),
    );
  });
}

function actionOf(
  action: Readonly<Record<string, unknown>>,
  shown: string,
  repository: Repository,
): readonly Deployment[] {
  if (mapOf(action.ActionTypeId).Provider !== 'CloudFormation') return [];
  const { StackName, TemplatePath, TemplateConfiguration, ParameterOverrides } = mapOf(action.Configuration);
  const template = inArtifact(TemplatePath, repository);
  if (template === undefined) return [];
  const configured = inArtifact(TemplateConfiguration, repository);
  const content = configured === undefined ? undefined : repository.textAt(configured);
  const stackName = stackNameIn(StackName);
  const region = regionIn(action.Region);
  return [
    {
      file: configured === undefined ? shown : repository.shown(configured),
      template,
      ...(stackName !== undefined && { stackName }),
      ...(region !== undefined && { region }),
      parameters: overridden(
        content === undefined ? {} : valuesInFile(mapOf(jsonIn(content)).Parameters ?? {}),
        ParameterOverrides,
      ),
    },
  ];
}

/** `SourceOutput::network/template.yaml`: a file of the repository, where the artifact has one of that path. */
function inArtifact(value: unknown, { root, fileAt }: Repository): string | undefined {
  const [, path] = /^[^:]+::(.+)$/s.exec(literal(value) ?? '') ?? [];
  return path === undefined ? undefined : fileAt(root, path);
}

/**
 * Values with the overrides of an action over them: JSON in a text, with functions of the pipeline's own in it. Overrides
 * that a template completes may override any value.
 */
function overridden(values: Readonly<Record<string, string>>, overrides: unknown): Readonly<Record<string, string>> {
  if (overrides === undefined) return values;
  const read = typeof overrides === 'string' ? jsonIn(overrides) : undefined;
  return isPlainMap(read) ? literalValues([...Object.entries(values), ...Object.entries(read)]) : {};
}

function jsonIn(text: string): unknown {
  try {
    return jsonOf(text);
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
