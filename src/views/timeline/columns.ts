import type { Article, Ledger, Place, Thing } from '../../ledger/model.ts';
import { MONEY } from '../../schema/money/fund.ts';
import { KINDS, TOPICS } from '../../schema/vocabulary.ts';
import { messages } from '../../i18n/catalogue.ts';
import { pickBoth } from '../../i18n/pick.ts';
import { type Context, known } from '../shared/context.ts';
import { nameApart } from '../shared/names.ts';
import { byName } from '../shared/name-order.ts';
import { claimOfEvent } from '../../analysis/events.ts';
import { formerIds } from '../../analysis/old-ids.ts';
import {
  AMOUNT_RANGES,
  amountRange,
  type Choice,
  type FacetColumn,
  type FacetKey,
  NO_AMOUNT,
} from './facets.ts';

type IdsOf = (article: Article) => readonly string[];

/** The choices that occur, and for each event which of them are its own. */
function column(
  articles: readonly Article[],
  choices: readonly Choice[],
  idsOf: IdsOf,
  kept: ReadonlySet<string> = new Set(articles.flatMap(idsOf)),
): FacetColumn {
  const occurring = choices.filter(({ id }) => kept.has(id));
  const at = new Map(occurring.map(({ id }, index) => [id, index]));
  return {
    choices: occurring,
    values: articles.map((article) => {
      const found = [...new Set(idsOf(article))].flatMap((id) => at.get(id) ?? []);
      return found.length === 1 && found[0] !== undefined ? found[0] : found;
    }),
  };
}

/** A column of a closed list, named by the catalogue. */
function listed<K extends string>(
  articles: readonly Article[],
  ids: readonly K[],
  names: Record<K, string>,
  idsOf: IdsOf,
): FacetColumn {
  return column(
    articles,
    ids.map((id) => ({ id, name: names[id] })),
    idsOf,
  );
}

function choiceOf(context: Context, thing: Thing): Choice {
  const formerly = formerIds(context.ledger, thing);
  const names = nameApart(context.ledger, thing);
  const [{ value: name }, beside] = pickBoth(names, context.lang);
  const other = beside?.value;
  const spelled = [names.zh, names.original].find((way) => way !== name && way !== other);
  return {
    id: thing.id,
    name,
    ...known({ other, spelled, pinyin: names.pinyin }),
    ...(formerly.length > 0 ? { formerly } : {}),
  };
}

/** Places and those that hold them: who chooses a city finds its districts. */
function placeColumn(
  context: Context,
  articles: readonly Article[],
  { places }: Ledger,
): FacetColumn {
  const idsOf = (article: Article) => article.places.map(({ id }) => id);
  const selfAndAbove = (place: Place) => [place.id, ...place.ancestors.map(({ id }) => id)];
  const kept = new Set(articles.flatMap((article) => article.places.flatMap(selfAndAbove)));
  const occurring = byName(context, places).filter(({ id }) => kept.has(id));
  const at = new Map(occurring.map(({ id }, index) => [id, index]));
  const choices = occurring.map((place) => {
    const above = place.ancestors.flatMap(({ id }) => at.get(id) ?? []);
    return { ...choiceOf(context, place), ...(above.length > 0 ? { above } : {}) };
  });
  return column(articles, choices, idsOf, kept);
}

const amountOf: IdsOf = (article) => {
  const own = claimOfEvent(article);
  if (!own) return [NO_AMOUNT];
  return own.yuan === undefined ? [] : [amountRange(own.yuan)];
};

/** Every facet of events in this order. */
export function columnsOf(
  context: Context,
  articles: readonly Article[],
): Record<FacetKey, FacetColumn> {
  const { ledger, lang } = context;
  const { kinds, topics, money, timeline } = messages(lang);
  const named = (things: readonly Thing[], idsOf: IdsOf) =>
    column(
      articles,
      byName(context, things).map((thing) => choiceOf(context, thing)),
      idsOf,
    );
  return {
    kind: listed(articles, KINDS, kinds, ({ facts }) => [facts.kind]),
    place: placeColumn(context, articles, ledger),
    partner: named(ledger.partners, ({ partners }) => partners.map(({ partner }) => partner.id)),
    topic: listed(articles, TOPICS, topics, ({ facts }) => facts.topics),
    chain: named(ledger.chains, ({ chains }) => chains.map(({ id }) => id)),
    money: listed(articles, MONEY, money, ({ claims }) =>
      claims.map(({ fund }) => fund.facts.money),
    ),
    amount: listed(
      articles,
      [...AMOUNT_RANGES.map(({ id }) => id), NO_AMOUNT],
      timeline.amounts,
      amountOf,
    ),
  };
}
