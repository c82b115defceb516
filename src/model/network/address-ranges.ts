import { excludeCidr, mergeCidr, overlapCidr, parseCidr } from 'cidr-tools';

/** Whether the first range holds all of the second; false for what is no range. */
export function holds(outer: string, inner: string): boolean {
  const whole = parsed(outer);
  const part = parsed(inner);
  if (whole === undefined || part === undefined || whole.version !== part.version) return false;
  return whole.start <= part.start && part.end <= whole.end;
}

/** Whether two ranges share an address; false for what is no range. */
export function overlaps(a: string, b: string): boolean {
  try {
    return overlapCidr(a, b);
  } catch {
    return false;
  }
}

/** Ranges that represent the addresses in any of them. */
export type Ranges = readonly string[];

/** The addresses that are in some range of both lists. */
export function shared(a: Ranges, b: Ranges): Ranges {
  if (a.length === 0 || b.length === 0) return [];
  // of two ranges that share an address, one holds the other
  return a.flatMap((one) => b.flatMap((other) => (holds(one, other) ? [other] : holds(other, one) ? [one] : [])));
}

/** The addresses of some ranges that are in none of the others; all of them where one is no range. */
export function without(ranges: Ranges, less: Ranges): Ranges {
  if (ranges.length === 0) return ranges;
  try {
    return excludeCidr([...ranges], [...less]);
  } catch {
    return ranges;
  }
}

/**
 * Those of some ranges that lie within one of them and are smaller. They follow it where all are sorted, so that a long list
 * is looked at once, not once for each.
 */
export function smallerWithin(ranges: Ranges): (range: string) => Ranges {
  const sorted = [...new Set(ranges)].flatMap((text) => {
    const range = parsed(text);
    return range === undefined ? [] : [{ text, version: range.version, start: range.start, end: range.end }];
  });
  sorted.sort((a, b) => a.version - b.version || compare(a.start, b.start) || compare(b.end, a.end));
  const indexOf = new Map(sorted.map(({ text }, index) => [text, index]));
  return (text) => {
    const index = indexOf.get(text);
    if (index === undefined) return [];
    const { version, start, end } = sorted[index]!;
    const within: string[] = [];
    for (let at = index + 1; at < sorted.length; at += 1) {
      const other = sorted[at]!;
      if (other.version !== version || other.start > end) break;
      if (other.start > start || other.end < end) within.push(other.text);
    }
    return within;
  };
}

type Parsed = ReturnType<typeof parseCidr>;

/** The same few ranges are compared for each path: those that were parsed lately, by their texts. */
const lately = new Map<string, Parsed | undefined>();
const mostKept = 1000;

/** A range, or nothing for what is none. */
function parsed(text: string): Parsed | undefined {
  const had = lately.get(text);
  if (had !== undefined || lately.has(text)) return had;
  if (lately.size === mostKept) lately.clear();
  const range = parse(text);
  lately.set(text, range);
  return range;
}

function parse(text: string): Parsed | undefined {
  try {
    return parseCidr(text);
  } catch {
    return undefined;
  }
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** As few ranges as hold the same addresses; as they are where one is no range. */
export function merged(ranges: Ranges): Ranges {
  if (ranges.length < 2) return ranges;
  try {
    return mergeCidr([...ranges]);
  } catch {
    return ranges;
  }
}

/** Ranges in which no public address of an AWS service or of the internet lies (RFC 6890). */
export const neverPublic = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '0.0.0.0/8',
  '224.0.0.0/3',
];

/** Whether a range holds every IPv4 address. */
export function holdsAllAddresses(cidr: string): boolean {
  // no smaller prefix can, and nearly all ranges have another
  if (!/\/0+$/.test(cidr)) return false;
  return cidr === '0.0.0.0/0' || (holds(cidr, '0.0.0.0/1') && holds(cidr, '128.0.0.0/1'));
}

/** Whether a range holds every IPv4 address, some that may be public, or none. */
export function publicShare(cidr: string): 'all' | 'some' | 'none' {
  if (holdsAllAddresses(cidr)) return 'all';
  return neverPublic.some((range) => holds(range, cidr)) ? 'none' : 'some';
}

/** The usable addresses of a subnet: all less the five that AWS keeps. Source: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html */
export function usableAddresses(cidr: string): number | undefined {
  const prefix = /^[\d.]+\/(\d+)$/.exec(cidr)?.[1];
  return prefix === undefined || Number(prefix) > 32 ? undefined : Math.max(0, 2 ** (32 - Number(prefix)) - 5);
}

/** Ranges that represent "nothing" by custom: a rule that needs to be there, to an address that nothing has. */
const nowhere = /^(?:127\.0\.0\.\d+\/32|255\.255\.255\.255\/32|0\.0\.0\.0\/32|::1\/128|0*(?::0*)*:0*1\/128)$/;

/** Whether a range holds no address of any other machine. */
export function isNowhere(cidr: string): boolean {
  // no larger range is one, and most are larger
  return (cidr.endsWith('/32') || cidr.endsWith('/128')) && nowhere.test(cidr);
}
