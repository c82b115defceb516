import { lstatSync } from 'node:fs';
import { basename, isAbsolute, join, resolve } from 'node:path';
import type { Deployment } from '../../../engine/workspace/deployment.ts';
import { type Clause, said } from '../../../language/sentence.ts';
import { limitInWords, limits } from '../../../text/limits.ts';
import { isWithin } from '../../is-within.ts';
import { decode } from '../files/decode.ts';
import { shownPath } from '../files/files.ts';
import { readBytes } from '../files/read-file.ts';
import { realPath } from '../git/work-tree.ts';
import { inputTexts } from '../input/texts.ts';
import { type Candidates, isNamed, isScript } from './candidates.ts';
import { deployLines, mayDeploy } from './deploy-lines.ts';
import { gitSync } from './git-sync.ts';
import { pipeline } from './pipeline.ts';
import { type DescriptionReader, Malformed, type Repository } from './reader.ts';
import { samConfig } from './samconfig.ts';
import { sceptre, sceptreConfigOf } from './sceptre.ts';
import { serverlessState } from './serverless-state.ts';

/** The deployments that files of a repository describe, and what could not be read of them, a line each. */
export interface FoundDeployments {
  readonly deployments: readonly Deployment[];
  readonly notes: readonly Clause[];
}

/** Reads what was found of a repository as data. Nothing in it is run. */
export function descriptionsIn(root: string, candidates: Candidates, cwd: string): FoundDeployments {
  const repository = repositoryAt(root, cwd);
  const notes: Clause[] = [...candidates.notes];
  const deployments: Deployment[] = [];
  for (const { absolute, name } of candidates.files) {
    const text = repository.textAt(absolute);
    const reader = text === undefined ? undefined : readerOf(name, text, absolute, root);
    if (reader === undefined) continue;
    const shown = shownPath(absolute, cwd);
    try {
      deployments.push(...reader({ absolute, shown, text: text! }, repository));
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      notes.push(said(inputTexts.deploymentsLeftOut, { file: shown, reason: error.reason }));
    }
    if (deployments.length > limits.deployments.most) {
      notes.push(said(inputTexts.descriptionsLeftOut, { limit: limitInWords(limits.deployments) }));
      break;
    }
  }
  return { deployments: deployments.slice(0, limits.deployments.most), notes };
}

function readerOf(name: string, text: string, absolute: string, root: string): DescriptionReader | undefined {
  const file = basename(name);
  if (isNamed(name)) return file.startsWith('samconfig') ? samConfig : serverlessState;
  if (isScript(name)) return mayDeploy.test(text) ? deployLines : undefined;
  if (/\.(?:toml)$/.test(file)) return undefined;
  if (/^["']?template-file-path["']?\s*:|"template-file-path"/m.test(text)) return gitSync;
  if (text.includes('AWS::CodePipeline::Pipeline')) return pipeline;
  const isStack = /^template(?:_path)?\s*:/m.test(text) && sceptreConfigOf(absolute, root) !== undefined;
  return isStack ? sceptre : undefined;
}

function repositoryAt(root: string, cwd: string): Repository {
  const real = realPath(root);
  // a folder on the path may be a link that leads out of the repository
  const isOurs = (absolute: string) =>
    isWithin(absolute, root) && isFile(absolute) && isWithin(realPath(absolute), real);
  const texts = new Map<string, string | undefined>();
  const textAt = (absolute: string): string | undefined => {
    if (texts.has(absolute)) return texts.get(absolute);
    const read = isOurs(absolute) ? readBytes(absolute, limits.descriptionBytes) : { problem: '' };
    const decoded = 'bytes' in read ? decode(read.bytes) : read;
    const text = 'text' in decoded ? decoded.text : undefined;
    texts.set(absolute, text);
    return text;
  };
  return {
    root,
    textAt,
    fileAt(...path) {
      if (path.some((each) => each.includes('\0'))) return undefined;
      const absolute = isAbsolute(path.at(-1)!) ? undefined : resolve(join(...path));
      return absolute !== undefined && isOurs(absolute) ? absolute : undefined;
    },
    shown: (absolute) => shownPath(absolute, cwd),
  };
}

function isFile(path: string): boolean {
  try {
    return lstatSync(path).isFile();
  } catch {
    return false; // not there, or its name is too long
  }
}
