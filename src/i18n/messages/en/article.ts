/** The page of an article. */
export const article = {
  claims: 'Claims',
  partners: 'Who took part',
  others: 'Other reports on the same fund',
  earlier: 'Earlier at the same place',
  later: 'Later at the same place',
  changes: 'Corrections',
  changed: (from: string, to: string) => `from “${from}” to “${to}”`,
  imageCredit: 'Picture',
  tookPartIn: 'What it took part in',
};

/** The list of articles. */
export const articleList = { kinds: 'By kind', topics: 'By topic' };
