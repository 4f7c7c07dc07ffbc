import type { Article } from '../../ledger/model.ts';
import { yearOf } from '../../rules/dates.ts';
import type { Lang } from '../../site/lang.ts';
import { formatAmount } from '../../i18n/format/amount.ts';
import { messages } from '../../i18n/catalogue.ts';
import { moneyItems } from '../../i18n/money-items.ts';
import { nowInWords } from '../../i18n/names-of-day.ts';
import { persisted } from '../../ledger/reads/persisted.ts';
import { foreign, pick } from '../../i18n/pick.ts';
import { profileOf } from '../../i18n/languages.ts';
import { aroundSum } from '../../i18n/outcome.ts';
import { rangeInWords } from '../../i18n/sums.ts';
import { articleLine } from '../shared/lists.ts';
import type { FigureView, ThingLink } from '../shared/types.ts';
import { type Context, known, onceForContext } from '../shared/context.ts';
import { type ContentFile, contentFile } from '../shared/fetched/content-file.ts';
import { columnsOf } from './columns.ts';
import type { LineFigure, TimelineIndex, TimelineLine } from './facets.ts';
import { newestFirst } from './groups.ts';

/** The folder of the files, below the language's root: each is named by its content and never changes. */
export const TIMELINE_DATA = 'timeline/data/';

/** How many lines a file holds at most. */
const CHUNK = 250;

/** The words of an event's figure, as `Figure.astro` writes them. */
function figureOf(
  { amount, to, href, doubt, ...sum }: FigureView,
  lang: Lang,
): LineFigure | undefined {
  if (!amount) return undefined;
  const { grades } = messages(lang);
  const { before, after } = aroundSum(sum, lang);
  return {
    href,
    ...(to ? { figure: rangeInWords(amount, to, lang) } : formatAmount(amount, lang)),
    ...known({
      before: before.length > 0 ? before : undefined,
      after: after.length > 0 ? after : undefined,
      space: before.length + after.length > 0 ? profileOf(lang).wordSpace : undefined,
      doubt: doubt && { ...doubt, label: grades[doubt.grade] },
    }),
  };
}

/** The places of an event that readers are shown under another name than today's. */
function namesOfDay(places: readonly ThingLink[], lang: Lang): TimelineLine['names'] {
  const named = places.flatMap((place) => {
    const now = nowInWords(place, lang);
    return now === '' ? [] : [{ id: place.id, name: pick(place.name, lang), now }];
  });
  return named.length > 0 ? named : undefined;
}

function lineOf(context: Context, article: Article): TimelineLine {
  const { lang } = context;
  const { title, titleLang, places, figure, funds = [] } = articleLine(context, article);
  return {
    id: article.id,
    title,
    ...known({ lang: foreign(titleLang, lang), names: namesOfDay(places, lang) }),
    ...known({
      figure: figure && figureOf(figure, lang),
      funds: funds.length > 0 ? moneyItems(funds, lang) : undefined,
    }),
  };
}

/** A file of lines: its path is known from build to build, its text is made when it is asked for. */
function chunkOf(context: Context, name: string, articles: readonly Article[]): DataFile {
  const make = () =>
    contentFile(
      TIMELINE_DATA,
      name,
      articles.map((article) => lineOf(context, article)),
    );
  let made: ContentFile | undefined;
  const path = persisted(
    context.ledger,
    {
      name: `timeline/${context.lang}/${name}`,
      from: articles.map(({ id }) => id).join(' '),
    },
    () => (made = make()).path,
  );
  return {
    path,
    text: () => {
      const { text } = made ?? make();
      made = undefined;
      return text;
    },
  };
}

/** Lines by year, each year in files of a bounded length, so that a new event changes few of them. */
function chunksOf(context: Context, articles: readonly Article[]) {
  const years = Map.groupBy(articles, ({ facts }) => yearOf(facts.date));
  return [...years].flatMap(([year, found]) =>
    Array.from({ length: Math.ceil(found.length / CHUNK) }, (_, at) => {
      const part = found.slice(at * CHUNK, (at + 1) * CHUNK);
      return { file: chunkOf(context, `${year}-${at + 1}`, part), size: part.length };
    }),
  );
}

/** A file that the filters fetch, named by its content. */
export interface DataFile {
  path: string;
  text: () => string;
}

/** The page's script begins with the index, which names the files of lines. */
export interface TimelineData {
  index: DataFile;
  lines: DataFile[];
}

function makeData(context: Context): TimelineData {
  const articles = newestFirst(context.ledger.articles);
  const chunks = chunksOf(context, articles);
  const index: TimelineIndex = {
    dates: articles.map(({ facts }) => facts.date),
    facets: columnsOf(context, articles),
    chunks: chunks.map(({ file: { path }, size }) => ({ path, size })),
  };
  const { path, text } = contentFile(TIMELINE_DATA, 'index', index);
  return { index: { path, text: () => text }, lines: chunks.map(({ file }) => file) };
}

/**
 * The files that the timeline's filters run on, in the context's language: made once, as the page needs
 * the index's name, and the registry the files.
 */
export const timelineData = onceForContext(makeData);
