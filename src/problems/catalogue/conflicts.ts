import { choices, didYouMean, entry } from './entry.ts';

/** The first few of some things, so that a message stays one sentence. */
const some = (things: readonly string[]): string => choices(things.slice(0, 5), 'and');

/** Problems of conflicts and of look-alikes. */
export const conflictProblems = {
  'conflict-id-twice': entry(
    'error',
    (p: { id: string }) => `Two conflicts of this file have the id ${p.id}.`,
    () => 'Give the second one another id.',
    { why: 'A conflict has an address of its own.' },
  ),
  'conflict-of-nothing': entry(
    'error',
    (_: { things: string[] }) => 'The conflict does not say what it concerns.',
    (p) =>
      p.things.length > 0
        ? `Add of: with one or more of ${some(p.things)}.`
        : 'Add of: with a thing of the record, and name that thing in the article.',
    {
      why: 'A doubt is shown on the page of everything that it concerns.',
    },
  ),
  'conflict-of-stranger': entry(
    'error',
    (p: { id: string; things: string[]; suggestions: string[] }) =>
      `The conflict is of ${p.id}, which the article does not concern.`,
    (p) =>
      didYouMean(p.suggestions) ??
      (p.things.length > 0
        ? `Name one or more of ${some(p.things)}, or mention ${p.id} in the text.`
        : `Mention ${p.id} in the text.`),
    {
      why: 'A conflict is about funds, places, partners, chains or mentions of its article.',
    },
  ),
  'conflict-of-own-file': entry(
    'error',
    () => 'of: is given, and this is no article.',
    () => 'Remove of:; the conflict is of the very thing whose file this is.',
    { why: 'In a file of its own a conflict concerns the thing itself.' },
  ),
  'look-alike-as-figure': entry(
    'error',
    (p: { amount: string; fund: string; conflict: string }) =>
      `${p.amount} is claimed as money of ${p.fund}, and the conflict ${p.conflict} doubts that it is.`,
    () =>
      'Remove the claim; or, where a source shows the money to be the fund’s, mend the conflict.',
    {
      why: 'What is not shown to be a fund’s money makes no figure of it; it stands in the text of the conflict only.',
    },
  ),
  'look-alike-of-itself': entry(
    'error',
    (p: { id: string }) => `not_the_same_as: names ${p.id} itself.`,
    () => 'Name the entry that it could be taken for.',
    { why: 'A look-alike is another entry of the record.' },
  ),
};
