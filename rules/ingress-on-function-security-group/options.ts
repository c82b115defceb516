/** What a config may say of this rule. */
export interface Options {
  evenWithTriggers: boolean;
}

export const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    evenWithTriggers: {
      type: 'boolean',
      description:
        'Report groups of functions with an Amazon MQ or MSK event source too where the security groups of the source are not known; its pollers use those, never those of the function',
    },
  },
} as const;

export const defaults: Options = { evenWithTriggers: false };
