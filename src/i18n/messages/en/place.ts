/** The page of a place. */
export const place = {
  publicMoney: 'Public money: budgets, grants, contracts',
  promised: 'promised',
  committed: 'Announced, with public money',
  budgets: 'Budgets and grants',
  privateMoney: 'Private money here',
  unclearMoney: 'Money whose owner is unclear',
  funds: 'Funds',
  partners: 'Partners here',
  articles: 'Events here',
  inside: 'Places inside it',
  otherMoney: 'Other money, by owner',
  countsFor: 'Counts for',
};
