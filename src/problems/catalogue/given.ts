import { CURRENCIES } from '../../schema/money/rates.ts';
import { choices, didYouMean, entry, quoted, sentences } from './entry.ts';
import { AMOUNT_MISTAKES, type AmountReason } from './terms.ts';

/*
 * What is wrong with what an entry names and gives, apart from the rest: the form of an event carries
 * these words.
 */

/** A name that neither the record nor the entry has. */
export const unknownReference = entry(
  'error',
  (p: { id: string; types: readonly string[]; suggestions: string[] }) =>
    `There is no ${choices(p.types)} ${quoted(p.id)} in the record.`,
  (p) =>
    sentences(
      didYouMean(p.suggestions) ??
        (p.types.includes('article') ? 'Write the id of an article of the record.' : undefined),
      p.types.includes('article')
        ? undefined
        : `${p.suggestions.length > 0 ? 'If it is another, add' : 'Add'} a file for this ${choices(p.types)}, or bring it in under introduces: in an article.`,
    ),
  {
    why: 'Every name on a page leads to a page of its own.',
  },
);

/** An amount that is not one number, one unit and one currency. */
export const amountUnreadable = entry(
  'error',
  (p: {
    text: string;
    reason: AmountReason;
    /** The word that is not known. */
    word?: string | undefined;
    suggestion?: string | undefined;
    bound?: string | undefined;
  }) =>
    `The amount ${quoted(p.text)} cannot be read: ${p.word ? `${quoted(p.word)} is no unit or currency that is known` : AMOUNT_MISTAKES[p.reason]}.`,
  (p) =>
    p.suggestion === undefined
      ? `Write it as in 10 billion CNY, US$1.5bn, HK$50m, 100亿元 or 5000万元; the currencies are ${choices(CURRENCIES)}.`
      : `Write ${p.suggestion}${p.bound ? `, and bound: ${p.bound} beside it` : ''}.`,
  {
    why: 'Amounts are added up, so each must have one number, one unit and one currency.',
  },
);

/** A publisher that the record does not have. */
export const unknownPublisher = entry(
  'error',
  (p: { id: string; suggestions: string[] }) =>
    `There is no publisher ${quoted(p.id)} in the record.`,
  (p) =>
    `${p.suggestions.length > 0 ? `If it is a slip, write ${choices(p.suggestions)}. ` : ''}Else add introduces: {publishers: [{id: ${p.id}, names: {en: …}, kind: …}]} to this file.`,
  {
    why: 'How much a source weighs follows from who published it and in what form.',
  },
);
