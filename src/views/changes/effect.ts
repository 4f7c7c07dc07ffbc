import type { BeforeAfter, Effect, FundChange, PlaceChange } from '../../analysis/effect/effect.ts';
import type { EntryState, EntryType, FigureState } from '../../analysis/effect/state.ts';
import { type PageEffect, pageLines } from './page-effect.ts';
import { messages } from '../../i18n/catalogue.ts';
import type { AmountOptions } from '../../i18n/format/amount.ts';
import { formatNumber } from '../../i18n/format/number.ts';
import { pick } from '../../i18n/pick.ts';
import { amountInWords } from '../../i18n/format/amount.ts';
import { rangeInWords, sumInWords } from '../../i18n/sums.ts';
import type { Amount } from '../../schema/money/money.ts';
import type { Lang } from '../../site/lang.ts';

/** What a change of the record means for readers, in the words of a language. */
export interface EffectView {
  readonly title: string;
  readonly headline: string;
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

/** The most lines that a section has; of the rest their number is told. */
const LISTED = 50;
/** The most places that the headline names. */
const PLACES_NAMED = 3;

const KINDS: readonly EntryType[] = [
  'article',
  'place',
  'fund',
  'partner',
  'chain',
  'ranking',
  'edition',
];

/** Two values in words; with more digits where they would read the same. */
function pairInWords<T>(
  { before, after }: BeforeAfter<T>,
  words: (value: T, exact: boolean) => string,
  none: string,
): [string, string] {
  const say = (exact: boolean) =>
    [before, after].map((value) => (value === undefined ? none : words(value, exact)));
  const [short, exact] = [say(false), say(true)];
  const [from = none, to = none] = short[0] === short[1] ? exact : short;
  return [from, to];
}

/** Three digits, or as many as tell two sums apart that a reader would. */
const digits = (exact: boolean): AmountOptions => (exact ? { significant: 8 } : {});

/** What became of an amount: `announced none to 3 billion CNY`. */
function amountMove(what: string, change: BeforeAfter<Amount>, lang: Lang): string {
  const { effect } = messages(lang);
  const [from, to] = pairInWords(
    change,
    (amount, exact) => amountInWords(amount, lang, digits(exact)),
    effect.no.amount,
  );
  return effect.moved(what, from, to);
}

function placeLine({ entry, announced, documented, rank }: PlaceChange, lang: Lang): string {
  const { effect } = messages(lang);
  const ranks = rank && pairInWords(rank, (value) => formatNumber(value, lang), effect.no.rank);
  return effect.of(pick(entry.name, lang), [
    ...(announced ? [amountMove(effect.announced, announced, lang)] : []),
    ...(documented ? [amountMove(effect.documented, documented, lang)] : []),
    ...(ranks ? [effect.moved(effect.rank, ...ranks)] : []),
  ]);
}

function figureInWords(
  { amount, to, bound, per, disputed }: FigureState,
  lang: Lang,
  exact: boolean,
): string {
  const range = disputed && rangeInWords(disputed.low, disputed.high, lang, digits(exact));
  return (
    sumInWords({ amount, to, bound, per }, lang, digits(exact)) +
    (range === undefined ? '' : messages(lang).effect.disputed(range))
  );
}

function fundLine({ entry, figures, stage, row }: FundChange, lang: Lang): string {
  const { effect, measured, stages, endings, fund } = messages(lang);
  const figureLines = figures.map((figure) => {
    const { measure, part } = figure.after ?? figure.before ?? { measure: 'size' };
    const name =
      part === undefined ? measured[measure] : fund.ofPart(measured[measure], effect.part[part]);
    const pair = pairInWords(
      figure,
      (value, exact) => figureInWords(value, lang, exact),
      effect.no.amount,
    );
    return effect.moved(name, ...pair);
  });
  const stagePair =
    stage &&
    pairInWords(
      stage,
      ({ stage: own, ending }) => (ending ? endings[ending] : own ? stages[own] : effect.no.stage),
      effect.no.stage,
    );
  const rowPair = row && pairInWords(row, (own) => effect.rows[own], effect.no.row);
  return effect.of(pick(entry.name, lang), [
    ...figureLines,
    ...(stagePair ? [effect.moved(effect.stage, ...stagePair)] : []),
    ...(rowPair ? [effect.moved(effect.row, ...rowPair)] : []),
  ]);
}

function doubtLines({ doubts }: Effect, lang: Lang): string[] {
  const { effect, grades } = messages(lang);
  const id = ({ owner, id: own }: { owner: string; id: string }) =>
    `${owner.slice(owner.indexOf(' ') + 1)}#${own}`;
  return [
    ...doubts.raised.map((doubt) =>
      effect.doubts.raised(grades[doubt.grade], pick(doubt.about, lang), id(doubt)),
    ),
    ...doubts.settled.map((doubt) =>
      effect.doubts.settled(grades[doubt.grade], pick(doubt.about, lang), id(doubt)),
    ),
    ...doubts.regraded.map(({ doubt, before }) =>
      effect.doubts.regraded(
        grades[before.grade],
        grades[doubt.grade],
        pick(doubt.about, lang),
        id(doubt),
      ),
    ),
  ];
}

/** How many entries of each type there are among some. */
function counted(entries: readonly EntryState[], lang: Lang): string[] {
  return KINDS.flatMap((kind) => {
    const n = entries.filter(({ type }) => type === kind).length;
    return n === 0 ? [] : [messages(lang).effect.things(n, kind)];
  });
}

function headlineOf(effect: Effect, pages: PageEffect, lang: Lang): string {
  const { effect: terms } = messages(lang);
  const renamed = effect.renamed.map(({ entry }) => entry);
  const did = (['added', 'changed', 'removed'] as const).flatMap((what) =>
    effect[what].length === 0 ? [] : [terms.does[what](counted(effect[what], lang))],
  );
  const { raised, settled } = effect.doubts;
  const n = pages.added.length + pages.changed.length + pages.removed.length;
  const parts = [
    ...did,
    ...(renamed.length === 0 ? [] : [terms.does.renamed(counted(renamed, lang))]),
    ...effect.places
      .flatMap(({ entry, announced }) => (announced ? [{ entry, announced }] : []))
      .slice(0, PLACES_NAMED)
      .map((place) => placeLine(place, lang)),
    ...(raised.length + settled.length === 0
      ? []
      : [terms.doubtsIn(raised.length, settled.length)]),
    ...(n === 0 ? [] : [terms.pages.all(n)]),
  ];
  return parts.length === 0 ? terms.nothing : terms.headline(parts);
}

/** What a change of the record and its pages means for readers. */
export function effectView(effect: Effect, pages: PageEffect, lang: Lang): EffectView {
  const { effect: terms, measured, tiers } = messages(lang);
  const entries = (list: readonly EntryState[]) =>
    list.map(({ name, type, id }) => terms.named(pick(name, lang), type, id));
  const lines: Record<keyof typeof terms.sections, readonly string[]> = {
    added: entries(effect.added),
    changed: entries(effect.changed),
    removed: entries(effect.removed),
    renamed: effect.renamed.map(({ from, entry }) =>
      terms.renamedTo(pick(entry.name, lang), from, entry.id),
    ),
    sums: effect.sums.map((sum) =>
      terms.of(terms.rows[sum.row], [amountMove(measured[sum.measure], sum, lang)]),
    ),
    places: effect.places.map((place) => placeLine(place, lang)),
    funds: effect.funds.map((fund) => fundLine(fund, lang)),
    doubts: doubtLines(effect, lang),
    sources: effect.sources.map(({ tier, added, removed }) =>
      terms.tier(tiers[tier], added, removed),
    ),
    pages: pageLines(pages, lang),
  };
  const names = Object.keys(lines) as (keyof typeof lines)[];
  return {
    title: terms.title,
    headline: headlineOf(effect, pages, lang),
    sections: names.flatMap((name) => {
      const all = lines[name];
      if (all.length === 0) return [];
      const rest = all.length - LISTED;
      return [
        {
          title: terms.sections[name],
          lines: [...all.slice(0, LISTED), ...(rest > 0 ? [terms.more(rest)] : [])],
        },
      ];
    }),
  };
}
