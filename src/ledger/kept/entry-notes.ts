import { isSoundAddress } from '../../rules/sound-address.ts';
import { mayHoldSums, namedSums } from '../../rules/money/named-sums.ts';
import type { ArticleRecord } from '../../schema/article.ts';
import { isPlaceholder, TO_FILL_IN } from '../../schema/placeholders.ts';
import type { FileKind } from '../../schema/record.ts';
import { type PlainTextSums, plainTextSums } from './text-sums.ts';

/**
 * What checks look for in an entry and what depends on its file alone: most have nothing to look for, and
 * it is kept with the file. Plain data.
 */
export interface EntryNotes {
  /** Whether some of its facts is what the guide or a begun file shows in place of one. */
  readonly hasPlaceholders: boolean;
  /** Whether its text says what a begun file says where its contributor has yet to write. */
  readonly isBegun: boolean;
  /** Whether an address among its facts gives rise to a doubt by itself. */
  readonly hasOddAddresses: boolean;
  /** The sums of an article’s title and text. */
  readonly sums: PlainTextSums | null;
  /** Whether a translation’s title gives sums of money that are meant as such. */
  readonly titleHasSums: boolean;
  /** The lines of a translation’s text, counted from 0, that give such sums. */
  readonly linesWithSums: readonly number[];
}

/** Whether there is a placeholder among some facts, those apart that an article introduces: they are entries of their own. */
function holdsPlaceholder(facts: unknown): boolean {
  if (typeof facts === 'string') return isPlaceholder(facts);
  if (typeof facts !== 'object' || facts === null) return false;
  if (Array.isArray(facts)) return facts.some(holdsPlaceholder);
  return Object.entries(facts).some(
    ([key, value]) => key !== 'introduces' && holdsPlaceholder(value),
  );
}

/** The facts that hold addresses, whatever the kind of entry. */
interface Addressed {
  readonly homepage?: string | undefined;
  readonly sources?: readonly { readonly url: string; readonly archive?: string | undefined }[];
}

const addressesOf = ({ homepage, sources = [] }: Addressed): (string | undefined)[] => [
  homepage,
  ...sources.flatMap(({ url, archive }) => [url, archive]),
];

/** What there is to note of the facts and the text of an entry. */
export function notesOf(kind: FileKind, facts: unknown, body: string): EntryNotes {
  const addresses = addressesOf(facts as Addressed);
  const { title = '' } = facts as { title?: string };
  const isTranslation = kind === 'translation';
  const lines = isTranslation && mayHoldSums(body) ? body.split('\n') : [];
  return {
    hasPlaceholders: holdsPlaceholder(facts),
    isBegun: body.includes(TO_FILL_IN.body),
    hasOddAddresses: addresses.some((one) => one !== undefined && !isSoundAddress(one)),
    sums: kind === 'article' ? plainTextSums(facts as ArticleRecord, body) : null,
    titleHasSums: isTranslation && namedSums(title).length > 0,
    linesWithSums: lines.flatMap((line, at) => (namedSums(line).length > 0 ? [at] : [])),
  };
}
