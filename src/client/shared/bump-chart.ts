/*
 * Touching a line of a chart of ranks: a finger has no hover, so the first touch keeps the line
 * standing out and says what it is; the second follows its link. A mouse and the keyboard need none
 * of this.
 */

const CHOSEN = 'bump-chosen';

function choose(chart: Element, line: Element | undefined): void {
  for (const other of chart.querySelectorAll(`.${CHOSEN}`)) other.classList.remove(CHOSEN);
  line?.classList.add(CHOSEN);
  const status = chart.querySelector<HTMLElement>('.bump-said');
  if (!status) return;
  const label = line?.getAttribute('aria-label');
  status.textContent = label ? `${label}. ${status.dataset['again'] ?? ''}` : '';
}

/** The part of what is seen that names may take at first; the rest is for the lines. */
const NAMES = 0.5;

/** Long names would fill a phone: the chart, which opens at its end, then begins further back. */
function showLines(drawing: Element): void {
  const last = drawing.querySelector('.bump-line text')?.getBoundingClientRect();
  const { left, width } = drawing.getBoundingClientRect();
  if (last) drawing.scrollLeft += Math.min(0, last.left - left - width * (1 - NAMES));
}

for (const drawing of document.querySelectorAll('.bump')) {
  const chart = drawing.closest('.chart') ?? drawing;
  showLines(drawing);
  drawing.addEventListener('click', (event) => {
    const line = event.target instanceof Element ? event.target.closest('.bump-line') : null;
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (line && touch && !line.classList.contains(CHOSEN)) {
      event.preventDefault();
      choose(chart, line);
    } else if (!line) {
      choose(chart, undefined);
    }
  });
  chart.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Escape') choose(chart, undefined);
  });
}
