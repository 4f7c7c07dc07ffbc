import { claimIdIn } from '../ledger/claim-ids.ts';
import { partIds, rowId } from '../ledger/text-ids.ts';
import { ledgerEntries } from '../ledger/ledger-entries.ts';
import type { Article, Ledger, LedgerEntry, RankingIndex, Thing } from '../ledger/model.ts';
import { isEmptyBody } from '../markdown/parse.ts';
import type { ShortTexts } from '../schema/translation/short-texts.ts';

/*
 * What of the record has no Chinese yet: the meter of what is left to translate.
 */

/** How many of some texts are there, and have no translation. */
const missing = <T>(items: readonly T[], translated: (item: T, at: number) => unknown): number =>
  items.filter((item, at) => translated(item, at) === undefined).length;

function missingOfArticle({ facts, claims }: Article, texts: ShortTexts): number {
  const parts = partIds(facts.partners);
  const details = facts.partners.flatMap(({ detail }, at) => (detail ? [parts[at] ?? ''] : []));
  const picture = facts.image === undefined ? [] : (['alt', 'credit'] as const);
  const noted = claims.filter((claim) => claim.facts.note !== undefined);
  return (
    missing(picture, (key) => texts.image?.[key]) +
    missing(details, (id) => texts.details?.[id]) +
    missing(noted, ({ anchor }) => texts.notes?.[claimIdIn(anchor)])
  );
}

/** How many short texts of an entry have no translation. */
function untranslatedTexts(owner: LedgerEntry): number {
  const { facts } = owner;
  const texts: ShortTexts = owner.zh?.texts ?? {};
  let count =
    missing(facts.conflicts, ({ id }) => texts.conflicts?.[id]) +
    missing(facts.changes, (_, at) => texts.changes?.[at]);
  if ('not_the_same_as' in facts)
    count += missing(facts.not_the_same_as, ({ id }) => texts.not_the_same_as?.[id]);
  if ('checked' in facts) count += missing(facts.checked, (_, at) => texts.checked?.[at]);
  if ('note' in facts && facts.note !== undefined && texts.note === undefined) count += 1;
  if ('reason' in facts && facts.reason !== undefined && texts.reason === undefined) count += 1;
  if ('method' in facts && texts.publisher === undefined) count += 1;
  if ('method' in facts && texts.method === undefined) count += 1;
  if ('rows' in facts) {
    const noted = facts.rows.filter(({ note }) => note !== undefined);
    count += missing(noted, (row) => texts.notes?.[rowId(row)]);
    if ('title' in facts && facts.title !== undefined && 'index' in owner)
      count += owner.zh?.title === undefined ? 1 : 0;
  }
  return 'type' in owner && owner.type === 'article'
    ? count + missingOfArticle(owner, texts)
    : count;
}

/** The entries with short texts that have no translation, with how many. */
export const withUntranslatedTexts = (ledger: Ledger): { entry: LedgerEntry; count: number }[] =>
  ledgerEntries(ledger).flatMap((entry) => {
    const count = untranslatedTexts(entry);
    return count > 0 ? [{ entry, count }] : [];
  });

/** How many events make a partner or a chain one that readers look for. */
const OFTEN = 3;

/** The things of which a reader expects a text: places with events, funds, partners and chains of some events. */
const expected = ({ places, funds, partners, chains }: Ledger): Thing[] => [
  ...places.filter(({ articles }) => articles.length > 0),
  ...funds,
  ...[...partners, ...chains].filter(({ articles }) => articles.length >= OFTEN),
];

/** The things without the text that a reader expects of them. */
export const withoutLead = (ledger: Ledger): Thing[] =>
  expected(ledger).filter(({ body }) => isEmptyBody(body));

/** The things and published rankings whose text has no translation. */
export const withUntranslatedLead = (ledger: Ledger): (Thing | RankingIndex)[] =>
  [...expected(ledger), ...ledger.indexes].filter(
    ({ body, zh }) => !isEmptyBody(body) && isEmptyBody(zh?.body),
  );

/** The articles whose text has no translation. */
export const withUntranslatedBody = ({ articles }: Ledger): Article[] =>
  articles.filter(({ zh }) => isEmptyBody(zh?.body));
