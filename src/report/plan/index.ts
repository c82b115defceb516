import type { EniPlan } from '../../model/plan/plan.ts';
import { planJson } from './json.ts';
import { type PlanTextOptions, planText } from './text.ts';

/** Makes a report of a plan. */
export type PlanFormatter = (plan: EniPlan, options: PlanTextOptions) => string;

/** The reports by the name that `enis --format` takes. */
export const planFormats = {
  text: planText,
  json: planJson,
} as const satisfies Record<string, PlanFormatter>;

/** The name of a report. */
export type PlanFormat = keyof typeof planFormats;
