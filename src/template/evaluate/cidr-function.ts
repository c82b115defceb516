/**
 * The blocks of `Fn::Cidr`: `count` blocks with `bits` host bits each, from the start of an IPv4 block.
 * `undefined` where it can't be computed (IPv6, odd numbers, a block too small).
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-cidr.html
 */
export function cidrBlocks(block: string, count: number, bits = 8): readonly string[] | undefined {
  const match = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(block);
  if (
    match === null ||
    !Number.isInteger(count) ||
    count < 1 ||
    count > 256 ||
    !Number.isInteger(bits) ||
    bits < 1 ||
    bits > 31
  )
    return undefined;
  const [a, b, c, d, prefix] = match.slice(1).map(Number) as [number, number, number, number, number];
  const size = 2 ** bits;
  const start = a * 2 ** 24 + b * 2 ** 16 + c * 256 + d;
  if (count * size > 2 ** (32 - prefix)) return undefined;
  return Array.from({ length: count }, (_, index) => {
    const address = start + index * size;
    return `${[24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.')}/${32 - bits}`;
  });
}
