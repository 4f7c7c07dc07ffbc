import { formatNumber } from '../../format/number.ts';
import { count } from '../../plural.ts';

/** What changed in the record. */
export const changes = {
  corrections: 'Corrected and retracted',
  none: 'Nothing has been corrected or retracted yet.',
  added: 'Added',
  was: 'Before',
  is: 'Now',
  follow: 'Follow what changed in a feed reader',
  sorts: { added: 'Added', corrected: 'Corrected', retracted: 'Retracted' },
  titles: {
    added: (name: string) => `Added: ${name}`,
    corrected: (name: string) => `Corrected: ${name}`,
    retracted: (name: string) => `Retracted: ${name}`,
  },
  cameIn: (sort: string) => `${sort}: added to the record.`,
  more: (n: number) => `and ${formatNumber(n, 'en')} more`,
  counts: {
    articles: (n: number) => count('en', n, { one: 'article', other: 'articles' }),
    places: (n: number) => count('en', n, { one: 'place', other: 'places' }),
    funds: (n: number) => count('en', n, { one: 'item of money', other: 'items of money' }),
    partners: (n: number) => count('en', n, { one: 'partner', other: 'partners' }),
    chains: (n: number) => count('en', n, { one: 'chain', other: 'chains' }),
    indexes: (n: number) => count('en', n, { one: 'ranking', other: 'rankings' }),
    editions: (n: number) => count('en', n, { one: 'edition', other: 'editions' }),
  },
};
