import { didYouMean, entry, quoted } from './entry.ts';

/** Problems of what became of funds and places: stages, revisions, successors. */
export const outcomeProblems = {
  'how-without-ended': entry(
    'error',
    () => 'how: is given without stage: ended.',
    () => 'Add stage: ended, or remove how:.',
    {
      why: 'how: says how a fund ended.',
    },
  ),
  'revises-unknown': entry(
    'error',
    (p: { claim: string; suggestions: string[] }) =>
      `There is no claim ${quoted(p.claim)} in the record.`,
    (p) =>
      didYouMean(p.suggestions) ?? 'Write it as <article>/<fund>, as its address #claim- has it.',
    { why: 'A revision names the claim that it replaces.' },
  ),
  'revises-other-fund': entry(
    'error',
    (p: { claim: string; is: string; wanted: string }) =>
      `${p.claim} gives the ${p.is}, and this claim the ${p.wanted}.`,
    () => 'Name the claim of the same fund, measure and part that this one replaces.',
    { why: 'A figure is replaced by another of the same fund, measure and part.' },
  ),
  'revises-later': entry(
    'error',
    (p: { claim: string; date: string }) =>
      `${p.claim} speaks of ${p.date}, which is not before this claim.`,
    () => 'Let the later claim revise the earlier one.',
    { why: 'A revision replaces what was said before it.' },
  ),
  'stage-went-back': entry(
    'error',
    (p: { stage: string; earlier: string; claim: string }) =>
      `stage: ${p.stage} comes after ${p.earlier} (${p.claim}).`,
    () =>
      'Add restates: true if the source only recalls the earlier stage, or mend stage: or the date.',
    {
      why: 'A fund goes from a hope to its end; only what lay dormant can be at work again.',
    },
  ),
  'proposed-and-later': entry(
    'error',
    (p: { fund: string; later: string }) =>
      `One article has ${p.fund} both proposed and ${p.later}.`,
    () =>
      'Keep what the sources show to have happened; tell the other in the text or under conflicts:.',
    { why: 'A fund that is only hoped for was not announced by the same news.' },
  ),
  'successor-before-end': entry(
    'error',
    (p: { until: string; id: string; date: string }) =>
      `It ends ${p.until}, and its successor ${p.id} itself ended before, ${p.date}.`,
    () => 'Mend until: or successor:.',
    { why: 'What it held passes to one that exists then.' },
  ),
  'successor-without-end': entry(
    'error',
    () => 'successor: is given without until:.',
    () => 'Add until: with the day on which it ended.',
    {
      why: 'A place, an organisation or a chain has a successor from the day on which it ends.',
    },
  ),
};
