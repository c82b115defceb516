import { type CommonYaml, readCommonYaml } from './common-yaml/read.ts';
import { rereadCommonYaml } from './common-yaml/reread.ts';
import { fault } from './fault.ts';
import { aliasFault } from './js-yaml/alias-growth.ts';
import { explainRefusal } from './js-yaml/explain-refusal.ts';
import { loadYaml, type YamlRefusal } from './js-yaml/yaml-loader.ts';
import { mayHaveDuplicateKeys, surveyJson } from './json-survey.ts';
import type { Parsed, SyntaxProblem } from './parsed.ts';
import {
  duplicateKeys,
  hasMappingKey,
  mappingKeys,
  misspeltTags,
  severalDocuments,
  shapeProblems,
  startOfPlaceholder,
  unreadable,
  unrendered,
} from './problems.ts';
import { nearbyYamlRefusal } from './reread/nearby-refusal.ts';
import { type ReadJson, readJsonSections, rereadJson } from './reread/reread-json.ts';
import { Source, withoutMark } from './source.ts';
import { refusals } from './texts.ts';

const commonBy = new WeakMap<Parsed, CommonYaml>();
const jsonBy = new WeakMap<Parsed, ReadJson>();
/** Texts that JSON.parse read alone, without any fault. */
const plainJson = new WeakSet<Parsed>();

/**
 * Reads a template's text. Faults of the text are problems in the result; nothing is thrown. What is written as in an
 * `earlier` text is not read again.
 */
export function parse(path: string, text: string, earlier?: Parsed): Parsed {
  const looksLikeJson = /^\s*[{[]/.test(withoutMark(text));
  const before = earlier && commonBy.get(earlier);
  const jsonBefore = looksLikeJson && earlier ? jsonOf(earlier) : undefined;
  const { source, value, problems, common, json, isPlainJson } =
    (looksLikeJson ? (rereadAsJson(text, jsonBefore) ?? readJson(text)) : undefined) ?? readYaml(text, before);
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
    entryAt: (keys) => source.entryAt(keys),
  };
  if (common !== undefined) commonBy.set(parsed, common);
  if (json !== undefined) jsonBy.set(parsed, json);
  if (isPlainJson) plainJson.add(parsed);
  return parsed;
}

interface Read {
  readonly source: Source;
  readonly value: unknown;
  readonly problems: readonly SyntaxProblem[];
  readonly common?: CommonYaml;
  readonly json?: ReadJson;
  readonly isPlainJson?: boolean;
}

/** Where the entries of a JSON text are; asked when another text follows, since most are read once. */
function jsonOf(parsed: Parsed): ReadJson | undefined {
  const known = jsonBy.get(parsed);
  if (known !== undefined || !plainJson.has(parsed)) return known;
  const { text, value } = parsed;
  const json = readJsonSections(withoutMark(text), value as ReadJson['value']);
  jsonBy.set(parsed, json);
  return json;
}

function rereadAsJson(text: string, earlier: ReadJson | undefined): Read | undefined {
  const json = earlier && rereadJson(withoutMark(text), earlier);
  return json && { source: new Source(text, 'JSON.parse', 0, json.value, json), value: json.value, problems: [], json };
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
  const problems = [
    ...(mayHaveDuplicateKeys(source.text, survey) ? duplicateKeys(source) : []),
    ...shapeProblems(source, value),
  ];
  return { source, value, problems, isPlainJson: problems.length === 0 && !survey.hasLostDigits };
}

/** Our schema keeps numbers that are too long for JavaScript as text. */
function readByYaml(json: string): unknown {
  const loaded = loadYaml(json, { allowDuplicateKeys: true });
  return 'documents' in loaded ? loaded.documents[0] : undefined;
}

function readYaml(text: string, earlier: CommonYaml | undefined): Read {
  const body = withoutMark(text);
  const reread = earlier && rereadCommonYaml(body, earlier);
  const refused = reread === undefined ? refusedNearby(text, earlier, nearbyYamlRefusal) : undefined;
  if (refused !== undefined) return refused;
  const common = reread ?? readCommonYaml(body);
  if (common !== undefined) {
    const { value } = common;
    return { source: new Source(text, 'js-yaml', 0, value, common), value, problems: [], common };
  }
  const strict = loadYaml(body);
  const hasDuplicates = 'refusal' in strict && strict.refusal.reason === 'duplicated mapping key';
  const loaded = hasDuplicates ? loadYaml(body, { allowDuplicateKeys: true }) : strict;
  if ('refusal' in loaded) return refusedText(text, loaded.refusal);

  const filled = [...loaded.documents.keys()].filter((index) => loaded.documents[index] != null);
  const [first = 0, second] = filled;
  const value = loaded.documents[first] ?? undefined;
  const inBlocks = loaded.documents.length === 1 && !hasDuplicates && !hasAlias.test(body) ? value : undefined;
  const source = new Source(text, 'js-yaml', first, inBlocks);
  const ofAliases = hasAnchor.test(body) && hasAlias.test(body) ? aliasFault(value) : undefined;
  if (ofAliases) return { source, value: undefined, problems: [unreadable(source, ofAliases, body.search(hasAlias))] };
  const hasMappingKeys = hasMappingKey(value);
  const placeholder = hasMappingKeys ? startOfPlaceholder(source) : undefined;
  if (placeholder !== undefined)
    return { source, value: undefined, problems: [unrendered(source, fault(refusals.unrendered), placeholder)] };
  const problems = [
    ...(hasDuplicates ? duplicateKeys(source) : []),
    ...(second !== undefined ? [severalDocuments(source, second)] : []),
    ...(hasMappingKeys ? mappingKeys(source, value) : []),
    ...(hasTagWithColon.test(body) ? misspeltTags(source) : []),
    ...shapeProblems(source, value),
  ];
  return { source, value, problems };
}

function refusedText(text: string, refusal: YamlRefusal): Read {
  const source = new Source(text, 'js-yaml');
  const { isUnrendered, ...explained } = explainRefusal(withoutMark(text), refusal);
  const say = isUnrendered ? unrendered : unreadable;
  return { source, value: undefined, problems: [say(source, explained, explained.offset)] };
}

/** A text that is broken where it differs from an earlier one. */
function refusedNearby<Earlier>(
  text: string,
  earlier: Earlier | undefined,
  find: (body: string, earlier: Earlier) => YamlRefusal | undefined,
): Read | undefined {
  const refusal = earlier && find(withoutMark(text), earlier);
  return refusal && refusedText(text, refusal);
}

/** Cheap tests that let most texts go without a closer look; they may be wrong about text in scripts. */
const hasAnchor = /(?:^|[\s[,{])&[^\s,&>\]}]/;
const hasAlias = /(?<=^|[\s[,{])\*[^\s,'"\]}]/;
const hasTagWithColon = /\s![A-Za-z][\w:]*:\s/;
