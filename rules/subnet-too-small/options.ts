/** What a config may say of this rule. */
export interface Options {
  threshold: number;
}

export const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    threshold: {
      type: 'number',
      exclusiveMinimum: 0,
      maximum: 1,
      description: 'The share of the usable addresses that a template may take',
    },
  },
} as const;

export const defaults: Options = { threshold: 0.8 };
