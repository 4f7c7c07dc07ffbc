import { claimIdIn } from '../../ledger/claim-ids.ts';
import { partIds, rowId } from '../../ledger/text-ids.ts';
import type {
  Article,
  Claim,
  Edition,
  Fund,
  LedgerEntry,
  Place,
  RankingIndex,
  Thing,
} from '../../ledger/model.ts';
import { foreign, type Localized, pickIn, WRITTEN } from '../../i18n/pick.ts';
import type { Change, Conflict } from '../../schema/history.ts';
import type { Image } from '../../schema/image.ts';
import type { RankingRow } from '../../schema/ranking.ts';
import { type Context, known } from './context.ts';
import type { ConflictView, TextView } from './types.ts';

/*
 * The short texts of entries' frontmatter for the reader of an edition: in its language where the
 * entry's translation has them, else as the record is written.
 */

function textIn({ lang }: Context, of: Localized<string>): TextView {
  const { value: text, lang: textLang } = pickIn(of, lang);
  return { text, ...known({ lang: foreign(textLang, lang) }) };
}

const picked = (context: Context, en: string, zh: string | undefined): TextView =>
  textIn(context, { en, zh });

/** What a conflict of an entry is about, and what each side says. */
export function conflictTexts(
  { lang }: Context,
  { zh }: LedgerEntry,
  conflict: Conflict,
): Pick<ConflictView, 'about' | 'text' | 'lang'> {
  const translated = zh?.texts.conflicts?.[conflict.id];
  const { value, lang: textLang } = pickIn<Pick<Conflict, 'about' | 'text'>>(
    { en: conflict, zh: translated },
    lang,
  );
  const { about, text } = value;
  return { about, text, ...known({ lang: foreign(textLang, lang) }) };
}

/** What a correction of an entry says. */
export const changeText = (
  context: Context,
  { facts, zh }: LedgerEntry,
  change: Change,
): TextView => picked(context, change.what, zh?.texts.changes?.[facts.changes.indexOf(change)]);

/** What is written without letters, as dates and figures are: it reads alike in every language. */
const READS_ALIKE = /^\P{L}*$/u;

/**
 * What stood in an entry before a correction of it and what stands now, as the record is written. Where the
 * correction is told in another language, the words of the record add nothing to it: figures and dates alone
 * are told beside it.
 */
export function changedValues(
  context: Context,
  entry: LedgerEntry,
  change: Change,
): { from?: string; to?: string } {
  const { from, to } = change;
  const asWritten = context.lang === WRITTEN || changeText(context, entry, change).lang === WRITTEN;
  return asWritten || [from, to].every((value) => READS_ALIKE.test(value ?? ''))
    ? known({ from, to })
    : {};
}

/** A search: when and where somebody looked for something, and what was found. */
export interface CheckView {
  on: string;
  where: TextView;
  what: TextView;
  found: TextView;
  /** The years that were searched, where not all were. */
  years?: readonly string[];
}

/** Where somebody looked for something, for what, and what was found. */
export const checkViews = (context: Context, { facts, zh }: Fund | Place): CheckView[] =>
  facts.checked.map(({ on, where, what, found, years }, at) => {
    const translated = zh?.texts.checked?.[at];
    return {
      on,
      where: picked(context, where, translated?.where),
      what: picked(context, what, translated?.what),
      found: picked(context, found, translated?.found),
      ...known({ years }),
    };
  });

/** What the organisations of an event did, in the order of its file; nothing where that is not said. */
export function detailTexts(
  context: Context,
  { facts, zh }: Article,
): readonly (TextView | undefined)[] {
  const ids = partIds(facts.partners);
  return facts.partners.map(({ detail }, at) =>
    detail === undefined ? undefined : picked(context, detail, zh?.texts.details?.[ids[at] ?? '']),
  );
}

/** What the picture of an event shows, who made it, and under what licence it may be shown. */
export function pictureTexts(
  context: Context,
  { zh }: Article,
  { alt, credit, licence }: Image,
): Record<'alt' | 'credit' | 'licence', TextView> {
  const translated = zh?.texts.image;
  return {
    alt: picked(context, alt, translated?.alt),
    credit: picked(context, credit, translated?.credit),
    licence: picked(context, licence, translated?.licence),
  };
}

/** The note of a claim, where it has one. */
export function noteText(
  context: Context,
  { anchor, article, facts }: Claim,
): TextView | undefined {
  if (facts.note === undefined) return undefined;
  return picked(context, facts.note, article.zh?.texts.notes?.[claimIdIn(anchor)]);
}

/** Why what is unlikely of an entry is so, where its file says it. */
export const answerText = (
  context: Context,
  { facts, zh }: Thing | Edition,
): TextView | undefined =>
  'note' in facts && facts.note !== undefined
    ? picked(context, facts.note, zh?.texts.note)
    : undefined;

/** Why a fund is not counted, where its file says so. */
export const reasonText = (context: Context, { facts, zh }: Fund): TextView | undefined =>
  facts.reason === undefined ? undefined : picked(context, facts.reason, zh?.texts.reason);

/** How a published ranking is made. */
export const methodText = (context: Context, { facts, zh }: RankingIndex): TextView =>
  picked(context, facts.method, zh?.texts.method);

/** Who publishes a ranking. */
export const publisherText = (context: Context, { facts, zh }: RankingIndex): string =>
  picked(context, facts.publisher, zh?.texts.publisher).text;

/** What was new in an edition, where its file says so. */
export const newsText = (context: Context, { facts, zh }: Edition): TextView | undefined =>
  facts.title === undefined ? undefined : picked(context, facts.title, zh?.title);

/** The note of a row of an edition, where it has one. */
export const rowNoteText = (
  context: Context,
  { zh }: Edition,
  row: RankingRow,
): TextView | undefined =>
  row.note === undefined ? undefined : picked(context, row.note, zh?.texts.notes?.[rowId(row)]);
