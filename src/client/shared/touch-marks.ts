import { nearestMark } from './nearest-mark.ts';

/*
 * Drawings of small marks under a finger, which has no hover: the first touch says what the nearest
 * mark is, the second follows its link. A mouse and the keyboard need none of this.
 */

const TOUCHED = 'touched';

function choose(chart: Element, status: HTMLElement, link?: Element): void {
  for (const other of chart.querySelectorAll(`.${TOUCHED}`)) other.classList.remove(TOUCHED);
  link?.classList.add(TOUCHED);
  const label = link?.querySelector('title')?.textContent;
  status.textContent = label ? `${label}. ${status.dataset['again'] ?? ''}` : '';
}

function listen(chart: Element, status: HTMLElement): void {
  chart.querySelector('.chart-drawing')?.addEventListener('click', (event) => {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    const links = [...chart.querySelectorAll<SVGAElement>('.chart-drawing svg a:has(> title)')];
    const signs = links.map((link) => {
      const sign = link.querySelector('[class]:is(circle, rect, path)') ?? link;
      return sign.getBoundingClientRect();
    });
    const shown = links.filter((_, at) => (signs[at]?.width ?? 0) > 0);
    const boxes = signs.filter(({ width }) => width > 0);
    const label = event.target instanceof Element ? event.target.closest('text') : null;
    const named = label?.closest<SVGAElement>('a');
    const at = nearestMark(event.clientX, event.clientY, boxes);
    const link = named ?? (at === undefined ? undefined : shown[at]);
    if (!link) {
      choose(chart, status);
      return;
    }
    event.preventDefault();
    if (link.classList.contains(TOUCHED)) location.assign(link.href.baseVal);
    else choose(chart, status, link);
  });
}

for (const status of document.querySelectorAll<HTMLElement>('.touch-status')) {
  const chart = status.closest('.chart');
  if (chart) listen(chart, status);
}
