import { count } from '../../plural.ts';

/** The page of an article. */
export const article = {
  claims: 'Claims',
  partners: 'Who took part',
  others: 'Other reports on the same fund',
  /** Before the name of the fund whose page has them. */
  moreOthers: (n: number) =>
    `${count('en', n, { one: 'earlier claim', other: 'earlier claims' })} on the page of the fund:`,
  earlier: 'Earlier at the same place',
  later: 'Later at the same place',
  changes: 'Corrections',
  changed: (from: string, to: string) => `from “${from}” to “${to}”`,
  imageCredit: 'Picture',
  tookPartIn: 'What it took part in',
};

/** The list of articles. */
export const articleList = {
  years: 'By year',
  kinds: 'By kind',
  topics: 'By topic',
  latest: 'Latest events',
};
