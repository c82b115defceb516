import { type TextsOf, textsIn } from '../texts.ts';
import { actionTexts } from './action/texts.ts';
import { awsTexts } from './aws/texts.ts';
import { type CommandText, commandTexts } from './cli/commands/command-specs.ts';
import { compareTexts } from './cli/commands/texts/compare.ts';
import { completionTexts } from './cli/commands/texts/completion.ts';
import { enisTexts } from './cli/commands/texts/enis.ts';
import { envInfoTexts } from './cli/commands/texts/env-info.ts';
import { explainTexts } from './cli/commands/texts/explain.ts';
import { explainPathTexts } from './cli/commands/texts/explain-path.ts';
import { findEniTexts } from './cli/commands/texts/find-eni.ts';
import { initTexts } from './cli/commands/texts/init.ts';
import { lintTexts } from './cli/commands/texts/lint.ts';
import { listRulesTexts } from './cli/commands/texts/list-rules.ts';
import { listTemplatesTexts } from './cli/commands/texts/list-templates.ts';
import { liveTexts } from './cli/commands/texts/live.ts';
import { mergeTexts } from './cli/commands/texts/merge.ts';
import { newRuleTexts } from './cli/commands/texts/new-rule.ts';
import { showModelTexts } from './cli/commands/texts/show-model.ts';
import { snapshotTexts } from './cli/commands/texts/snapshot.ts';
import { configFileTexts } from './cli/config/texts.ts';
import { fileTexts, systemTexts } from './cli/files/texts.ts';
import { gitTexts } from './cli/git/texts.ts';
import { inputTexts, noteTexts, projectKinds, writtenFrom } from './cli/input/texts.ts';
import { helpTexts, jsonTexts, progressTexts, usageTexts } from './cli/texts.ts';
import { timingTexts } from './cli/timing-texts.ts';
import { archiveTexts, codeTexts } from './code-texts.ts';
import { hookTexts, objectTexts } from './lambda/texts.ts';
import { lspTexts } from './lsp/texts.ts';
import { mcpTexts } from './mcp/texts.ts';

/** Every table of texts of the command line, beside those of the core. */
const tables = {
  helpTexts,
  noteTexts,
  usageTexts,
  progressTexts,
  timingTexts,
  projectKinds,
  writtenFrom,
  jsonTexts,
  inputTexts,
  compareTexts,
  completionTexts,
  enisTexts,
  envInfoTexts,
  explainPathTexts,
  explainTexts,
  findEniTexts,
  initTexts,
  lintTexts,
  listRulesTexts,
  listTemplatesTexts,
  liveTexts,
  mergeTexts,
  newRuleTexts,
  showModelTexts,
  snapshotTexts,
  awsTexts,
  archiveTexts,
  codeTexts,
  lspTexts,
  hookTexts,
  objectTexts,
  mcpTexts,
  actionTexts,
  configFileTexts,
  fileTexts,
  systemTexts,
  gitTexts,
} as const;

/** A text of such a table. */
export type HostText = TextsOf<typeof tables> | CommandText;

/** The part of a language that the command line says itself. Where a text is missing, it does not compile. */
export type HostTranslation = Readonly<Record<HostText, string>>;

/** The texts of these tables, each once. */
export function allHostTexts(): ReadonlySet<HostText> {
  return new Set<HostText>([...textsIn(tables), ...commandTexts()]);
}
