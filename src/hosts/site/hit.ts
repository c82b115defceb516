/** A section of a page, as the search finds it. */
export interface Hit {
  /** Where it is in the site. */
  readonly id: string;
  readonly title: string;
  readonly heading: string;
  readonly text: string;
}

/** How sections are searched: by those who write the index and those who read it. */
export const searchOptions = {
  fields: ['title', 'heading', 'text'],
  storeFields: ['title', 'heading'],
  searchOptions: { boost: { title: 4, heading: 2 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' as const },
};
