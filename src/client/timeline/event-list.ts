import type { Lang } from '../../site/lang.ts';
import { DOUBT_LOOK } from '../../views/shared/types.ts';
import type { LineFigure, TimelineIndex, TimelineLine } from '../../views/timeline/facets.ts';
import { periodOf } from '../../views/timeline/order.ts';
import { formatDate } from '../../i18n/format/date.ts';
import type { TimelineMessages } from '../../i18n/timeline-messages.ts';
import { el } from '../shared/dom.ts';

/** What rows are written with. */
export interface Writer {
  index: TimelineIndex;
  lang: Lang;
  words: TimelineMessages;
  /** The link to the language's home page. */
  root: string;
}

/** An event to show. */
export interface Row {
  row: number;
  line: TimelineLine;
}

const one = (value: number | number[] | undefined): number[] =>
  typeof value === 'number' ? [value] : (value ?? []);

/** The symbol and word of a kind, as the chart's key above shows it. */
function kindMark({ index }: Writer, row: number): Node[] {
  const { choices, values } = index.facets.kind;
  return one(values[row]).flatMap((at) => {
    const mark = document.querySelector(`.kind-key [data-kind="${choices[at]?.id ?? ''}"] .mark`);
    return mark ? [mark.cloneNode(true)] : [];
  });
}

/** The sum of an event, as the server writes it (Figure.astro). */
function figure({ id, figure: sum, funds }: TimelineLine, root: string): Node[] {
  const around = (text: string) => el('span', { class: 'figure-around' }, text);
  const column = (...within: Node[]) => [el('div', { class: 'entry-figure' }, ...within)];
  if (funds) {
    const href = `${root}articles/${id}/#claims`;
    return column(el('a', { class: 'figure-link figure-none', href }, funds));
  }
  if (!sum) return [];
  const link = el('a', { class: 'figure-link', href: sum.href });
  const space = sum.space ?? '';
  for (const words of sum.before ?? []) link.append(around(words), space);
  if (sum.unit === undefined) {
    link.append(el('span', { class: 'amount' }, sum.figure));
  } else {
    link.append(
      el(
        'span',
        { class: 'amount' },
        el('span', { class: 'amount-figure' }, sum.figure),
        /^[A-Z]/.test(sum.unit) ? '\u00a0' : '',
        el('span', { class: 'amount-unit' }, sum.unit),
      ),
    );
  }
  for (const words of sum.after ?? []) link.append(space, around(words));
  const doubt = sum.doubt && doubtLink(sum.doubt);
  return column(el('span', { class: 'figure' }, link, ...(doubt ? [doubt] : [])));
}

const doubtLink = ({ grade, label, href }: NonNullable<LineFigure['doubt']>) =>
  el('a', { class: `${DOUBT_LOOK[grade]} mark-link`, href }, label);

/** The places of an event under the names of its day, as the server writes them (Thing.astro). */
function placesOf({ index, root }: Writer, { row, line }: Row): HTMLElement[] {
  return one(index.facets.place.values[row]).map((at) => {
    const { id = '', name = '' } = index.facets.place.choices[at] ?? {};
    const then = line.names?.find((named) => named.id === id);
    const link = el('a', { class: 'thing', href: `${root}cities/${id}/` }, then?.name ?? name);
    if (!then) return link;
    return el(
      'span',
      { class: 'thing-of-day' },
      link,
      el('span', { class: 'thing-now' }, then.now),
    );
  });
}

/** A line of the day book, as the server's own lines are written (ArticleList.astro). */
function entry(writer: Writer, { row, line }: Row): HTMLElement {
  const { index, lang, root } = writer;
  const date = index.dates[row] ?? '';
  const href = `${root}articles/${line.id}/`;
  return el(
    'li',
    {},
    el('span', { class: 'entry-date' }, el('time', { datetime: date }, formatDate(date, lang))),
    el(
      'div',
      {},
      el('a', { class: 'entry-title', href, lang: line.lang }, line.title),
      el(
        'p',
        { class: 'entry-under' },
        ...kindMark(writer, row),
        ...placesOf(writer, { row, line }),
      ),
    ),
    ...figure(line, root),
  );
}

/** The last section of a list, or a new one under a heading of its own. */
function sectionOf(
  within: HTMLElement,
  key: string,
  make: () => { section: HTMLElement; list: HTMLElement },
): HTMLElement {
  const last = within.lastElementChild;
  if (last instanceof HTMLElement && last.dataset['key'] === key) {
    const list = last.querySelector<HTMLElement>('[data-list]');
    if (list) return list;
  }
  const { section, list } = make();
  section.dataset['key'] = key;
  list.dataset['list'] = '';
  within.append(section);
  return list;
}

/** Adds events to a list, under the headings of their years and months. */
export function appendRows(writer: Writer, results: HTMLElement, rows: readonly Row[]): void {
  const { index, lang, words, root } = writer;
  for (const row of rows) {
    const date = index.dates[row.row] ?? '';
    const [year, period] = [date.slice(0, 4), periodOf(date)];
    const months = sectionOf(results, year, () => {
      const link = el('a', { href: `${root}timeline/${year}/` }, formatDate(year, lang));
      const list = el('div');
      const section = el('section', { class: 'year' }, el('h3', {}, link), list);
      return { section, list };
    });
    const entries = sectionOf(months, period, () => {
      const open = period.length === 4;
      const heading = el('h4', {}, open ? words.yearOnly : formatDate(period, lang));
      const list = el('ol', { class: 'entries' });
      const section = el('div', { class: open ? 'month month-open' : 'month' }, heading, list);
      return { section, list };
    });
    entries.append(entry(writer, row));
  }
}
