import type { Element, ElementContent, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { doubtsOf } from '../../src/analysis/doubts.ts';
import { placeStandings } from '../../src/analysis/place-standings.ts';
import type { Scope } from '../../src/analysis/totals.ts';
import type { Fund, Ledger } from '../../src/ledger/model.ts';
import { type Grade, GRADES } from '../../src/schema/money/outcome.ts';
import { frozenLedger } from '../harness/frozen-record.ts';
import { crawledSite } from '../harness/frozen-site.ts';

/*
 * A doubt travels with its figure: on every page of the built site, whatever links to a claim of a
 * fund or to the funds of a place with a sum bears the mark of what is in doubt of it, or weightier.
 */

/** The marks that are enough for each grade. */
const MARKS: Record<Grade, readonly string[]> = {
  misprint: ['slip', 'differ', 'seal'],
  difference: ['differ', 'seal'],
  doubt: ['seal'],
};

/** What holds a figure and its mark: the figure itself, or the line that it stands in. */
const HOLDERS = ['li', 'tr', 'dd', 'p'];

const classes = ({ properties: { className } }: Element): string[] =>
  Array.isArray(className) ? className.map(String) : [];

const isElement = (node: ElementContent | Root['children'][number]): node is Element =>
  node.type === 'element';

/** An element and all within it. */
function* elementsIn(node: Element): Generator<Element> {
  yield node;
  for (const child of node.children) if (isElement(child)) yield* elementsIn(child);
}

/** Every link of a figure that shows a sum, with the elements that it stands in, the nearest first. */
function* figureLinks(
  node: Root | Element,
  around: readonly Element[] = [],
): Generator<{ href: string; around: readonly Element[] }> {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    const own = classes(child);
    if (own.includes('figure-link')) {
      const sums = [...elementsIn(child)].some((inner) => classes(inner).includes('amount'));
      const { href } = child.properties;
      if (sums && typeof href === 'string') yield { href, around };
    } else {
      yield* figureLinks(child, [child, ...around]);
    }
  }
}

/** The day that a page speaks of: the last of the year that it is of, else the record’s. */
function dayOf(path: string, ledger: Ledger): string {
  const [, year] = /\/rankings\/.*?\/(\d{4})\/$/.exec(path) ?? [];
  return year === undefined ? ledger.today : `${year}-12-31`;
}

const scopeOf = (path: string): Scope =>
  path.includes('/with-adjacent/')
    ? 'with-adjacent'
    : path.includes('/with-drafts/')
      ? 'with-drafts'
      : 'announced';

/** The funds that a link of a figure is about. */
function fundsOf(ledger: Ledger, path: string, href: string): readonly Fund[] {
  const [where = '', anchor = ''] = href.split('#');
  if (anchor.startsWith('claim-')) {
    const claimed = ledger.articles
      .filter(({ id }) => where.endsWith(`/articles/${id}/`))
      .flatMap(({ claims }) => claims)
      .filter((claim) => claim.anchor === anchor);
    return claimed.map(({ fund }) => fund);
  }
  const [, id] = /\/cities\/([^/]+)\/$/.exec(where) ?? [];
  if (anchor !== 'funds' || id === undefined) return [];
  const place = ledger.places.find((one) => one.id === id);
  const standings = placeStandings(
    ledger,
    dayOf(path, ledger),
    path.includes('/apart/'),
    scopeOf(path),
  );
  const { announced } = (place && standings.get(place)) ?? {};
  return (announced?.funds ?? []).map(({ fund }) => fund);
}

/** The weightiest conflict of some funds on a day. */
const worst = (ledger: Ledger, funds: readonly Fund[], day: string): Grade | undefined =>
  funds
    .flatMap((fund) => doubtsOf(ledger, fund, day).map(({ grade }) => grade))
    .sort((a, b) => GRADES.indexOf(b) - GRADES.indexOf(a))[0];

/** Whether a figure bears one of these marks, or the line that it stands in does. */
function isMarked(around: readonly Element[], marks: readonly string[]): boolean {
  const line = around.findIndex(({ tagName }) => HOLDERS.includes(tagName));
  const holder = around[line < 0 ? 0 : line];
  return (
    holder !== undefined &&
    [...elementsIn(holder)].some((inner) => classes(inner).some((name) => marks.includes(name)))
  );
}

describe('a doubt', () => {
  const ledger = frozenLedger();
  const { pages } = crawledSite();

  it('is marked wherever its figure is shown', () => {
    let shown = 0;
    const bare: string[] = [];
    for (const { path, tree } of pages.values()) {
      for (const { href, around } of figureLinks(tree)) {
        const funds = fundsOf(ledger, path, href);
        const grade = worst(ledger, funds, dayOf(path, ledger));
        // The page of the fund itself tells its conflicts in full.
        const own = funds.length === 1 && path.endsWith(`/funds/${funds[0]?.id ?? ''}/`);
        if (grade === undefined || own) continue;
        shown += 1;
        if (!isMarked(around, MARKS[grade])) bare.push(`${path} ${href} (${grade})`);
      }
    }
    expect([...new Set(bare)]).toEqual([]);
    expect(shown).toBeGreaterThan(50);
  });

  it('is told on the page of its fund, where every mark of it leads', () => {
    const missing: string[] = [];
    for (const fund of ledger.funds) {
      const page = [...pages.values()].find(({ path }) => path.endsWith(`/funds/${fund.id}/`));
      for (const { conflict } of doubtsOf(ledger, fund, ledger.today)) {
        const anchor = `conflict-${conflict.id}`;
        const told = [...(page?.anchors ?? [])].some((id) => id.startsWith(anchor));
        if (!told) missing.push(`${fund.id} ${anchor}`);
      }
    }
    expect(missing).toEqual([]);
  });
});
