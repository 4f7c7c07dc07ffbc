import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frozenSite } from '../harness/frozen-site.ts';

const html = (path: string): string =>
  readFileSync(join(frozenSite().dir, path, 'index.html'), 'utf8');

const text = (part: string): string =>
  part
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The element with an id, up to where the next of its kind begins. */
function element(page: string, name: string, id: string): string {
  const start = page.search(new RegExp(`<${name}[^>]*\\bid="${id}"`));
  if (start < 0) return '';
  const rest = page.slice(start);
  const end = rest.indexOf(`</${name}>`);
  return rest.slice(0, end < 0 ? undefined : end);
}

const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** The yuan that a text tells: `about 30 million CNY`; nothing where it tells none. */
function yuanIn(words: string): number | undefined {
  const [, figure, scale] = /([\d.,]+) (thousand|million|billion)? ?CNY/.exec(words) ?? [];
  return figure === undefined
    ? undefined
    : Number(figure.replaceAll(',', '')) * (SCALES[scale ?? ''] ?? 1);
}

/** What a row of a fund gives of a measure, as a reader reads it. */
function given(row: string, measure: string): number | undefined {
  const cells = [...row.matchAll(/<td[\s\S]*?<\/td>/g)].map(([cell]) => text(cell));
  if (measure === 'announced') return yuanIn(cells[0] ?? '');
  const [, sum] =
    new RegExp(`([\\d.,]+ (?:million|billion) CNY) ${measure.replace('-', ' ')}`).exec(
      cells[1] ?? '',
    ) ?? [];
  return sum === undefined ? undefined : yuanIn(sum);
}

/** The figures that the home page leads with: where each leads to, and its sum. */
function figuresOfHome(home: string) {
  const answer = /<section class="answer"[\s\S]*?<\/section>/.exec(home)?.[0] ?? '';
  const links = [
    ...answer.matchAll(/<a class="figure-link[^"]*" href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g),
  ];
  return links.map(([, href = '', words = '']) => ({
    href,
    anchor: href.split('#')[1] ?? '',
    sum: yuanIn(text(words)),
  }));
}

describe('the figures that the home page leads with', () => {
  const figures = () => figuresOfHome(html(''));

  it('say what was announced, allocated, paid in and invested, and lead to the page of the money', () => {
    expect(figures().map(({ anchor }) => anchor)).toEqual([
      'announced',
      'allocated',
      'paid-in',
      'invested',
    ]);
    for (const { href } of figures()) expect(href).toMatch(/\/money\/#/);
  });

  it('lead to an anchor whose rows, added up again, are the very sum', () => {
    const page = html('money');
    const announced = page.slice(page.indexOf('id="row-announced"')).split('</section>')[0] ?? '';
    const all = [...announced.matchAll(/<tr id="([^"]*)"/g)].flatMap(([, id]) => id ?? []);
    expect(all.length).toBeGreaterThan(0);
    for (const { anchor, sum } of figures()) {
      const total = element(page, 'div', anchor);
      const named = [...total.matchAll(/href="[^"]*#(fund-[^"]*)"/g)].flatMap(([, id]) => id ?? []);
      const which = [...new Set(named)].sort();
      const giving = all.filter((id) => given(element(page, 'tr', id), anchor) !== undefined);
      expect(which, anchor).toEqual(giving.sort());
      const added = giving.reduce(
        (whole, id) => whole + (given(element(page, 'tr', id), anchor) ?? 0),
        0,
      );
      expect(sum ?? 0, anchor).toBe(added);
    }
  });

  it('lead to the same anchors in Chinese', () => {
    const anchors = (page: string) => figuresOfHome(page).map(({ anchor }) => anchor);
    expect(anchors(html('zh'))).toEqual(anchors(html('')));
  });

  it('are never one sum of everything: adjacent fields, drafts and private money are not in it', () => {
    for (const path of ['', 'zh', 'money', 'zh/money']) {
      expect(text(html(path))).not.toMatch(/42\.5 billion|425\s?亿/);
    }
  });
});

describe('what is in doubt', () => {
  const marked = (part: string) =>
    [...part.matchAll(/<tr\b[\s\S]*?<\/tr>/g)].filter(([row]) => row.includes('In doubt')).length;

  it('is counted alike on the home page and among the funds', () => {
    const home = html('');
    const disputed = home.slice(home.indexOf('id="disputed"')).split('</section>')[0] ?? '';
    const listed = disputed.match(/<a class="thing"/g) ?? [];
    expect(listed.length).toBeGreaterThan(0);
    expect(listed).toHaveLength(marked(html('funds')));
  });
});

describe('the filters of the page of the money', () => {
  it('stand hidden until a script runs: without it the list is whole', () => {
    for (const path of ['money', 'zh/money']) {
      const page = html(path);
      expect(page).toMatch(/<form[^>]*data-money-filters[^>]*\bhidden\b/);
      expect(page).not.toMatch(/<tr[^>]*\bhidden\b/);
    }
  });
});
