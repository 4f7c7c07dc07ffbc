import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../src/publish/registry.ts';
import type { ArticleView } from '../../../src/views/article/article.ts';
import { frozenLedger } from '../../harness/frozen-record.ts';

/** Everything below a view that has a link, with the way to it. */
function* linked(
  value: unknown,
  path = '',
): Generator<{ path: string; node: Record<string, unknown> }> {
  if (typeof value !== 'object' || value === null) return;
  const node = value as Record<string, unknown>;
  if (typeof node['href'] === 'string') yield { path, node };
  for (const [key, inner] of Object.entries(node)) yield* linked(inner, `${path}.${key}`);
}

const site = { origin: 'https://example.org', base: '/atlas/' };
const pages = pagesOf(frozenLedger(), site).map(({ path, template, view }) => ({
  path: site.base + path,
  template,
  view: view(),
}));
const paths = new Set(pages.map(({ path }) => path));

/** The anchors that claims have on the pages of their articles. */
const claims = new Set(
  pages.flatMap(({ path, template, view }) =>
    template === 'article'
      ? (view as ArticleView).claims.map(({ anchor }) => `${path}#${anchor}`)
      : [],
  ),
);

describe('every figure of every page', () => {
  it('that is linked to a claim leads to one, on a page that is there', () => {
    const wrong = pages.flatMap(({ path, view }) =>
      [...linked(view)].flatMap(({ path: at, node }) => {
        const href = String(node['href']);
        const [page = '', anchor = ''] = href.split('#');
        if (page !== '' && page.startsWith(site.base) && !paths.has(page)) {
          // What is no page is a file, which the crawl of the built site looks for.
          return page.endsWith('/') ? [`${path}${at}: ${href}`] : [];
        }
        // Some problems are called so too, and have a part of a page of help each.
        const isClaim = anchor.startsWith('claim-') && !page.includes('/contribute/problems/');
        return isClaim && page !== '' && !claims.has(href) ? [`${path}${at}: ${href}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
    expect(claims.size).toBeGreaterThan(10);
  });

  it('with an amount is a link', () => {
    const bare = pages.flatMap(({ path, view }) =>
      [...figuresIn(view)].filter(({ href }) => typeof href !== 'string').map(() => path),
    );
    expect(bare).toEqual([]);
  });
});

/** What a view shows under the name of a figure or a total. */
function* figuresIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'figure' && typeof inner === 'object' && inner !== null && 'amount' in inner) {
      yield inner as Record<string, unknown>;
    }
    yield* figuresIn(inner);
  }
}

it('every claim of every article cites sources that its page lists', () => {
  for (const { path, template, view } of pages) {
    if (template !== 'article') continue;
    const { claims: own, sources } = view as ArticleView;
    const listed = new Set(sources.map(({ id }) => `#source-${id}`));
    for (const { anchor, sources: cited } of own) {
      expect({ path, anchor, cites: cited.length > 0 }).toEqual({ path, anchor, cites: true });
      expect(cited.filter(({ href }) => !listed.has(href))).toEqual([]);
    }
  }
});

it('no two pages have one path', () => {
  expect(pages.length).toBe(paths.size);
});
