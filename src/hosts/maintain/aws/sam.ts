import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConnectorGrant, SamPolicyTemplate } from '../../../aws/sam.ts';
import { sortedByKey } from './sorted.ts';

interface TemplatesFile {
  readonly Templates: Record<string, { Parameters?: object; Definition: { Statement: Statement[] } }>;
}

interface Statement {
  readonly Action: string | string[];
  readonly Resource?: unknown;
}

interface ProfilesFile {
  readonly Permissions: Record<string, Record<string, Profile>>;
}

interface Profile {
  readonly Type: string;
  readonly Properties: { SourcePolicy?: boolean; AccessCategories: Record<string, { Statement?: Statement[] }> };
}

/** SAM's policy templates: actions, and the parameters that narrow the resource. */
export function readPolicyTemplates(translator: string): Record<string, SamPolicyTemplate> {
  const file = readJson<TemplatesFile>(translator, 'policy_templates_data/policy_templates.json');
  return sortedByKey(
    Object.entries(file.Templates).map(([name, template]) => [
      name,
      { parameters: Object.keys(template.Parameters ?? {}), actions: actionsOf(template.Definition.Statement) },
    ]),
  );
}

/** SAM's connectors whose policy goes to a function's role, as `source > destination > Read|Write`. */
export function readConnectors(translator: string): Record<string, ConnectorGrant> {
  const file = readJson<ProfilesFile>(translator, 'model/connector_profiles/profiles.json');
  const grants: [string, ConnectorGrant][] = [];
  for (const [source, destinations] of Object.entries(file.Permissions))
    for (const [destination, { Type, Properties }] of Object.entries(destinations)) {
      if (Type !== 'AWS_IAM_ROLE_MANAGED_POLICY') continue;
      const role = Properties.SourcePolicy ? 'source' : 'destination';
      if ((role === 'source' ? source : destination) !== 'AWS::Lambda::Function') continue;
      for (const [permission, { Statement }] of Object.entries(Properties.AccessCategories))
        grants.push([`${source} > ${destination} > ${permission}`, { role, actions: actionsOf(Statement ?? []) }]);
    }
  return sortedByKey(grants);
}

/** The translator's own version, from its `__init__.py`. */
export function readTranslatorVersion(translator: string): string {
  const version = /__version__ = "(.+)"/.exec(readFileSync(join(translator, '__init__.py'), 'utf8'));
  if (!version?.[1]) throw new Error(`${translator} is no samtranslator package`);
  return version[1];
}

function actionsOf(statements: readonly Statement[]): string[] {
  return [...new Set(statements.flatMap((statement) => statement.Action))].sort();
}

function readJson<T>(folder: string, path: string): T {
  return JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;
}
