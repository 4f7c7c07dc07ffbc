import { Decimal } from '../../rules/decimal.ts';
import { namedSums } from '../../rules/money/named-sums.ts';
import type { Sum } from '../../rules/money/sums.ts';
import type { ArticleRecord } from '../../schema/article.ts';

/** A sum of a text as plain data. */
type PlainSum = readonly [
  text: string,
  at: number,
  value: string,
  currency: Sum['currency'] | null,
];

/** The sums of an article's texts as plain data. */
export interface PlainTextSums {
  readonly title: readonly PlainSum[];
  readonly body: readonly PlainSum[];
}

const plain = ({ text, at, value, currency }: Sum): PlainSum => [
  ...([text, at, value.toFixed(), currency ?? null] as const),
];

/** A sum that was plain data. */
export const sumOf = ([text, at, value, currency]: PlainSum): Sum => ({
  ...{ text, at, value: new Decimal(value), currency: currency ?? undefined },
});

const SENTENCE_END = /(?<=[.!?]\s|[。！？；\n])/u;

/** A body without the sentences that name a fund of its claims: their sums are held against all that fund's own. */
function besideFunds(body: string, funds: readonly string[]): string {
  const names = (sentence: string) => funds.some((fund) => sentence.includes(`[[${fund}`));
  return body
    .split(SENTENCE_END)
    .filter((sentence) => !names(sentence))
    .join('');
}

/** The sums of the texts of an article, where it claims an amount that they can be held against. */
export function plainTextSums(
  { title, claims }: Pick<ArticleRecord, 'title' | 'claims'>,
  body: string,
): PlainTextSums {
  if (claims.every(({ amount }) => amount === undefined)) return { title: [], body: [] };
  const funds = claims.map(({ fund }) => fund);
  return {
    title: namedSums(title).map(plain),
    body: namedSums(besideFunds(body, funds)).map(plain),
  };
}
