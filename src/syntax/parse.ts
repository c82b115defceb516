import { aliasFault } from './alias-growth.ts';
import { readCommonYaml } from './common-yaml/read.ts';
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

/** Reads a template's text. Faults of the text are problems in the result; nothing is thrown. */
export function parse(path: string, text: string): Parsed {
  const looksLikeJson = /^\s*[{[]/.test(withoutMark(text));
  const { source, value, problems } = (looksLikeJson ? readJson(text) : undefined) ?? readYaml(text);
  return {
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
}

interface Read {
  readonly source: Source;
  readonly value: unknown;
  readonly problems: readonly SyntaxProblem[];
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

function readYaml(text: string): Read {
  const body = withoutMark(text);
  const common = readCommonYaml(body);
  if (common !== undefined) return { source: new Source(text, 'js-yaml', 0, common), value: common, problems: [] };
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
