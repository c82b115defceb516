import { blockedFromTexts } from '../rules/_shared/blocked-from.ts';
import { counts } from '../rules/_shared/counts.ts';
import { routeTexts } from '../rules/_shared/default-routes.ts';
import { deletionMessages, deletionRelated } from '../rules/_shared/deletion-messages.ts';
import { userTexts } from '../rules/_shared/eni-users.ts';
import { titles } from '../rules/_shared/fix-titles.ts';
import { ruleTexts } from '../rules/texts.ts';
import { accountTexts, adviceTexts, deployedTexts, networkFileTexts, otherHolderTexts } from './account/texts.ts';
import managedPolicies from './aws/data/managed-policies.json' with { type: 'json' };
import noise from './aws/data/noise.json' with { type: 'json' };
import resourceTypes from './aws/data/resource-types.json' with { type: 'json' };
import takers from './aws/data/subnet-addresses.json' with { type: 'json' };
import { reasons as ofLanguages } from './code/languages/reasons.ts';
import { reasons as ofClientsAndCalls } from './code/reasons.ts';
import { configTexts, globTexts, pluginTexts, schemaTexts } from './engine/config/texts.ts';
import { suppressionTexts } from './engine/suppress/texts.ts';
import { checkTexts, environmentTexts, meantTexts, ruleFaultTexts } from './engine/texts.ts';
import { bindingTexts, changeTexts, linkTexts } from './engine/workspace/texts.ts';

import { listTexts } from './language/in-words.ts';
import { inputs as inputsOfNetworks } from './model/base/inputs.ts';
import { entityNames } from './model/base/names.ts';
import { reasons as ofBase } from './model/base/reasons.ts';
import { reasons as ofEndpoints } from './model/endpoints/reasons.ts';
import { reasons as ofFunctions } from './model/functions/reasons.ts';
import { reasons as ofGroups } from './model/groups/reasons.ts';
import { boundaries, reasons as ofIdentity, parts as partsOfPolicies } from './model/identity/reasons.ts';
import { reasons as ofNetwork } from './model/network/reasons.ts';
import { reasons as ofPollers } from './model/pollers/reasons.ts';
import { reasons as ofReach } from './model/reach/reasons.ts';
import { reasons as ofUpdate } from './model/update/reasons.ts';
import { reasons as ofDeployedCode } from './model/usage/deployed-code/reasons.ts';
import { reasons as ofUsesInVpc } from './model/usage/in-vpc/reasons.ts';
import { reasons as ofInternetUses } from './model/usage/internet/reasons.ts';
import { reasons as ofServiceUses } from './model/usage/services/reasons.ts';
import { mergeTexts } from './report/merge/texts.ts';
import { planReportTexts } from './report/plan/texts.ts';
import { reportTexts } from './report/texts.ts';
import { fixTitles } from './rule/reach/block-fix.ts';
import { causeTexts, groupTexts, missingTexts } from './rule/reach/cause-texts.ts';
import { hopTexts, pathTexts, throughTexts } from './rule/reach/hop-texts.ts';
import { faults, jsonFaultTexts, refusals } from './syntax/texts.ts';
import { inputs as inputsOfValues } from './template/evaluate/inputs.ts';
import { valueNames } from './template/evaluate/names.ts';
import { reasons as ofValues } from './template/evaluate/reasons.ts';
import { resourceNames } from './template/names.ts';
import { reasons as ofTemplates } from './template/reasons.ts';
import { whenTexts } from './template/scenario/when-texts.ts';
import { limits, limitTexts } from './text/limits.ts';
import { planTexts } from './views/plan/texts.ts';
import { resourceTexts, viewTexts } from './views/texts.ts';

type LimitKinds = { readonly [Key in keyof typeof limits]: (typeof limits)[Key]['of'] };

/** What each limit counts. Said to be pure: else a bundle that needs no table would have all. */
const limitKinds = /* @__PURE__ */ kindsOf(limits);

function kindsOf(all: typeof limits): LimitKinds {
  return Object.fromEntries(Object.entries(all).map(([key, { of }]) => [key, of])) as LimitKinds;
}

/** Every table of texts: what reports say is one of these with its blanks filled in. */
const tables = {
  ruleTexts,
  blockedFromTexts,
  deletionMessages,
  deletionRelated,
  counts,
  titles,
  routeTexts,
  userTexts,
  fixTitles,
  causeTexts,
  missingTexts,
  groupTexts,
  hopTexts,
  throughTexts,
  pathTexts,
  whenTexts,
  environmentTexts,
  checkTexts,
  ruleFaultTexts,
  listTexts,
  refusals,
  jsonFaultTexts,
  faults,
  limitTexts,
  limitKinds,
  configTexts,
  globTexts,
  pluginTexts,
  bindingTexts,
  networkFileTexts,
  accountTexts,
  deployedTexts,
  adviceTexts,
  otherHolderTexts,
  schemaTexts,
  reportTexts,
  viewTexts,
  resourceTexts,
  planTexts,
  planReportTexts,
  mergeTexts,
  linkTexts,
  changeTexts,
  suppressionTexts,
  meantTexts,
  entityNames,
  resourceNames,
  valueNames,
  inputsOfNetworks,
  inputsOfValues,
  boundaries,
  partsOfPolicies,
  ofClientsAndCalls,
  ofLanguages,
  ofTemplates,
  ofValues,
  ofBase,
  ofEndpoints,
  ofFunctions,
  ofGroups,
  ofIdentity,
  ofNetwork,
  ofPollers,
  ofReach,
  ofUpdate,
  ofDeployedCode,
  ofUsesInVpc,
  ofInternetUses,
  ofServiceUses,
} as const;

/** A text of a table. */
export type EnglishText = TextsOf<typeof tables>;

/**
 * A whole language: each text, with the same blanks. Where a text is missing, it does not compile; and nothing does where
 * the type of a table says only that its texts are texts, since then none would be missed.
 */
export type Translation = string extends EnglishText ? never : Readonly<Record<EnglishText, string>>;

export type TextsOf<Table> = Table extends string
  ? Table
  : { [Key in keyof Table]: Key extends 'severity' ? never : TextsOf<Table[Key]> }[keyof Table];

/** The texts of all tables, each once: the keys of a translation. */
export function allTexts(): ReadonlySet<EnglishText> {
  return textsIn(tables);
}

/** The texts of a table, each once. */
export function textsIn<const Table extends object>(table: Table): ReadonlySet<TextsOf<Table>> {
  const texts = new Set<string>();
  const collect = (part: object) => {
    for (const [key, each] of Object.entries(part)) {
      if (typeof each === 'object' && each !== null) collect(each);
      else if (key !== 'severity') texts.add(each);
    }
  };
  collect(table);
  return texts as ReadonlySet<string> as ReadonlySet<TextsOf<Table>>;
}

/** The clauses in the tables of AWS: why a call may not be meant, and what resources are called. They have no blanks. */
export function textsOfAws(): ReadonlySet<string> {
  const said = (table: object): readonly string[] =>
    Object.entries(table).flatMap(([key, each]) =>
      typeof each === 'object' && each !== null
        ? said(each)
        : ['because', 'weak', 'name', 'what'].includes(key)
          ? [each]
          : [],
    );
  return new Set([noise, resourceTypes, takers, managedPolicies].flatMap(said));
}
