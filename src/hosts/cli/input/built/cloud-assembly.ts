import { join } from 'node:path';
import type { StackDeclaration } from '../../../../engine/workspace/declaration.ts';
import { isPlainMap } from '../../../../template/node.ts';
import { withSlashes } from '../../files/files.ts';
import { readJson } from '../../files/read-json.ts';

/**
 * The stacks of a CDK app, by the manifest in the folder that CDK synthesised it to. An app shows all that uses what
 * its stacks export for each other.
 * Source: https://docs.aws.amazon.com/cdk/v2/guide/deploy.html
 */
export function cloudAssemblyIn(folder: string, shown: string): readonly StackDeclaration[] {
  const path = join(folder, 'manifest.json');
  const manifest = readJson(path);
  const artifacts = isPlainMap(manifest) && isPlainMap(manifest.artifacts) ? manifest.artifacts : {};
  return Object.entries(artifacts).flatMap(([id, artifact]): StackDeclaration[] => {
    if (!isPlainMap(artifact) || !isPlainMap(artifact.properties)) return [];
    const { type, properties, environment } = artifact;
    if (type !== 'aws:cloudformation:stack' || typeof properties.templateFile !== 'string') return [];
    const [, account, region] =
      /^aws:\/\/([^/]+)\/(.+)$/.exec(typeof environment === 'string' ? environment : '') ?? [];
    return [
      {
        name: id,
        template: withSlashes(join(folder, properties.templateFile)),
        stackName: typeof properties.stackName === 'string' ? properties.stackName : id,
        settings: {
          ...(region !== undefined && !region.startsWith('unknown-') && { region }),
          ...(account !== undefined && !account.startsWith('unknown-') && { account }),
        },
        where: path,
        parameters: literalsIn(properties.parameters),
        description: { file: shown },
      },
    ];
  });
}

/** What the app gives the parameters of a stack; tokens are filled in later. */
function literalsIn(parameters: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(isPlainMap(parameters) ? parameters : {});
  return Object.fromEntries(
    entries.flatMap(([name, value]) =>
      typeof value === 'string' && /^[A-Za-z0-9]+$/.test(name) && !value.includes('${') ? [[name, value]] : [],
    ),
  );
}
