import { aliasFault } from './alias-growth.ts';
import { type CommonYaml, readCommonYaml } from './common-yaml/read.ts';
import { rereadCommonYaml } from './common-yaml/reread.ts';
import { explainRefusal } from './explain-refusal.ts';
import { fault } from './fault.ts';
import { mayHaveDuplicateKeys, surveyJson } from './json-survey.ts';
import type { Parsed, SyntaxProblem } from './parsed.ts';
import {
  duplicateKeys,
  hasMappingKey,
  mappingKeys,
  misspeltTags,
  severalDocuments,
  shapeProblems,
  unreadable,
} from './problems.ts';
import { Source, withoutMark } from './source.ts';
import { refusals } from './texts.ts';
import { loadYaml } from './yaml-loader.ts';

const commonBy = new WeakMap<Parsed, CommonYaml>();

/**
 * Reads a template's text. Faults of the text are problems in the result; nothing is thrown. What is written as in an
 * `earlier` text is not read again.
 */
export function parse(path: string, text: string, earlier?: Parsed): Parsed {
  const looksLikeJson = /^\s*[{[]/.test(withoutMark(text));
  const before = earlier && commonBy.get(earlier);
  const { source, value, problems, common } = (looksLikeJson ? readJson(text) : undefined) ?? readYaml(text, before);
  const parsed: Parsed = {
    path,
    text,
    format: looksLikeJson ? 'json' : 'yaml',
    value,
    problems,
    locate: (keys) => source.locate(keys),
    locateFragment: (keys, fragment) => source.locateFragment(keys, fragment),
    comments: () => source.comments(),
    blockOf: (section, key) => source.blockOf(section, key),
  };
  if (common !== undefined) commonBy.set(parsed, common);
  return parsed;
}

interface Read {
  readonly source: Source;
  readonly value: unknown;
  readonly problems: readonly SyntaxProblem[];
  readonly common?: CommonYaml;
}

/** `undefined` when the text is not JSON. That leaves it to YAML, which is more lenient and says what is wrong. */
function readJson(text: string): Read | undefined {
  let value: unknown;
  try {
    value = JSON.parse(withoutMark(text));
  } catch {
    return undefined;
  }
  const source = new Source(text, 'JSON.parse');
  const survey = surveyJson(value);
  if (survey.isTooDeep) {
    return { source, value: undefined, problems: [unreadable(source, fault(refusals.tooDeepJson), 0)] };
  }
  if (survey.hasLostDigits) value = readByYaml(source.text) ?? value;
  const problems = mayHaveDuplicateKeys(source.text, survey) ? duplicateKeys(source) : [];
  return { source, value, problems: [...problems, ...shapeProblems(source, value)] };
}

/** Our schema keeps numbers that are too long for JavaScript as text. */
function readByYaml(json: string): unknown {
  const loaded = loadYaml(json, { allowDuplicateKeys: true });
  return 'documents' in loaded ? loaded.documents[0] : undefined;
}

function readYaml(text: string, earlier: CommonYaml | undefined): Read {
  const body = withoutMark(text);
  const common = (earlier && rereadCommonYaml(body, earlier)) ?? readCommonYaml(body);
  if (common !== undefined) {
    const { value } = common;
    return { source: new Source(text, 'js-yaml', 0, value, common), value, problems: [], common };
  }
  const strict = loadYaml(body);
  const hasDuplicates = 'refusal' in strict && strict.refusal.reason === 'duplicated mapping key';
  const loaded = hasDuplicates ? loadYaml(body, { allowDuplicateKeys: true }) : strict;
  if ('refusal' in loaded) {
    const source = new Source(text, 'js-yaml');
    const { isUnrendered, ...explained } = explainRefusal(body, loaded.refusal);
    const problem = unreadable(source, explained, explained.offset);
    return { source, value: undefined, problems: [isUnrendered ? { ...problem, isUnrendered } : problem] };
  }

  const filled = [...loaded.documents.keys()].filter((index) => loaded.documents[index] != null);
  const [first = 0, second] = filled;
  const value = loaded.documents[first] ?? undefined;
  const inBlocks = loaded.documents.length === 1 && !hasDuplicates && !hasAlias.test(body) ? value : undefined;
  const source = new Source(text, 'js-yaml', first, inBlocks);
  const ofAliases = hasAnchor.test(body) && hasAlias.test(body) ? aliasFault(value) : undefined;
  if (ofAliases) return { source, value: undefined, problems: [unreadable(source, ofAliases, body.search(hasAlias))] };
  const problems = [
    ...(hasDuplicates ? duplicateKeys(source) : []),
    ...(second !== undefined ? [severalDocuments(source, second)] : []),
    ...(hasMappingKey(value) ? mappingKeys(source, value) : []),
    ...(hasTagWithColon.test(body) ? misspeltTags(source) : []),
    ...shapeProblems(source, value),
  ];
  return { source, value, problems };
}

/** Cheap tests that let most texts go without a closer look; they may be wrong about text in scripts. */
const hasAnchor = /(?:^|[\s[,{])&[^\s,&>\]}]/;
const hasAlias = /(?<=^|[\s[,{])\*[^\s,'"\]}]/;
const hasTagWithColon = /\s![A-Za-z][\w:]*:\s/;
