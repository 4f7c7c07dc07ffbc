import { z } from 'zod';
import { THING_FOLDERS } from '../../schema/record.ts';
import {
  calledBy,
  type EarlierClaim,
  type EarlierEntry,
  type EarlierRecord,
  type EntryType,
} from './earlier.ts';

/*
 * A site tells in its tables what was published. It may have been built by an earlier version of the
 * Atlas, so that a column, or a table but that of the articles, may be missing.
 */

/** The tables of entries, and what each holds. */
const TABLES: readonly [string, EntryType][] = [
  ['articles', 'article'],
  ...(Object.entries(THING_FOLDERS) as [string, EntryType][]),
];

const word = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);
const figure = z
  .number()
  .nullish()
  .transform((value) => value ?? undefined);

const entryRow = z.object({
  ...{ id: z.string(), date: z.string().optional() },
  ...{ title: word, name: word, name_zh: word },
});
const oldIdRow = z.object({ old_id: z.string(), type: z.string(), id: z.string() });
const conflictRow = z.object({ entry: z.string(), id: z.string(), type: z.string() });
const claimRow = z.object({
  ...{ id: z.string(), article: z.string(), fund: z.string(), date: z.string() },
  ...{ amount: figure, currency: word, upper: figure, measure: word, part: word, stage: word },
  ...{ ending: word, per: word, years: figure, government_share: figure },
});
type ClaimRow = z.output<typeof claimRow>;

/** What a claim said, and its name: what its id has beyond its fund and its number. */
function claimOf(row: ClaimRow, nth: number, articleDate: string | undefined): EarlierClaim {
  const suffix = row.id.slice(`${row.article}/${row.fund}`.length);
  const { amount, currency, upper, measure, part, stage, ending, per, years } = row;
  return {
    fund: row.fund,
    id: suffix === (nth === 1 ? '' : `-${nth}`) ? undefined : suffix.slice(1),
    says: [
      ...[amount, currency, upper, measure, part, stage, ending, per, years],
      row.government_share,
      row.date === articleDate ? undefined : row.date,
    ],
  };
}

/** The claims of an article, in the order of the table, which is that of its file. */
function claimsOf(rows: readonly ClaimRow[], date: string | undefined): EarlierClaim[] {
  const count = new Map<string, number>();
  return rows.map((row) => {
    const nth = (count.get(row.fund) ?? 0) + 1;
    count.set(row.fund, nth);
    return claimOf(row, nth, date);
  });
}

const keyOf = (type: string, id: string): string => `${type} ${id}`;

/**
 * What a site published, from its tables in JSON Lines, which `read` gives by their names. Nothing
 * where it has no table of articles, or one that cannot be understood.
 */
export function recordOfSite(
  read: (table: string) => string | undefined,
): EarlierRecord | undefined {
  const rows = <T>(table: string, row: z.ZodType<T>): T[] =>
    (read(table) ?? '')
      .split('\n')
      .filter(Boolean)
      .map((line) => row.parse(JSON.parse(line)));
  if (read('articles') === undefined) return undefined;
  try {
    const claims = Map.groupBy(rows('claims', claimRow), ({ article }) => article);
    const old = Map.groupBy(rows('old_ids', oldIdRow), ({ type, id }) => keyOf(type, id));
    const conflicts = Map.groupBy(rows('conflicts', conflictRow), ({ type, entry }) =>
      keyOf(type, entry),
    );
    return TABLES.flatMap(([table, type]) =>
      rows(table, entryRow).map(({ id, date, title, name = '', name_zh }): EarlierEntry => ({
        ...{ type, id, called: title ?? calledBy(name, name_zh) },
        file: type === 'article' ? `articles/${id.slice(0, 4)}/${id}.md` : `${table}/${id}.md`,
        formerly: (old.get(keyOf(type, id)) ?? []).map(({ old_id }) => old_id),
        claims: type === 'article' ? claimsOf(claims.get(id) ?? [], date) : [],
        conflicts: (conflicts.get(keyOf(type, id)) ?? []).map((conflict) => conflict.id),
      })),
    );
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}
