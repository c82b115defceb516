import { dirname, resolve } from 'node:path';
import { parsedOf } from '../../../engine/source.ts';
import { readWorkspace } from '../../../engine/workspace/workspace.ts';
import type { Parsed } from '../../../syntax/parsed.ts';
import { isTemplate, readTemplate } from '../../../template/read-template.ts';
import type { Template } from '../../../template/template.ts';
import { configReader } from '../config/config-files.ts';
import { shownPath } from '../files/files.ts';
import { readText } from '../files/read-text.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { sourceReader } from './lint-files.ts';
import { notesOf } from './notes.ts';
import { workspaceOf } from './workspace-files.ts';

/** A template with the stacks that it belongs to, read as one. */
export interface ReadTogether {
  readonly template: Template;
  /** What the file is called. */
  readonly path: string;
  parsedOf(path: string): Parsed | undefined;
  /** What was not looked at, a line each. */
  readonly notes: readonly string[];
}

/** Reads one template that a command names, together with the stacks that it knows. Throws `UsageError`. */
export async function readTogether(operand: string, options: Options, { cwd }: Terminal): Promise<ReadTogether> {
  const absolute = resolve(cwd, operand === '-' ? 'template.yaml' : operand);
  const path = shownPath(absolute, cwd);
  const text = readText(operand === '-' ? 0 : absolute, path);
  const sourceOf = sourceReader(options, cwd);
  const source = sourceOf(path, absolute, text);
  const parsed = parsedOf(source);
  if (!isTemplate(parsed.value)) {
    const [fault] = parsed.problems;
    const where = fault === undefined ? path : `${path}:${fault.range.start.line}:${fault.range.start.column}`;
    throw new UsageError(
      `${where} ${fault?.problem ?? 'is no CloudFormation template: it has no Resources'}`,
      fault?.remedy,
    );
  }
  const read = await configReader({ ...options, 'no-plugins': true }, cwd);
  const config = await read(absolute);
  const file = { path, absolute, folder: dirname(absolute), named: true };
  const workspace = await workspaceOf([{ file, config, source }], read, cwd, sourceOf);
  const { components, incomplete } = readWorkspace({ ...workspace, sources: [source, ...workspace.others] }, undefined);
  const component = components.find(({ sources }) => sources.includes(source));
  return {
    path,
    notes: notesOf(incomplete),
    template:
      component?.template ??
      readTemplate(parsed, {
        parameters: config.parameters,
        pseudo: config.settings,
        ...(source.codeAt && { codeAt: source.codeAt }),
      }),
    parsedOf: (wanted) => {
      const found = [source, ...workspace.others, ...workspace.descriptions].find((each) => each.path === wanted);
      return found && parsedOf(found);
    },
  };
}
