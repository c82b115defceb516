import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What `npm audit --json` says, as far as we look at it. */
interface AuditReport {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range?: string }>>;
}

/** What follows from an audit: known vulnerabilities of what users run fail, those of our own tools are told. */
export interface AuditVerdict {
  readonly code: 0 | 1;
  readonly lines: readonly string[];
}

/** Judges the output of `npm audit --json` by the packages that are bundled. */
export function judgeAudit(output: string, bundled: ReadonlySet<string>): AuditVerdict {
  const report = reportIn(output);
  if (report.vulnerabilities === undefined)
    return { code: 0, lines: ['SKIPPED: the registry did not answer, so nothing is known of vulnerabilities'] };
  const found = Object.entries(report.vulnerabilities);
  const lines = found.map(([name, { severity, range = '' }]) => {
    return `${bundled.has(name) ? 'bundled' : 'only a tool of ours'}: ${name} ${range} (${severity})`;
  });
  if (found.some(([name]) => bundled.has(name))) return { code: 1, lines };
  return { code: 0, lines: [...lines, `No known vulnerability in ${bundled.size} bundled packages`] };
}

function reportIn(output: string): AuditReport {
  try {
    return JSON.parse(output);
  } catch {
    return {};
  }
}

/** The names of the packages in `NOTICES.txt`. */
export function namesInNotices(notices: string): ReadonlySet<string> {
  return new Set([...notices.matchAll(/^-{72}\n(\S+) \S+ \(.+\)$/gm)].map(([, name]) => name!));
}

if (process.argv[1] === import.meta.filename) {
  const root = resolve(import.meta.dirname, '../../..');
  const { stdout } = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8', timeout: 60_000 });
  const bundled = namesInNotices(readFileSync(join(root, 'dist/NOTICES.txt'), 'utf8'));
  const { code, lines } = judgeAudit(stdout ?? '', bundled);
  console.log(lines.join('\n'));
  process.exitCode = code;
}
