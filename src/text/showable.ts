// Names, descriptions and messages come from strangers: from templates, file names, configs, plugins and AWS itself. A
// terminal obeys control characters, and a CI runner obeys lines of the log. So what it would obey, it is shown:
// a line break as `\n`, and any other such character as `\u{1b}`, as JavaScript and Rust write them.

/** Almost every text, so it is worth a short cut. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Almost every report: besides that only dashes and the signs of reports, such as a tick. */
const PLAIN_LINES = /^[\x20-\x7e\n\u2013\u2014\u2026\u2500-\u27bf]*$/;

// Those below are made when a text is not plain: for V8 to read their classes takes as long as a rule on a small template.

/**
 * Controls, marks that turn the direction of writing, separators of lines, spaces without width and halves of pairs.
 * Joiners (U+200C, U+200D) and variation selectors stay: emoji and many scripts are written with them.
 */
const unshowable = () => /[\p{Cc}\u{61c}\u{200b}\u{200e}\u{200f}\u{2028}-\u{202e}\u{2060}-\u{2069}\p{Cs}]/gu;

/** The same without what lays out several lines: line feeds, also after a carriage return, and tabs. Colours as one. */
const unshowableInLines = () =>
  /(?!\r\n|[\n\t])(?:\p{Cc}\[\d+m|[\p{Cc}\u{61c}\u{200b}\u{200e}\u{200f}\u{2028}-\u{202e}\u{2060}-\u{2069}\p{Cs}])/gu;

/** The only sequences that we write ourselves: the colours of report/colours.ts. */
const OWN_COLOURS = new Set([1, 2, 22, 31, 32, 33, 34, 35, 36, 39].map((code) => `\u001b[${code}m`));

/** `##[group]` of GitHub and Azure, `##vso[` of Azure, `##teamcity[`: runners look for them anywhere in a line. */
const COMMAND_ANYWHERE = /##(?=\w*\[)/g;

/** `::error::` of GitHub, which takes blanks before it for nothing. */
const commandAtStart = () => /^((?:[^\S\n\r\u{2028}\u{2029}]|\p{Cc}\[\d+m)*:)(?=:)/gmu;

/** A tab is shown as this many cells, wherever it is. */
const TAB = 2;

/** The text on one line, with nothing in it that a terminal or the log of a CI runner would obey instead of showing. */
export function showable(text: string): string {
  if (PLAIN.test(text) && !text.includes('##')) return text;
  return text.replaceAll('\t', ' '.repeat(TAB)).replace(unshowable(), escaped).replace(COMMAND_ANYWHERE, '# #');
}

/** What an output may hold beside plain text. */
export interface LinesOptions {
  /** Whether our own colours stay. */
  readonly colour?: boolean;
  /** Whether lines may begin with `::`, because we write them for the runner of GitHub to obey. */
  readonly commands?: boolean;
}

/** A whole output, whose line breaks are ours, made as harmless as `showable` makes a name. */
export function showableLines(text: string, { colour = false, commands = false }: LinesOptions = {}): string {
  if (PLAIN_LINES.test(text) && !text.includes('##')) return commands ? text : withoutCommands(text);
  const shown = text
    .replace(unshowableInLines(), (found) => {
      if (colour && OWN_COLOURS.has(found)) return found;
      return escaped(found[0]!) + found.slice(1);
    })
    .replace(COMMAND_ANYWHERE, '# #');
  return commands ? shown : withoutCommands(shown);
}

function withoutCommands(text: string): string {
  return text.includes('::') ? text.replace(commandAtStart(), '$1 ') : text;
}

/** Plain data with all its texts, keys included, made showable: a report of it can forget none. */
export function showableData<Data>(data: Data): Data {
  if (typeof data === 'string') return showable(data) as Data;
  if (Array.isArray(data)) return data.map(showableData) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [showable(key), showableData(value)])) as Data;
}

function escaped(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}
