import { allSums, namedSums } from '../../../rules/money/named-sums.ts';
import { differsBy } from '../../../rules/decimal.ts';
import { isSameSum, type Sum } from '../../../rules/money/sums.ts';
import type { ArticleEntry, ClaimEntry, Draft } from '../../draft.ts';
import { type Check, type CheckContext, inBody } from '../check.ts';

/** How far two spellings of one number may differ: 近, nearly, and rounded dollars. */
const SAME = '0.02';

/** What the texts of an original give in numbers, units or none, and the amounts that its tokens print. */
interface Known {
  sums: readonly Sum[];
  claims: readonly ClaimEntry[];
}

/** The sums of originals by their facts, until those are forgotten: whoever reads the record again and again has most of them again. */
const sumsKnown = new WeakMap<ArticleEntry['facts'], readonly Sum[]>();

function sumsOf({ facts, body }: ArticleEntry): readonly Sum[] {
  const texts = [
    facts.title,
    body,
    ...facts.conflicts.map(({ text }) => text),
    ...facts.claims.flatMap(({ wording = '', note = '' }) => [wording, note]),
    ...facts.sources.flatMap(({ quote = '', title, title_original = '' }) => [
      quote,
      title,
      title_original,
    ]),
  ];
  return allSums(texts.join('\n'));
}

function knownOf(original: ArticleEntry, ofFunds: readonly ClaimEntry[]): Known {
  const { facts, claims } = original;
  // Facts are those of one file, and so is its text.
  const sums = sumsKnown.get(facts) ?? sumsOf(original);
  sumsKnown.set(facts, sums);
  return { sums, claims: [...claims, ...ofFunds] };
}

function isKnown(sum: Sum, { sums, claims }: Known): boolean {
  const amounts = claims.flatMap(({ amount, to, usd }) => [
    amount,
    to,
    ...usd.map((given) => given.amount),
  ]);
  return (
    amounts.some((amount) => amount && isSameSum(sum, amount)) ||
    sums.some(({ value }) => !differsBy(SAME, value, sum.value))
  );
}

function checkTranslation(
  { report }: CheckContext,
  entry: Draft['translations'][number],
  known: () => Known,
): void {
  const { linesWithSums, titleHasSums } = entry.notes;
  for (const sum of titleHasSums ? namedSums(entry.facts.title) : []) {
    if (!isKnown(sum, known())) {
      report('translation-figure', entry.at(['title']), { figure: sum.text });
    }
  }
  const lines = linesWithSums.length > 0 ? entry.body.split('\n') : [];
  for (const index of linesWithSums) {
    const line = lines[index] ?? '';
    for (const sum of namedSums(line)) {
      if (isKnown(sum, known())) continue;
      const column = Math.max(0, line.indexOf(sum.text)) + 1;
      const location = inBody(entry, { line: index + 1, column });
      report('translation-figure', location, { figure: sum.text });
    }
  }
}

/** The sums of a translation are those of its original, in whatever units. */
export const checkTranslations: Check = (context) => {
  const { draft } = context;
  const byFund = Map.groupBy(context.claims, ({ facts }) => facts.fund);
  const articles = new Map(draft.articles.map((entry) => [entry.id, entry]));
  for (const entry of draft.translations) {
    const original = articles.get(entry.id);
    if (!original || draft.broken.has(entry.id)) continue;
    // A token prints what another article may have claimed.
    const claimsNamed = () =>
      [
        ...new Set([...original.parsed.mentions, ...entry.parsed.mentions].map(({ id }) => id)),
      ].flatMap((id) => byFund.get(id) ?? []);
    let known: Known | undefined;
    checkTranslation(context, entry, () => (known ??= knownOf(original, claimsNamed())));
  }
};
