/** The page of a place. */
export const place = {
  committed: 'Government-backed commitments',
  budgets: 'Budgets and grants',
  privateMoney: 'Private money here',
  unclearMoney: 'Money of unclear owner',
  funds: 'Funds',
  partners: 'Partners here',
  articles: 'What happened here',
  inside: 'Places inside it',
  otherMoney: 'Other money, under its owner',
  countsFor: 'Counts for',
};
