import { deletionMessages, deletionRelated } from '../rules/_shared/deleted-in-use.ts';
import { ruleTexts } from '../rules/texts.ts';
import { reasons as ofLanguages } from './code/languages/reasons.ts';
import { reasons as ofClientsAndCalls } from './code/reasons.ts';
import { checkTexts, environmentTexts } from './engine/texts.ts';
import { listTexts } from './language/in-words.ts';
import { reasons as ofBase } from './model/base/reasons.ts';
import { reasons as ofEndpoints } from './model/endpoints/reasons.ts';
import { reasons as ofFunctions } from './model/functions/reasons.ts';
import { reasons as ofGroups } from './model/groups/reasons.ts';
import { reasons as ofIdentity } from './model/identity/reasons.ts';
import { reasons as ofNetwork } from './model/network/reasons.ts';
import { reasons as ofPollers } from './model/pollers/reasons.ts';
import { reasons as ofReach } from './model/reach/reasons.ts';
import { reasons as ofUpdate } from './model/update/reasons.ts';
import { reasons as ofDeployedCode } from './model/usage/deployed-code/reasons.ts';
import { reasons as ofUsesInVpc } from './model/usage/in-vpc/reasons.ts';
import { reasons as ofInternetUses } from './model/usage/internet/reasons.ts';
import { reasons as ofServiceUses } from './model/usage/services/reasons.ts';
import { causeTexts, missingTexts } from './rule/reach/cause-texts.ts';
import { hopTexts, throughTexts } from './rule/reach/hop-texts.ts';
import { reasons as ofValues } from './template/evaluate/reasons.ts';
import { reasons as ofTemplates } from './template/reasons.ts';
import { whenTexts } from './template/scenario/when-texts.ts';

/** Every table of texts: what reports say is one of these with its blanks filled in. */
const tables = {
  ruleTexts,
  deletionMessages,
  deletionRelated,
  causeTexts,
  missingTexts,
  hopTexts,
  throughTexts,
  whenTexts,
  environmentTexts,
  checkTexts,
  listTexts,
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

/** A whole language: each text, with the same blanks. Where a text is missing, it does not compile. */
export type Translation = Readonly<Record<EnglishText, string>>;

type TextsOf<Table> = Table extends string
  ? Table
  : { [Key in keyof Table]: Key extends 'severity' ? never : TextsOf<Table[Key]> }[keyof Table];

/** The texts of all tables, each once: the keys of a translation. */
export function allTexts(): ReadonlySet<EnglishText> {
  const texts = new Set<string>();
  const collect = (table: object) => {
    for (const [key, each] of Object.entries(table)) {
      if (typeof each === 'object') collect(each);
      else if (key !== 'severity') texts.add(each);
    }
  };
  collect(tables);
  return texts as ReadonlySet<string> as ReadonlySet<EnglishText>;
}
