import { limits } from '../../src/rule/index.ts';

/** What a config may say of this rule. */
export interface Options {
  perVpc: number;
  perSubnet?: number;
}

export const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    perVpc: {
      type: 'integer',
      minimum: 1,
      description: 'The most ENIs in one VPC; 250 is half of the quota of 500',
    },
    perSubnet: { type: 'integer', minimum: 1, description: 'The most ENIs in one subnet; without it, any number' },
  },
} as const;

// the other half is for EFS and other stacks
export const defaults: Options = { perVpc: limits.enisPerVpc.value / 2 };
