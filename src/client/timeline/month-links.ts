import type { Lang } from '../../site/lang.ts';
import { formatDate } from '../../i18n/format/date.ts';
import type { TimelineMessages } from '../../i18n/timeline-messages.ts';
import { divideLink, type TouchMark } from '../shared/touch-marks.ts';

/** Pixels that a month takes at least, to be pointed at with a mouse. */
const NARROWEST = 6;

/** The month of a year's link that lies under a point, where one can be aimed at. */
function monthAt(link: HTMLElement, x: number): number | undefined {
  const { left, width } = link.getBoundingClientRect();
  if (width < 12 * NARROWEST) return undefined;
  return Math.min(11, Math.max(0, Math.floor(((x - left) / width) * 12)));
}

/** A month with events: which it is, what it says, and where it is told. */
interface Month {
  at: number;
  label: string;
  href: string;
}

/** The months of a year's link that have events. */
function monthsOf(link: HTMLElement, lang: Lang, words: TimelineMessages): Month[] {
  const { year = '', months = '' } = link.dataset;
  const href = link.getAttribute('href') ?? '';
  return months.split(' ').flatMap((step, at) => {
    const [count = '0', page] = step.split('/');
    if (count === '0') return [];
    const period = `${year}-${String(at + 1).padStart(2, '0')}`;
    const label = `${formatDate(period, lang)}${words.colon}${words.events(Number(count))}`;
    return [{ at, label, href: `${href}${page === undefined ? '' : `${page}/`}#month-${period}` }];
  });
}

function show(link: HTMLElement, at: number): void {
  link.dataset['month'] = '';
  link.style.setProperty('--month', String(at));
}

/** The months as marks for a finger, each the part of the year's link that it takes. */
function marksOf(link: HTMLElement, months: readonly Month[]): TouchMark[] {
  const { left, top, width, bottom } = link.getBoundingClientRect();
  const step = width / 12;
  return months.map(({ at, label, href }) => ({
    box: { left: left + at * step, top, right: left + (at + 1) * step, bottom },
    label,
    href,
    show: () => show(link, at),
  }));
}

/**
 * Lets readers go to a month of the chart. A mouse follows the link of the year to the month that is
 * pointed at; a finger hears first which month is the nearest. A keyboard, and a month with nothing,
 * go to the year, and on from there.
 */
export function followMonths(lang: Lang, words: TimelineMessages): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-months]')) {
    const href = link.getAttribute('href') ?? '';
    const months = monthsOf(link, lang, words);
    const leave = (): void => {
      link.href = href;
      link.removeAttribute('title');
      delete link.dataset['month'];
    };
    divideLink(link, () => marksOf(link, months));
    link.addEventListener('pointermove', ({ pointerType, clientX }) => {
      if (pointerType !== 'mouse') return;
      const at = monthAt(link, clientX);
      const month = months.find((own) => own.at === at);
      if (!month) return leave();
      link.href = month.href;
      link.title = month.label;
      show(link, month.at);
    });
    link.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse') leave();
    });
  }
}
