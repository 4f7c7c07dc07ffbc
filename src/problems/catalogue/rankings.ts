import { choices, entry, quoted } from './entry.ts';

/** How a row contradicts another. */
const ORDER_MISTAKES = {
  file: 'stands below the worse rank of',
  above: 'stands above the better rank of',
  total: 'has more points than the better rank of',
  fewer: 'has fewer points than the worse rank of',
  tie: 'shares its rank, but not its points, with',
} as const;

/** Problems of published rankings. */
export const rankingProblems = {
  'index-missing': entry(
    'error',
    (p: { index: string }) => `rankings/${p.index}/ has no index.md.`,
    (p) =>
      `Add rankings/${p.index}/index.md with the index’s names, publisher, subject and method.`,
    { why: 'An edition needs the index that it belongs to.' },
  ),
  'reserved-index': entry(
    'error',
    (p: { index: string }) => `rankings/${p.index}/ is a page of the Atlas itself.`,
    () => 'Give the folder another name.',
    { why: 'cities, funds, partners and chains are the Atlas’s own rankings.' },
  ),
  'row-subject': entry(
    'error',
    (p: { wanted: string }) => `This row does not name a ${p.wanted}.`,
    (p) => `Begin the row with ${p.wanted}: and an id, and nothing of the other sort.`,
    {
      why: 'An index ranks chains or cities, not both.',
    },
  ),
  'row-twice': entry(
    'error',
    (p: { id: string }) => `${p.id} has two rows.`,
    () => 'Keep one.',
    { why: 'A chain or city has one place in an edition.' },
  ),
  'unknown-part': entry(
    'error',
    (p: { part: string; parts: string[] }) => `The index has no part ${quoted(p.part)}.`,
    (p) =>
      p.parts.length > 0
        ? `Its parts are ${choices(p.parts, 'and')}.`
        : 'Name its parts in index.md first.',
    { why: 'Scores can be compared only under the same names.' },
  ),
  'part-unlisted': entry(
    'error',
    (p: { part: string; times: number; editions: number; misspelt?: string | undefined }) =>
      `${p.editions === 1 ? 'An edition names' : `${p.editions} editions name`} the part ${quoted(p.part)}, ${p.times} times in all, and the index does not list it.`,
    (p) =>
      p.misspelt === undefined
        ? `List it here: - {id: ${p.part}, names: {en: …}}; or name one of these parts there.`
        : `Write id: ${p.part} here, or ${p.misspelt} there.`,
    {
      why: 'An index lists its parts once, for all of its editions.',
    },
  ),
  'parts-against-total': entry(
    'error',
    (p: { id: string; miss: string; total: string }) =>
      `The parts of ${p.id} miss its total of ${p.total} by ${p.miss}.`,
    () =>
      'Check the row against its source; if the source has it so, add as_published: true and a note.',
    { why: 'A difference beyond rounding (0.15) is a slip of the pen, here or there.' },
  ),
  'ranks-out-of-order': entry(
    'error',
    (p: { id: string; other: string; why: keyof typeof ORDER_MISTAKES }) =>
      `The row of ${p.id} ${ORDER_MISTAKES[p.why]} ${p.other}.`,
    () =>
      'Put the rows in the order of their ranks, and check the totals: a better rank cannot have fewer points.',
    { why: 'Rows in order are easy to check against the source.' },
  ),
  'incomplete-rows': entry(
    'error',
    (p: { rows: number; assessed: number }) =>
      `complete: true, but ${p.rows} of ${p.assessed} rows are here.`,
    () => 'Add the rows that are missing, or write complete: false.',
    { why: 'A partial edition is marked as one on its page.' },
  ),
};
