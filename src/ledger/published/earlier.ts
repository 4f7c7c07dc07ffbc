import { compose } from '../compose.ts';
import { type DatedClaim, datedClaims } from '../dated-claims.ts';
import { type AnyEntry, type Draft, things, type ThingType } from '../draft.ts';
import { readRecord } from '../../reading/read.ts';

/** What an entry with an address of its own is. */
export type EntryType = 'article' | ThingType;

/** What a claim says, as plain values; its name, its note and its sources may change without its being another. */
export interface EarlierClaim {
  readonly fund: string;
  readonly id: string | undefined;
  readonly says: readonly (string | number | undefined)[];
}

/** What an entry of an earlier state of the record had published under addresses. */
export interface EarlierEntry {
  readonly type: EntryType;
  readonly id: string;
  /** Its title, or its names: by them it is known again under another id. */
  readonly called: string;
  /** Its file below the content folder. */
  readonly file: string;
  readonly formerly: readonly string[];
  /** In the order of the file; none where the article had mistakes. */
  readonly claims: readonly EarlierClaim[];
  readonly conflicts: readonly string[];
}

/** An earlier state of the record, as far as it has addresses. */
export type EarlierRecord = readonly EarlierEntry[];

/** What a claim of a draft says. */
export function saidBy({ facts, entry, evidence }: DatedClaim): EarlierClaim {
  const { fund, amount, to, measure, part, stage, ending, per, years, governmentShare } = evidence;
  const { date } = evidence;
  return {
    ...{ fund, id: facts.id },
    says: [
      ...[amount && Number(amount.amount), amount?.currency, to && Number(to.amount)],
      amount || facts.measure !== undefined ? measure : undefined,
      ...[part, stage, ending, per, years, governmentShare],
      date === entry.facts.date ? undefined : date,
    ],
  };
}

/** The ids that an entry had before. */
export const formerlyOf = ({ facts }: AnyEntry): readonly string[] =>
  'formerly' in facts ? facts.formerly : [];

/** The names of a thing in both languages, as one text. */
export const calledBy = (en: string, zh: string | undefined): string => `${en} / ${zh ?? ''}`;

/** The title of an article, or the names of a thing. */
export function calledOf({ facts }: AnyEntry): string {
  if ('title' in facts) return facts.title ?? '';
  return 'names' in facts ? calledBy(facts.names.en, facts.names.zh) : '';
}

/** The ids of its conflicts. */
export const conflictsOf = ({ facts }: AnyEntry): readonly string[] =>
  'conflicts' in facts ? facts.conflicts.map(({ id }) => id) : [];

/** The entries of a draft whose ids are addresses; what an article introduces has one too. */
export const addressed = (draft: Draft): { type: EntryType; entry: AnyEntry }[] => [
  ...draft.articles.map((entry) => ({ type: 'article' as const, entry })),
  ...things(draft),
];

/** An earlier state of the record, by its content folder. */
export function earlierRecord(contentDir: string): EarlierRecord {
  const { draft } = compose(readRecord(contentDir));
  const claims = Map.groupBy(datedClaims(draft), ({ entry }) => entry.id);
  return addressed(draft).map(({ type, entry }): EarlierEntry => ({
    ...{ type, id: entry.id, called: calledOf(entry) },
    file: entry.file.slice(entry.file.indexOf('/') + 1),
    formerly: formerlyOf(entry),
    claims: type === 'article' ? (claims.get(entry.id) ?? []).map(saidBy) : [],
    conflicts: conflictsOf(entry),
  }));
}
