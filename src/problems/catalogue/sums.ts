import { choices, entry, quoted } from './entry.ts';

const SO = 'if the source has it so, add as_published: true and a note.';

/** Problems of sums that cannot be, or that something else in the record contradicts. */
export const sumProblems = {
  'amount-out-of-range': entry(
    'error',
    (p: { amount: string; above: boolean }) =>
      p.above
        ? `${p.amount} is more than the whole country could pay.`
        : `${p.amount} is less than any fund or budget holds.`,
    () => 'Check the unit: 亿 is 100 million, 万 is 10 thousand, and a unit may be missing.',
    {
      why: 'One slipped unit would outweigh every other sum of the record.',
    },
  ),
  'amount-unlikely': entry(
    'warning',
    (p: { amount: string; above: boolean }) =>
      p.above
        ? `${p.amount} is more than any one fund of a city or province has held.`
        : `${p.amount} is very little for a fund or budget.`,
    () => `Check the unit of the sum; ${SO}`,
    {
      why: 'A slipped unit is the commonest error of this press.',
    },
  ),
  'usd-without-amount': entry(
    'error',
    () => 'usd: is given without amount:.',
    () =>
      'Add amount: with the sum itself; where the source gives dollars only, that is the amount.',
    {
      why: 'usd: holds what a source gave beside the sum, and is shown with it.',
    },
  ),
  'share-as-fraction': entry(
    'warning',
    (p: { share: string; percent: string }) =>
      `A government share of ${p.share} per cent is very small.`,
    (p) => `Write government_share: ${p.percent} for ${p.percent} per cent; ${SO}`,
    {
      why: 'Shares are given in per cent, so that 30 means thirty of a hundred.',
    },
  ),
  'budget-without-per': entry(
    'warning',
    (p: { fund: string }) =>
      `Nothing says whether this sum of ${p.fund} is for one year or in all.`,
    () => 'Add per: year, with years: where they are known, or a note that says over what time.',
    {
      why: 'Yearly sums are listed per year and never added up.',
    },
  ),
  'claim-of-another-place': entry(
    'warning',
    (p: { fund: string; of: string[]; places: string[] }) =>
      `${p.fund} is a fund of ${choices(p.of, 'and')}; the event took place in ${choices(p.places, 'and')}.`,
    () => `Check the id of the fund and places:; ${SO}`,
    {
      why: 'A fund’s id is easily taken for that of another city, and the money would go there.',
    },
  ),
  'amount-against-wording': entry(
    'warning',
    (p: { amount: string; wording: string }) =>
      `${p.amount} is none of the sums of the wording ${quoted(p.wording)}.`,
    () => `Correct the one that does not follow the source; ${SO}`,
    {
      why: 'The wording is what the source printed; the amount must follow from it.',
    },
  ),
  'amount-against-text': entry(
    'warning',
    (p: { amount: string; sum: string; where: 'title' | 'text' }) =>
      `The ${p.where} says ${quoted(p.sum)}, the claim ${p.amount}.`,
    (p) => `Correct the claim or the ${p.where}; ${SO}`,
    {
      why: 'Readers of the page and users of the data should find the same sum.',
    },
  ),
  'amount-against-claims': entry(
    'warning',
    (p: { amount: string; other: string; claim: string }) =>
      `${p.amount} is far from ${p.other}, which ${p.claim} gives for the same.`,
    () => `Check the unit of both; ${SO}`,
    {
      why: 'Sources differ by some per cent; by many times only where a unit was misread.',
    },
  ),
  'translation-figure': entry(
    'warning',
    (p: { figure: string }) => `The original has no figure ${quoted(p.figure)}.`,
    () => 'Correct it here or there: 亿 is 100 million, 万 is 10 thousand.',
    {
      why: 'Both languages tell one story; a unit is easily slipped between them.',
    },
  ),
};
