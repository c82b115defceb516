import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StackDeclaration } from '../../engine/workspace/declaration.ts';
import { withSlashes } from './files.ts';

interface Artifact {
  readonly type?: string;
  readonly environment?: string;
  readonly properties?: { readonly templateFile?: unknown; readonly stackName?: unknown };
}

/**
 * The stacks of a CDK app, by the manifest in the folder that CDK synthesised it to. An app shows all that uses what
 * its stacks export for each other.
 * Source: https://docs.aws.amazon.com/cdk/v2/guide/deploy.html
 */
export function cloudAssemblyIn(folder: string): readonly StackDeclaration[] {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) return [];
  let artifacts: Readonly<Record<string, Artifact>>;
  try {
    const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
    artifacts = (manifest as { artifacts?: Readonly<Record<string, Artifact>> } | null)?.artifacts ?? {};
  } catch {
    // a manifest of something else, such as a web app's
    return [];
  }
  return Object.entries(artifacts).flatMap(([id, artifact]): StackDeclaration[] => {
    const { type, properties, environment } = artifact;
    if (type !== 'aws:cloudformation:stack' || typeof properties?.templateFile !== 'string') return [];
    const [, account, region] = /^aws:\/\/([^/]+)\/(.+)$/.exec(environment ?? '') ?? [];
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
      },
    ];
  });
}
