import type { Translation } from '../../texts.ts';
import { texts as account } from './account.ts';
import { textsOfAws } from './aws.ts';
import { texts as causes } from './causes.ts';
import { texts as config } from './config.ts';
import { texts as engine } from './engine.ts';
import { texts as merge } from './merge.ts';
import { texts as model } from './model.ts';
import { texts as plan } from './plan.ts';
import { texts as reports } from './reports.ts';
import { texts as resources } from './resources.ts';
import { texts as ofConnectivity } from './rules/connectivity.ts';
import { texts as ofGrouping } from './rules/grouping.ts';
import { texts as ofIamLifecycle } from './rules/iam-lifecycle.ts';
import { texts as ofIngress } from './rules/ingress.ts';
import { texts as summaries } from './rules/summaries.ts';
import { texts as ofTemplate } from './rules/template.ts';
import { texts as ofUpdate } from './rules/update.ts';
import { texts as templates } from './templates.ts';
import { texts as uses } from './uses.ts';

/** The texts of the tables: the build fails where one is missing. */
const texts: Translation = {
  ...account,
  ...causes,
  ...config,
  ...engine,
  ...merge,
  ...model,
  ...ofConnectivity,
  ...ofGrouping,
  ...ofIamLifecycle,
  ...ofIngress,
  ...ofTemplate,
  ...ofUpdate,
  ...plan,
  ...reports,
  ...resources,
  ...summaries,
  ...templates,
  ...uses,
};

/**
 * Japanese, in the terms of AWS's Japanese documentation. A text without a translation does not compile, and neither does
 * a translation of a text that no longer exists.
 */
export const japanese: Readonly<Record<string, string>> = { ...textsOfAws, ...texts };
