import type { Row } from '../../../schema/money/outcome.ts';
import { formatNumber } from '../../format/number.ts';
import type { EntryKind } from '../../keys.ts';
import { count, type PluralForms } from '../../plural.ts';

/** What changed in the record. */
export const changes = {
  corrections: 'Corrected and retracted',
  none: 'Nothing has been corrected or retracted yet.',
  added: 'Added',
  was: 'Before',
  is: 'Now',
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

const KINDS: Record<EntryKind, PluralForms> = {
  article: { one: 'event', other: 'events' },
  place: { one: 'place', other: 'places' },
  fund: { one: 'fund', other: 'funds' },
  partner: { one: 'partner', other: 'partners' },
  chain: { one: 'chain', other: 'chains' },
  ranking: { one: 'ranking', other: 'rankings' },
  edition: { one: 'edition', other: 'editions' },
};

const things = (n: number, kind: EntryKind): string => count('en', n, KINDS[kind]);
const pages = (n: number): string => count('en', n, { one: 'page', other: 'pages' });
const rows: Record<Row, string> = {
  announced: 'announced with public money',
  private: 'private money',
  unclear: 'money of unclear owner',
  adjacent: 'adjacent fields',
  draft: 'drafts and hopes',
  cancelled: 'cancelled',
  'public-money': 'budgets, grants and contracts',
  listed: 'plans and tokens',
  none: 'kept out of the sums',
};

/** What a change of the record means for its readers, as the check tells it. */
export const effect = {
  title: 'What this means for readers',
  nothing: 'Nothing that a reader would see.',
  untold: 'What the change means for readers is told once the errors are gone.',
  does: {
    added: (what: readonly string[]) => `adds ${what.join(', ')}`,
    changed: (what: readonly string[]) => `changes ${what.join(', ')}`,
    removed: (what: readonly string[]) => `removes ${what.join(', ')}`,
    renamed: (what: readonly string[]) => `renames ${what.join(', ')}`,
  },
  things,
  /** The first sentence: all of it at a glance. */
  headline: (parts: readonly string[]) => {
    const said = parts.join('; ');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  },
  moved: (what: string, before: string, after: string) => `${what} ${before} to ${after}`,
  of: (name: string, parts: readonly string[]) => `${name}: ${parts.join('; ')}`,
  named: (name: string, kind: EntryKind, id: string) =>
    `${KINDS[kind].one ?? KINDS[kind].other} “${name}” (${id})`,
  renamedTo: (name: string, from: string, to: string) => `“${name}”: ${from} to ${to}`,
  more: (n: number) => `and ${formatNumber(n, 'en')} more`,
  sections: {
    added: 'Added',
    changed: 'Changed',
    removed: 'Removed',
    renamed: 'Renamed',
    sums: 'The sums',
    places: 'Places',
    funds: 'Funds',
    doubts: 'Doubts',
    sources: 'Sources',
    pages: 'Pages',
  },
  rows,
  row: 'counted as',
  announced: 'announced',
  documented: 'documented',
  rank: 'rank',
  stage: 'stage',
  part: { public: 'public part', private: 'private part' },
  disputed: (range: string) => ` (disputed: ${range})`,
  no: { amount: 'none', rank: 'none', stage: 'none known', row: 'none' },
  doubts: {
    raised: (grade: string, about: string, id: string) => `raised (${grade}): ${about} (${id})`,
    settled: (grade: string, about: string, id: string) => `settled (${grade}): ${about} (${id})`,
    regraded: (before: string, after: string, about: string, id: string) =>
      `${before}, now ${after}: ${about} (${id})`,
  },
  tier: (tier: string, added: number, removed: number) =>
    `${tier}: ${[
      ...(added === 0 ? [] : [`${formatNumber(added, 'en')} added`]),
      ...(removed === 0 ? [] : [`${formatNumber(removed, 'en')} removed`]),
    ].join(', ')}`,
  pages: {
    all: pages,
    added: (n: number) => `${pages(n)} new`,
    changed: (n: number) => `${pages(n)} changed`,
    removed: (n: number) => `${pages(n)} gone`,
  },
  doubtsIn: (raised: number, settled: number) =>
    [
      ...(raised === 0 ? [] : [`${count('en', raised, { one: 'doubt', other: 'doubts' })} raised`]),
      ...(settled === 0
        ? []
        : [`${count('en', settled, { one: 'doubt', other: 'doubts' })} settled`]),
    ].join(', '),
};
