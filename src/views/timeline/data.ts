import type { Article } from '../../ledger/model.ts';
import { yearOf } from '../../rules/dates.ts';
import type { Lang } from '../../site/lang.ts';
import { formatAmount } from '../../i18n/format/amount.ts';
import { messages } from '../../i18n/catalogue.ts';
import { moneyItems } from '../../i18n/money-items.ts';
import { nowInWords } from '../../i18n/names-of-day.ts';
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

const fileOf = (name: string, content: unknown): ContentFile =>
  contentFile(TIMELINE_DATA, name, content);

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

/** Lines by year, each year in files of a bounded length, so that a new event changes few of them. */
function chunksOf(context: Context, articles: readonly Article[]) {
  const years = Map.groupBy(articles, ({ facts }) => yearOf(facts.date));
  return [...years].flatMap(([year, found]) =>
    Array.from({ length: Math.ceil(found.length / CHUNK) }, (_, at) => {
      const part = found.slice(at * CHUNK, (at + 1) * CHUNK);
      const lines = part.map((article) => lineOf(context, article));
      return { file: fileOf(`${year}-${at + 1}`, lines), size: part.length };
    }),
  );
}

/** The page's script begins with the index, which names the files of lines. */
export interface TimelineData {
  index: ContentFile;
  lines: ContentFile[];
}

function makeData(context: Context): TimelineData {
  const articles = newestFirst(context.ledger.articles);
  const chunks = chunksOf(context, articles);
  const index: TimelineIndex = {
    dates: articles.map(({ facts }) => facts.date),
    facets: columnsOf(context, articles),
    chunks: chunks.map(({ file: { path }, size }) => ({ path, size })),
  };
  return { index: fileOf('index', index), lines: chunks.map(({ file }) => file) };
}

/**
 * The files that the timeline's filters run on, in the context's language: made once, as the page needs
 * the index's name, and the registry the files.
 */
export const timelineData = onceForContext(makeData);
