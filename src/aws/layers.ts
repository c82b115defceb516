import { matchesActionPattern } from './action-pattern.ts';
import data from './data/layers.json' with { type: 'json' };

/** A layer whose extension calls out from the function, on its network and with its role. */
export interface KnownLayer {
  /** As it reads in a sentence: "the Lambda Insights extension". */
  readonly name: string;
  /** IAM prefixes of the services that it calls. */
  readonly services: readonly string[];
  /** It calls only those of `services` that it is set up for: count the ones that the role allows. */
  readonly ifAllowed: boolean;
  /** It calls its vendor over the internet. */
  readonly internet: boolean;
  /** What it does calls nothing else, whatever it is set up for. */
  readonly onlyThese: boolean;
  readonly source: string;
}

interface LayerEntry extends Omit<KnownLayer, 'ifAllowed' | 'internet' | 'onlyThese'> {
  readonly pattern: string;
  readonly ifAllowed?: boolean;
  readonly internet?: boolean;
  readonly onlyThese?: boolean;
}

const layers = (): readonly LayerEntry[] => data.layers;

/** The extension in a layer version's ARN, by the layer's name: AWS publishes it from an account for each Region. */
export function knownLayer(layerArn: string): KnownLayer | undefined {
  const name = /:layer:([^:]+)/.exec(layerArn)?.[1];
  const entry = name === undefined ? undefined : layers().find((layer) => matchesActionPattern(layer.pattern, name));
  if (!entry) return undefined;
  const { services, source, ifAllowed = false, internet = false, onlyThese = false } = entry;
  return { name: entry.name, services, ifAllowed, internet, onlyThese, source };
}
