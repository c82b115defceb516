import { type Language, sayIn } from '../../language/in-words.ts';
import type { EniCount } from './plan.ts';
import { planTexts } from './texts.ts';

/** `4`; `2 + one per subnet of parameter SubnetIds`. */
export function countText({ enis, perSubnetOf }: EniCount, language?: Language): string {
  const say = sayIn(language);
  const lists = perSubnetOf.map(({ enis, list }) =>
    enis === 1 ? say(planTexts.onePerSubnet, { list }) : say(planTexts.severalPerSubnet, { count: enis, list }),
  );
  return [...(enis > 0 || lists.length === 0 ? [String(enis)] : []), ...lists].reduce((counts, next) =>
    say(planTexts.plus, { counts, next }),
  );
}
