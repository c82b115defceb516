/**
 * The Regions that AWS had in November 2026, as `aws ssm get-parameters-by-path` lists them, and those of other partitions:
 * how many there are of a geography and a direction.
 */
const directions = [
  ['us-east', 2],
  ['us-west', 2],
  ['af-south', 1],
  ['ap-east', 2],
  ['ap-northeast', 3],
  ['ap-south', 2],
  ['ap-southeast', 7],
  ['ca-central', 1],
  ['ca-west', 1],
  ['cn-north', 1],
  ['cn-northwest', 1],
  ['eu-central', 2],
  ['eu-north', 1],
  ['eu-south', 2],
  ['eu-west', 3],
  ['eu-isoe-west', 1],
  ['eusc-de-east', 1],
  ['il-central', 1],
  ['me-central', 1],
  ['me-south', 1],
  ['mx-central', 1],
  ['sa-east', 1],
  ['us-gov-east', 1],
  ['us-gov-west', 1],
  ['us-iso-east', 1],
  ['us-iso-west', 1],
  ['us-isob-east', 1],
  ['us-isob-west', 1],
  ['us-isof-east', 1],
  ['us-isof-south', 1],
] as const;

/** How AWS names Regions: what it may add is told from a mistyped name by its geography and its direction. */
const shape = /^([a-z]{2,4}(?:-[a-z]{2,5})?)-(?:central|(?:north|south)(?:east|west)?|east|west)-[1-9]$/;

/** The Regions that are known, for suggestions. */
export function knownRegions(): readonly string[] {
  return directions.flatMap(([name, count]) => Array.from({ length: count }, (_, index) => `${name}-${index + 1}`));
}

/** Whether a text can be the name of a Region: one that is known, or one that AWS may have added meanwhile. */
export function mayBeRegion(text: string): boolean {
  const geography = shape.exec(text)?.[1];
  if (geography === undefined) return false;
  const geographies = new Set<string>(directions.map(([name]) => name.slice(0, name.lastIndexOf('-'))));
  const isSwapped = geographies.has([...geography].reverse().join('')); // ue-west-1
  const isNew = /^(?:[a-z]{2}|us-iso[a-z])$/.test(geography) && !isSwapped;
  return geographies.has(geography) || isNew;
}

/** The partitions beside `aws`, by how the names of their Regions begin. */
const partitions = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['us-isof-', 'aws-iso-f'],
  ['eu-isoe-', 'aws-iso-e'],
  ['eusc-', 'aws-eusc'],
] as const;

/**
 * The partition that a Region is in.
 * Source: https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 */
export function partitionOf(region: string): string {
  return partitions.find(([start]) => region.startsWith(start))?.[1] ?? 'aws';
}
