import { holdsAny } from '../../text/holds-any.ts';

/** What is known of a condition when Lambda runs the code; `undefined` where it may be either. */
export type Truth = boolean | undefined;

/**
 * Variables that only tools set which run the code elsewhere: the SAM CLI, the offline plugin of the Serverless Framework,
 * LocalStack, and runners of tests. Sources:
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-using-invoke.html,
 * https://github.com/dherault/serverless-offline, https://docs.localstack.cloud/aws/services/lambda/,
 * https://jestjs.io/docs/environment-variables and https://docs.pytest.org/en/stable/example/simple.html#pytest-current-test-environment-variable
 */
const toolVariables = [
  'AWS_SAM_LOCAL',
  'IS_OFFLINE',
  'LOCALSTACK_HOSTNAME',
  'JEST_WORKER_ID',
  'VITEST',
  'PYTEST_CURRENT_TEST',
];
const neverSet = toolVariables.join('|');

/** Whether a text may hold a condition of which something is known: the rest need not be looked at. */
export function mayBeKnown(text: string): boolean {
  if (holdsAny(text, toolVariables) || text.includes('NODE_ENV')) return true;
  if (holdsAny(text, ['alse', 'rue']) && literal.test(text)) return true;
  return /\b(?:if|elif|while)\b[ \t(!]{0,5}(?:not )?[01]\b/.test(text);
}

const literal = /(?:\b(?:if|elif|while)\b[ \t(!]{0,5}(?:not )?|=\s{0,5})(?:[Ff]alse|[Tt]rue)\b/;

const quoted = `['"]([^'"]{0,60})['"]`;
const nothing = 'undefined|null|None|nil';
/** How languages read a variable of the environment, with what is taken where it is not set. */
const read = `(?:process\\.env(?:\\.(NAME)|\\[['"](NAME)['"]\\])|os\\.(?:environ\\.get|getenv)\\(\\s{0,5}['"](NAME)['"]\\s{0,5}(?:,\\s{0,5}(?:${quoted}|${nothing}|False|0)\\s{0,5})?\\)|(?:os\\.Getenv|System\\.getenv|Environment\\.GetEnvironmentVariable)\\(\\s{0,5}"(NAME)"\\s{0,5}\\))`;
const changed = '(?:\\??\\.(?:toLowerCase|toUpperCase|trim|lower|upper|strip)\\(\\)){0,3}!?';
const held = (names: string) => RegExp(`^${read.replaceAll('NAME', names)}${changed}$`);
const unset = held(neverSet);
const environment = held('NODE_ENV');

/** The texts that a comparison is between; several lines are one. */
const comparison = /^(.{1,200}?)\s{0,10}(===?|!==?|\bis not\b|\bis\b)\s{0,10}(.{1,200})$/;
const listed = RegExp(`^['"](?:${neverSet})['"] (not )?in (?:os\\.environ|process\\.env)$`);
const wrapped = /^(?:Boolean|bool|str|String|Boolean\.parseBoolean|bool\.Parse)\((.*)\)$/;
const equals = /^"([^"]{0,60})"\.equals(?:IgnoreCase)?\((.*)\)$/;

/** More parts than a condition has that is read. */
const deepest = 8;

/** What a condition evaluates to in the languages of Lambda, by literals, variables of tools, and names of which it is known. */
export function truthOf(text: string, names: ReadonlyMap<string, boolean>, depth = 0): Truth {
  const plain = withoutParentheses(text.replace(/\s+/g, ' ').trim());
  if (depth > deepest || plain === '') return undefined;
  const inner = (each: string) => truthOf(each, names, depth + 1);
  const either = partsAt(plain, /^(?:\|\||\bor\b)/);
  if (either.length > 1) return anyOf(either.map(inner), true);
  const both = partsAt(plain, /^(?:&&|\band\b)/);
  if (both.length > 1) return anyOf(both.map(inner), false);
  const [, negated] = /^(?:!(?!=)|not )(.*)$/.exec(plain) ?? [];
  if (negated !== undefined) return opposite(inner(negated));
  if (/^(?:false|False|0|null|None|undefined|''|"")$/.test(plain)) return false;
  if (/^(?:true|True|1)$/.test(plain)) return true;
  const [isListed, negatively] = listed.exec(plain) ?? [];
  if (isListed !== undefined) return negatively !== undefined;
  const known = names.get(plain);
  if (known !== undefined) return known;
  const [, within] = wrapped.exec(plain) ?? [];
  if (within !== undefined) return inner(within);
  const [, literal, of] = equals.exec(plain) ?? [];
  if (of !== undefined) return equal(of.trim(), `"${literal}"`);
  const compared = comparison.exec(plain);
  if (compared !== null) {
    const [, left = '', operator = '', right = ''] = compared;
    const same = equal(left, right) ?? equal(right, left);
    return /^!|not/.test(operator) ? opposite(same) : same;
  }
  const value = heldInstead(plain);
  return value === undefined ? undefined : value !== '';
}

/** What a variable that nothing sets gives: the text that is taken in its place, empty for none; `undefined` for anything else. */
function heldInstead(text: string): string | undefined {
  const found = unset.exec(text);
  return found === null ? undefined : (found[4] ?? '');
}

function equal(variable: string, literal: string): Truth {
  if (environment.test(variable)) return /^['"]test['"]$/.test(literal) ? false : undefined;
  const value = heldInstead(variable);
  if (value === undefined) return undefined;
  if (RegExp(`^(?:${nothing})$`).test(literal)) return value === '';
  if (/^(?:true|True|1)$/.test(literal)) return false;
  const [, text] = /^['"]([^'"]*)['"]$/.exec(literal) ?? [];
  return text === undefined ? undefined : text.toLowerCase() === value.toLowerCase();
}

function opposite(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

/** `wanted` where one is, the opposite where all are. */
function anyOf(all: readonly Truth[], wanted: boolean): Truth {
  if (all.includes(wanted)) return wanted;
  return all.includes(undefined) ? undefined : !wanted;
}

function withoutParentheses(text: string): string {
  if (!text.startsWith('(') || !text.endsWith(')')) return text;
  let depth = 0;
  for (let at = 0; at < text.length - 1; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return text;
  }
  return text.slice(1, -1).trim();
}

/** What is between operators, outside of brackets. */
function partsAt(text: string, operator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if ('([{'.includes(text[at]!)) depth++;
    else if (')]}'.includes(text[at]!)) depth--;
    else if (
      depth === 0 &&
      '|&oa'.includes(text[at]!) &&
      (at === 0 || !/\w/.test(text[at - 1]!) || !/\w/.test(text[at]!))
    ) {
      const [found] = operator.exec(text.slice(at, at + 4)) ?? [];
      if (found === undefined) continue;
      parts.push(text.slice(from, at));
      at += found.length - 1;
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}
