import { formatNumber } from './format/number.ts';
import { langTag } from './languages.ts';
import type { Lang } from '../site/lang.ts';

/** A word in the forms that a language has for numbers of things; `other` serves where a form is missing. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

const rules = new Map<Lang, Intl.PluralRules>();

/** The form of a word that goes with a number: `plural('en', 2, { one: 'fund', other: 'funds' })` is `funds`. */
function plural(lang: Lang, n: number, forms: PluralForms): string {
  const known = rules.get(lang) ?? new Intl.PluralRules(langTag(lang));
  rules.set(lang, known);
  return forms[known.select(n)] ?? forms.other;
}

/** A number with its word: `1,234 funds`. */
export const count = (lang: Lang, n: number, forms: PluralForms): string =>
  `${formatNumber(n, lang)} ${plural(lang, n, forms)}`;
