/** What a config may say of this rule. */
export interface Options {
  ignore: string[];
}

export const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    ignore: {
      type: 'array',
      items: { type: 'string', format: 'aws-service' },
      uniqueItems: true,
      description: 'IAM prefixes of services that are never reported, such as "xray"',
    },
  },
} as const;

export const defaults: Options = { ignore: [] };
