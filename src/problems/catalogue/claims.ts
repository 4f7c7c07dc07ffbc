import { choices, didYouMean, entry, quoted, withArticle } from './entry.ts';
import { amountUnreadable, unknownReference } from './given.ts';

/** How often something is named, where that is more than once. */
const timesNamed = (times: number): string => (times > 1 ? `, and it is cited ${times} times` : '');

/** Problems of claims, sources, dates and references. */
export const claimProblems = {
  'unknown-reference': unknownReference,
  'wrong-kind-of-thing': entry(
    'error',
    (p: { id: string; is: string; types: readonly string[] }) =>
      `${p.id} is ${withArticle(p.is)}, and ${withArticle(choices(p.types))} is wanted here.`,
    (p) => `Name ${withArticle(choices(p.types))} of the record.`,
    { why: 'A fund, a place, a partner and a chain are counted in different ways.' },
  ),
  'named-twice': entry(
    'error',
    (p: { id: string }) => `${p.id} is named twice in this list.`,
    () => 'Keep it once.',
    {
      why: 'Twice named would be twice counted.',
    },
  ),
  'ancestor-beside-descendant': entry(
    'warning',
    (p: { ancestor: string; descendant: string; right: string }) =>
      `${p.ancestor} stands beside ${p.descendant}, which lies in it.`,
    (p) => `Keep the narrower one only: places: ${p.right}.`,
    {
      why: 'The wider place follows from the narrower one.',
    },
  ),
  'future-date': entry(
    'error',
    (p: { date: string; today: string }) => `${p.date} lies in the future; today is ${p.today}.`,
    () => 'Correct the date; the record holds only what has happened.',
    { why: 'Plans are recorded on the day on which they were announced.' },
  ),
  'amount-unreadable': amountUnreadable,
  'unit-slip': entry(
    'error',
    (p: { amount: string; usd: string; factor: string; fits: string }) =>
      `${p.amount} and ${p.usd} differ by a factor of ${p.factor} at the rate of the month.`,
    (p) =>
      `${p.fits} would fit ${p.usd}. Check the unit of both: 亿 is 100 million, 万 is 10 thousand; if the source itself misprints, add as_published: true and a note.`,
    {
      why: 'A slipped unit is the commonest error of this press.',
    },
  ),
  'dollars-off': entry(
    'warning',
    (p: { amount: string; usd: string; ratio: string }) =>
      `${p.usd} is ${p.ratio} times what ${p.amount} was worth at the rate of the month.`,
    () => 'Check both figures; if the source has it so, add as_published: true and a note.',
    { why: 'A rounded figure is seldom so far off.' },
  ),
  'as-published-unneeded': entry(
    'warning',
    () => 'as_published: true is no longer needed: the figures agree.',
    () => 'Remove as_published:.',
    { why: 'An exception that is not needed would hide the next mistake.' },
  ),
  'as-published-without-note': entry(
    'error',
    () => 'as_published: true has no note.',
    () => 'Add note: with what the source prints, so that readers understand.',
    { why: 'A misprint that is kept must be explained.' },
  ),
  'years-without-per': entry(
    'error',
    () => 'years: is given without per: year.',
    () => 'Add per: year, or remove years:.',
    { why: 'years: says for how many years a yearly budget runs.' },
  ),
  'source-unlisted': entry(
    'error',
    (p: { id: string; suggestions: string[]; times: number }) =>
      `No source ${quoted(p.id)} is listed under sources:${timesNamed(p.times)}.`,
    (p) => didYouMean(p.suggestions) ?? 'Add it under sources:, or cite one that is listed.',
    { why: 'No number without a claim, no claim without a source.' },
  ),
  'source-unused': entry(
    'warning',
    (p: { id: string }) => `Nothing cites the source ${p.id}.`,
    (p) => `Cite it with [@${p.id}] where it says something, or remove it.`,
    { why: 'A source that backs nothing makes the rest look better supported than it is.' },
  ),
  'source-twice': entry(
    'error',
    (p: { id: string }) => `The source ${p.id} is listed twice.`,
    () => 'Give the second one a name of its own.',
    { why: 'A citation must lead to one source.' },
  ),
  'fund-without-claim': entry(
    'error',
    (p: { id: string }) => `No article makes a claim about the fund ${p.id}.`,
    () => 'Add a claim in the article that tells of it, or remove the fund.',
    { why: 'A fund is in the record because somebody said something of it.' },
  ),
  'uncounted-without-reason': entry(
    'error',
    () => 'counted: false has no reason.',
    () => 'Add reason: with why it stays out of the totals.',
    {
      why: 'What is left out is shown with its reason.',
    },
  ),
  'reason-without-uncounted': entry(
    'warning',
    () => 'reason: is given, but the fund is counted.',
    () => 'Add counted: false, or remove reason:.',
    { why: 'A reason belongs to a fund that is left out.' },
  ),
  loop: entry(
    'error',
    (p: { key: string; path: string[] }) =>
      `${p.key}: goes round in a circle: ${p.path.join(' → ')}.`,
    (p) => `Correct ${p.key}: in one of them.`,
    { why: 'A place cannot lie in itself, nor a fund be a part of itself.' },
  ),
  'wrong-province': entry(
    'error',
    (p: { province: string; found: string | undefined }) =>
      p.found
        ? `province: ${p.province} does not agree with the places above, which lead to ${p.found}.`
        : `Nothing leads from the place up to its province, ${p.province}.`,
    (p) =>
      p.found
        ? `Write province: ${p.found}, or correct parent:.`
        : `Add parent: ${p.province}, or the place between the two.`,
    {
      why: 'A place lies in one province, which its parents lead to.',
    },
  ),
};
