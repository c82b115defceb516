import type { Language } from '../../language/in-words.ts';
import type { EniPlan } from '../../views/plan/plan.ts';
import { planDot } from './dot.ts';
import { planHtml } from './html.ts';
import { planJson } from './json.ts';
import type { Layout } from './layout.ts';
import { planMarkdown } from './markdown.ts';
import { planMermaid } from './mermaid.ts';
import { planSvg } from './svg.ts';
import { type PlanTextOptions, planText } from './text.ts';

/** The reports that are text, by the name that `enis --format` takes. */
export const planTexts = {
  text: planText,
  json: planJson,
  markdown: planMarkdown,
  mermaid: planMermaid,
  dot: planDot,
} as const satisfies Record<string, (plan: EniPlan, options: PlanTextOptions) => string>;

/** The reports that need somebody to lay them out. */
export const planPictures = { svg: planSvg, html: planHtml } as const satisfies Record<
  string,
  (plan: EniPlan, layout: Layout, language?: Language) => string
>;
