import type { Lang } from '../../site/lang.ts';
import { formatDate } from '../../i18n/format/date.ts';
import type { TimelineMessages } from '../../i18n/timeline-messages.ts';

/** Pixels that a month takes at least, to be pointed at. */
const NARROWEST = 6;

/** The month of a year's link that lies under a point, where one can be aimed at. */
function monthAt(link: HTMLElement, x: number): number | undefined {
  const { left, width } = link.getBoundingClientRect();
  if (width < 12 * NARROWEST) return undefined;
  return Math.min(11, Math.max(0, Math.floor(((x - left) / width) * 12)));
}

/**
 * Lets a mouse go to a month of the chart: the link of the year leads to the month that is pointed
 * at. A keyboard, a finger, and a month with nothing go to the year, and on from there.
 */
export function followMonths(lang: Lang, words: TimelineMessages): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-months]')) {
    const { year = '', months = '' } = link.dataset;
    const href = link.getAttribute('href') ?? '';
    const steps = months.split(' ').map((step) => step.split('/'));
    const leave = (): void => {
      link.href = href;
      link.removeAttribute('title');
      delete link.dataset['month'];
    };
    link.addEventListener('pointermove', ({ pointerType, clientX }) => {
      const at = pointerType === 'mouse' ? monthAt(link, clientX) : undefined;
      const [count = '0', page] = at === undefined ? [] : (steps[at] ?? []);
      if (at === undefined || count === '0') return leave();
      const period = `${year}-${String(at + 1).padStart(2, '0')}`;
      link.href = `${href}${page === undefined ? '' : `${page}/`}#month-${period}`;
      link.title = `${formatDate(period, lang)}${words.colon}${words.events(Number(count))}`;
      link.dataset['month'] = '';
      link.style.setProperty('--month', String(at));
    });
    link.addEventListener('pointerleave', leave);
  }
}
