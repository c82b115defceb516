/** Something with a place in a picture; what is in a cluster stays together. */
export interface BoxToPlace {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly within: string;
}

/** Boxes with their sizes, what holds them, and what leads from one to another; distances in pixels. */
export interface GraphToPlace {
  readonly boxes: readonly BoxToPlace[];
  readonly clusters: readonly { readonly id: string; readonly within?: string }[];
  /** From left to right. */
  readonly arrows: readonly { readonly from: string; readonly to: string }[];
  /** Pairs of which the first is above the second: boxes of one cluster, or clusters of one cluster. */
  readonly inOrder: readonly (readonly [string, string])[];
  /** The least distance of boxes above each other, and of columns. */
  readonly between: number;
  readonly columns: number;
}

/** Where boxes have their upper left corner. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** Places boxes in columns so that few arrows cross. A host gives it, with the library that does it. */
export type Layout = (graph: GraphToPlace) => Places;
