import type { Article, Ledger, Place } from '../../ledger/model.ts';
import { yearOf } from '../../rules/dates.ts';
import type { Kind } from '../../schema/vocabulary.ts';
import { formatDate } from '../../i18n/format/date.ts';
import { messages } from '../../i18n/catalogue.ts';
import { type Context, linkTo, nameIn, thingLink, thingPath, titleOf } from '../shared/context.ts';
import { nameApart } from '../shared/names.ts';
import type { TableView, ThingLink } from '../shared/types.ts';
import { monthAnchor, yearPath } from './groups.ts';
import { compareEntries, periodOf } from './order.ts';

/** An event, or several of one month or year where there are too many to tell apart. */
export interface LaneMark {
  /** As precise as it is known: a month or a year is drawn as a span, never as a day. */
  date: string;
  count: number;
  /** Left out where it stands for several. */
  kind?: Kind;
  href: string;
  label: string;
}

/** A city's row. */
export interface Lane {
  place: ThingLink;
  count: number;
  /** The earliest first. */
  marks: LaneMark[];
}

/** Who did what when: a row a city, time from left to right. */
export interface LanesView {
  /** The earliest first. */
  years: { year: string; href: string }[];
  /** What a mark stands for. */
  each: 'event' | 'month' | 'year';
  lanes: Lane[];
  table: TableView;
}

/** How many cities have a row. */
const LANES = 8;

/** How many marks a page can carry; a mark stands for more where there would be more. */
const MARKS = 150;

/** Events of the ranked cities, districts with their city; the busiest first. */
function byCity(ledger: Ledger): [Place, Article[]][] {
  const cities = new Map<Place, Article[]>();
  for (const article of ledger.articles) {
    for (const city of new Set(article.places.flatMap(({ countsFor }) => countsFor))) {
      cities.set(city, [...(cities.get(city) ?? []), article]);
    }
  }
  return [...cities]
    .sort(([a, x], [b, y]) => y.length - x.length || (a.id < b.id ? -1 : 1))
    .slice(0, LANES);
}

const single = (context: Context, article: Article): LaneMark => ({
  date: article.facts.date,
  count: 1,
  kind: article.facts.kind,
  href: linkTo(context, thingPath(article)),
  label: `${formatDate(article.facts.date, context.lang)}${messages(context.lang).site.colon}${titleOf(context, article).title}`,
});

/** One mark for each event, month or year. */
function marks(context: Context, articles: readonly Article[], each: LanesView['each']) {
  const { lang } = context;
  if (each === 'event') return articles.map((article) => single(context, article));
  const of = each === 'month' ? periodOf : yearOf;
  const groups = Map.groupBy(articles, ({ facts }) => of(facts.date));
  return [...groups].map(([date, found]): LaneMark => {
    const page = linkTo(context, yearPath(yearOf(date)));
    return {
      date,
      count: found.length,
      href: each === 'month' ? `${page}#${monthAnchor(date)}` : page,
      label: `${formatDate(date, lang)}${messages(lang).site.colon}${messages(lang).timeline.events(found.length)}`,
    };
  });
}

/** The finest marks of which there are not too many. */
function finest(context: Context, cities: readonly [Place, Article[]][]) {
  const made = (each: LanesView['each']) => ({
    each,
    marks: cities.map(([, articles]) => marks(context, articles, each)),
  });
  const fits = (['event', 'month'] as const)
    .map(made)
    .find(({ marks: found }) => found.flat().length <= MARKS);
  return fits ?? made('year');
}

/** The cities with the most events, each in a row. */
export function lanesView(context: Context, years: readonly string[]): LanesView {
  const { timeline } = messages(context.lang);
  const ascending = [...years].sort();
  const cities = byCity(context.ledger);
  const { each, marks: found } = finest(context, cities);
  const lanes = cities.map(([place, articles], at) => ({
    place: thingLink(context, place),
    count: articles.length,
    marks: [...(found[at] ?? [])].sort((a, b) => compareEntries(a.date, b.date, 'oldest')),
  }));
  return {
    years: ascending.map((year) => ({ year, href: linkTo(context, yearPath(year)) })),
    each,
    lanes,
    table: {
      caption: timeline.byCity,
      columns: [
        { label: timeline.city },
        ...ascending.map((year) => ({ label: year, number: true })),
        { label: timeline.all, number: true },
      ],
      rows: cities.map(([place, articles]) => {
        const perYear = Map.groupBy(articles, ({ facts }) => yearOf(facts.date));
        const name = nameIn(context, nameApart(context.ledger, place));
        return [
          { href: linkTo(context, thingPath(place)), name },
          ...ascending.map((year) => perYear.get(year)?.length ?? 0),
          articles.length,
        ];
      }),
    },
  };
}
