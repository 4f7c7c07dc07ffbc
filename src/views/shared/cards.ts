import { fundNow } from '../../analysis/fund-figures.ts';
import { placeNow } from '../../analysis/place-standings.ts';
import type { Edition, Fund, RankingIndex, Ledger, Place } from '../../ledger/model.ts';
import type { Amount } from '../../schema/money/money.ts';
import type { Grade } from '../../schema/money/outcome.ts';
import { LANGS, type Lang } from '../../site/lang.ts';
import type { Site } from '../../site/site.ts';
import { amountInWords } from '../../i18n/format/amount.ts';
import { rangeInWords, sumInWords } from '../../i18n/sums.ts';
import { type Messages, messages } from '../../i18n/catalogue.ts';
import { cardPath, onCard, SITE_CARD } from './card-links.ts';
import { type Context, known, rankingPath, thingPath } from './context.ts';
import { doubtMark } from './doubts.ts';
import { nameApart, nameOf } from './names.ts';
import { hadOwnFiles, hasOwnFiles } from './own-files.ts';
import type { NameView } from './types.ts';
import { citiesRanking } from '../ranking/cities.ts';
import { chainsRanking, partnersRanking } from '../ranking/counts.ts';
import { fundsRanking } from '../ranking/funds.ts';
import { OWN_RANKINGS } from '../../schema/ranking.ts';
import type { RankingName } from '../ranking/page.ts';

/*
 * What social images show. One card serves both languages: everything stands on it in both.
 */

/** A text in every language of the site. */
export type Bilingual = Record<Lang, string>;

/** A line of a ranking's card. */
export interface CardRow {
  rank: string;
  name: NameView;
  value: string;
}

export interface CardView {
  /** What kind of thing it is. */
  over: Bilingual;
  name: NameView;
  /** What it has: the sum, what the sum is, and where sources disagree, so and by how much. */
  figure?: { text: Bilingual; label: Bilingual; disputed?: Bilingual };
  /** The weightiest conflict of what the figure is of; none where the figure itself tells its range. */
  doubt?: { grade: Grade; text: Bilingual };
  /** How far a fund got. */
  stamp?: Bilingual;
  /** The head of a ranking. */
  rows?: CardRow[];
  /** The site's sentence, on its own card. */
  motto?: Bilingual;
  /** The site's name and rule, at the foot. */
  foot: { name: Bilingual; rule: string };
}

/** A card and where it stands, below the base. */
export interface Card {
  path: string;
  /** What the cards of things were called that had one of their own, and for which it stands now. */
  standsFor: readonly string[];
  view: () => CardView;
}

/** How many rows of a ranking stand on its card. */
const ROWS = 3;

/** A text of the catalogues, in every language. */
const bilingual = (text: (terms: Messages, lang: Lang) => string): Bilingual =>
  Object.fromEntries(LANGS.map((lang) => [lang, text(messages(lang), lang)])) as Bilingual;

const FOOT = {
  name: bilingual(({ site }) => site.name),
  rule: messages(LANGS[0]).site.rule.replace(/\.$/, ''),
};

/** The mark of what is in doubt of some funds today. */
function doubtOf(context: Context, funds: readonly Fund[]): CardView['doubt'] {
  const { grade } = doubtMark(context, funds, context.ledger.today) ?? {};
  return grade && { grade, text: bilingual(({ grades }) => grades[grade]) };
}

function placeCard(context: Context, place: Place): CardView {
  const { announced, articles } = placeNow(context.ledger, place);
  const { amount } = announced;
  const doubt = doubtOf(
    context,
    announced.funds.map(({ fund }) => fund),
  );
  return {
    over: bilingual(({ levels }) => levels[place.facts.level]),
    name: nameApart(context.ledger, place),
    figure: amount
      ? {
          text: bilingual((_, lang) => amountInWords(amount, lang)),
          label: bilingual(({ citation }) => citation.card.committed),
        }
      : {
          text: bilingual(({ lists }) => lists.articles(articles)),
          label: bilingual(({ citation }) => citation.card.noSum),
        },
    ...known({ doubt }),
    foot: FOOT,
  };
}

function fundCard(context: Context, fund: Fund): CardView {
  const { ledger } = context;
  const { leading: figure, status } = fundNow(ledger, fund);
  const range = figure?.disputed;
  const doubt = doubtOf(context, [fund]);
  const said = figure && { amount: figure.amount, bound: figure.used.bound, per: figure.per };
  return {
    over: bilingual(({ fundKinds }) => fundKinds[fund.facts.kind]),
    name: nameOf(fund),
    figure: {
      text: bilingual(({ figures }, lang) => (said ? sumInWords(said, lang) : figures.none)),
      label: bilingual(({ money }) => money[fund.facts.money]),
      ...(range
        ? {
            disputed: bilingual(
              ({ figures }, lang) =>
                `${figures.disputed} ${rangeInWords(range.low, range.high, lang)}`,
            ),
          }
        : {}),
    },
    ...(range && doubt?.grade === 'difference' ? {} : known({ doubt })),
    stamp: bilingual(({ statuses }) => statuses[status]),
    foot: FOOT,
  };
}

const inWords = (amount: Amount | undefined): string =>
  amount ? amountInWords(amount, LANGS[0]) : '';

/** The rows of one of the Atlas's own rankings, as it stands today. */
function rowsOf(context: Context, name: RankingName) {
  const counted = (ranking: typeof chainsRanking) =>
    ranking(context).rows.map(({ rank, thing, cities }) => ({
      rank,
      name: thing.name,
      value: messages(LANGS[0]).lists.cities(cities.length),
    }));
  switch (name) {
    case 'cities':
      return citiesRanking(context).rows.map(({ rank, place, total }) => ({
        rank,
        name: place.name,
        value: inWords(total.amount),
      }));
    case 'funds':
      return fundsRanking(context).rows.map(({ rank, fund, figure }) => ({
        rank,
        name: fund.name,
        value: inWords(figure.amount),
      }));
    case 'partners':
      return counted(partnersRanking);
    case 'chains':
      return counted(chainsRanking);
  }
}

/** The first rows whose rank is known. */
const headOf = (rows: readonly { rank?: number | undefined; name: NameView; value: string }[]) =>
  rows
    .filter(({ rank }) => rank !== undefined)
    .slice(0, ROWS)
    .map(({ rank, name, value }): CardRow => ({ rank: `${rank ?? ''}`, name, value }));

const RANKING_KEYS = {
  cities: 'rankedCities',
  funds: 'rankedFunds',
  partners: 'rankedPartners',
  chains: 'rankedChains',
} as const;

const ownRankingCard = (context: Context, name: RankingName): CardView => ({
  over: bilingual(({ main }) => main.rankings),
  name: bilingual(({ pages }) => pages[RANKING_KEYS[name]].title),
  rows: headOf(rowsOf(context, name)),
  foot: FOOT,
});

/** The card of an edition, or of a published ranking by its latest. */
function publishedRankingCard(index: RankingIndex, edition?: Edition): CardView {
  const { rows } = edition ?? index.editions[0] ?? { rows: [] };
  return {
    over: edition
      ? bilingual(({ rankings }) => rankings.edition(edition.id))
      : bilingual(({ things }) => things.ranking),
    name: nameOf(index),
    rows: headOf(
      rows.map(({ facts: { rank, total }, subject }) => ({
        rank,
        name: nameOf(subject),
        value: total ?? '',
      })),
    ),
    foot: FOOT,
  };
}

const siteCardView = (): CardView => ({
  over: bilingual(({ citation }) => citation.card.site),
  name: bilingual(({ site }) => site.name),
  motto: bilingual(({ site }) => site.tagline),
  foot: FOOT,
});

/** Every social image of the site. */
export function allCards(ledger: Ledger, site: Site): Card[] {
  const context: Context = { ledger, site, lang: LANGS[0] };
  const { places, funds } = ledger;
  const without = [...places, ...funds].filter(hadOwnFiles);
  const stoodFor = Map.groupBy(without, (thing) => {
    const shown = onCard(thing);
    return shown ? cardPath(thingPath(shown)) : SITE_CARD;
  });
  const at = (path: string, view: () => CardView): Card => ({
    path,
    standsFor: (stoodFor.get(path) ?? []).map((thing) => cardPath(thingPath(thing))),
    view,
  });
  const card = (page: string, view: () => CardView): Card => at(cardPath(page), view);
  return [
    at(SITE_CARD, siteCardView),
    ...places
      .filter(hasOwnFiles)
      .map((place) => card(thingPath(place), () => placeCard(context, place))),
    ...funds
      .filter(hasOwnFiles)
      .map((fund) => card(thingPath(fund), () => fundCard(context, fund))),
    ...OWN_RANKINGS.map((name) => card(`rankings/${name}`, () => ownRankingCard(context, name))),
    ...ledger.indexes.flatMap((index) => [
      card(rankingPath(index), () => publishedRankingCard(index)),
      ...index.editions.map((edition) =>
        card(rankingPath(index, edition), () => publishedRankingCard(index, edition)),
      ),
    ]),
  ];
}
