import { el } from './dom.ts';
import { type MarkBox, nearestMark, neighboursOf } from './nearest-mark.ts';

/*
 * Drawings of small marks under a finger, which has no hover: the first touch says what the nearest
 * mark is, and which others lie too close to it to be aimed at; the second touch follows its link, as
 * do the links in what is said. A mouse and the keyboard need none of this.
 */

/** A mark that a finger can mean. */
export interface TouchMark {
  box: MarkBox;
  /** What it is, in words. */
  label: string;
  href: string;
  /** Shows which part of its link is meant, where that stands for several marks. */
  show?: () => void;
}

type Link = SVGAElement | HTMLAnchorElement;
type LinkMark = TouchMark & { link: Link };

const TOUCHED = 'touched';

/** What is drawn small: marks with a title, and the steps of a chart. */
const MARKS = 'svg a:has(> title), .density-steps a';

/** Links that stand for several marks. */
const several = new WeakMap<Link, () => TouchMark[]>();

/** Says that a link stands for several marks: a finger means one of them. */
export function divideLink(link: HTMLAnchorElement, marks: () => TouchMark[]): void {
  several.set(link, marks);
}

function ownMark(link: Link): TouchMark {
  const sign = link.querySelector('[class]:is(circle, rect, path)') ?? link;
  return {
    box: sign.getBoundingClientRect(),
    label: link.querySelector('title')?.textContent ?? link.ariaLabel ?? '',
    href: link instanceof SVGAElement ? link.href.baseVal : link.href,
  };
}

/** The marks of a drawing that can be seen. */
function marksIn(drawing: Element): LinkMark[] {
  return [...drawing.querySelectorAll<Link>(MARKS)]
    .flatMap((link): LinkMark[] => {
      const parts = several.get(link)?.() ?? [];
      return (parts.length > 0 ? parts : [ownMark(link)]).map((mark) => ({ ...mark, link }));
    })
    .filter(({ box }) => box.right > box.left);
}

/** The words that say what was touched, each mark a link to its page. */
function wordsOf(status: HTMLElement, chosen: TouchMark, near: readonly TouchMark[]): Node[] {
  const { again = '', near: beside = '' } = status.dataset;
  const linkTo = ({ href, label }: TouchMark) => el('a', { href }, label);
  return [
    linkTo(chosen),
    document.createTextNode(` · ${again}`),
    ...(near.length > 0 ? [el('span', {}, beside, ...near.map(linkTo))] : []),
  ];
}

const isSame = (a: LinkMark | undefined, b: LinkMark): boolean =>
  a?.link === b.link && a.label === b.label;

function listen(drawing: Element, status: HTMLElement): void {
  let chosen: LinkMark | undefined;

  const choose = (mark: LinkMark | undefined, near: readonly TouchMark[]): void => {
    chosen?.link.classList.remove(TOUCHED);
    chosen = mark;
    mark?.link.classList.add(TOUCHED);
    mark?.show?.();
    status.replaceChildren(...(mark ? wordsOf(status, mark, near) : []));
  };

  drawing.addEventListener('click', (event) => {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest<Link>('a');
    // Other links, the names beside a scale or what is said, lead away at once.
    if (target?.closest('summary, button, label, select') || (link && !link.matches(MARKS))) return;
    const marks = marksIn(drawing);
    const boxes = marks.map(({ box }) => box);
    const named = target?.closest('text') ? marks.findIndex((mark) => mark.link === link) : -1;
    const at = named >= 0 ? named : nearestMark(event.clientX, event.clientY, boxes);
    const mark = at === undefined ? undefined : marks[at];
    if (at === undefined || !mark) {
      choose(undefined, []);
      return;
    }
    event.preventDefault();
    if (isSame(chosen, mark)) {
      location.assign(mark.href);
      return;
    }
    choose(
      mark,
      neighboursOf(at, boxes).flatMap((other) => marks[other] ?? []),
    );
  });
}

for (const status of document.querySelectorAll<HTMLElement>('.touch-status')) {
  const drawing = status.closest('.chart')?.querySelector('.chart-drawing') ?? status.parentElement;
  if (drawing) listen(drawing, status);
}
