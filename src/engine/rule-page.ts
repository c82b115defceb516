import type { Locale } from '../language/locale.ts';
import type { AnyRule } from '../rule/define.ts';
import { homepage, site } from './address.generated.ts';

/** A built-in rule with the address of its page: rules themselves don't know where they are kept. */
export function withPage(rule: AnyRule): AnyRule {
  return { ...rule, meta: { ...rule.meta, url: urlOfPage(rule.meta.id, 'en') } };
}

/** Where the page of a built-in rule is: in the site, or in the repository as long as no address of a site is known. */
export function urlOfPage(id: string, locale: Locale, published = site): string {
  const isEnglish = locale === 'en';
  if (published === undefined) return `${homepage}/blob/HEAD/rules/${id}/README${isEnglish ? '' : `.${locale}`}.md`;
  return `${published}/${isEnglish ? '' : `${locale}/`}rules/${id}.html`;
}
