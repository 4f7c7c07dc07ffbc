import { describe, expect, it } from 'vitest';
import { articleView } from '../../../src/views/article/article.ts';
import { initialsOf, initialView } from '../../../src/views/source/initial.ts';
import { sourcesView } from '../../../src/views/source/sources.ts';
import type { Files } from '../../harness/files.ts';
import { contextOf, ledgerOf } from '../ledger/small.ts';

const COPY = 'https://web.archive.org/web/2018/https://example.org/page';

/** An event that cites pages, each in one line of keys. */
const event = (date: string, ...sources: string[]): Files => ({
  [`articles/2018/${date}-event.md`]: `---
title: What happened on ${date}
date: ${date}
kind: summit
places: [nanjing]
sources:
${sources.map((keys, at) => `  - {id: s${at}, title: Page ${at}, ${keys}}\n`).join('')}added: 2026-11-24
---
It happened. ${sources.map((_, at) => `[@s${at}]`).join(' ')}
`,
});

const PAGE =
  'publisher: gazette, form: report, url: "https://example.org/page", published: 2018-07';
const ledger = ledgerOf({
  ...event('2018-07-01', PAGE, 'publisher: forum, form: post, url: "https://example.net/post"'),
  ...event(
    '2018-07-02',
    PAGE,
    `publisher: gazette, form: copy, url: "https://example.org/gone", gone: 2024-01, archive: "${COPY}"`,
    'publisher: gazette, form: report, url: "https://example.org/dead", gone: 2024',
    'publisher: council, form: document, url: "https://example.org/taken", gone: 2024, hijacked: true',
    `publisher: council, form: report, url: "https://example.org/kept", gone: 2024, hijacked: true, archive: "${COPY}"`,
  ),
});
const context = contextOf(ledger);

describe('the list of sources', () => {
  const view = sourcesView(context);

  it('counts every page once, by tier', () => {
    expect(view.pages).toBe(6);
    expect(Object.fromEntries(view.tiers.map(({ tier, pages }) => [tier, pages]))).toEqual({
      primary: 1,
      'national-press': 1,
      'trade-press': 2,
      secondary: 2,
    });
  });

  it('names the publishers that are cited, by kind, and no other', () => {
    const names = view.kinds.map(({ kind, pages, publishers }) => [
      kind,
      pages,
      publishers.map(({ id }) => id),
    ]);
    expect(names).toEqual([
      ['government', 2, ['council']],
      ['trade-site', 3, ['gazette']],
      ['blog-or-forum', 1, ['forum']],
    ]);
  });

  it('leads to the part that a publisher stands in', () => {
    expect(initialsOf(ledger)).toEqual(['c', 'f', 'g']);
    expect(view.kinds[1]?.publishers[0]?.href).toBe('/sources/g/#gazette');
  });
});

describe('a publisher in its part of the list', () => {
  const pagesOf = (initial: string) => initialView(context, initial).publishers[0]?.pages ?? [];

  it('has its pages, those without a date last, each with all that cites it', () => {
    const [first, ...others] = pagesOf('g');
    expect(first?.citedBy.map(({ href }) => href)).toEqual([
      '/articles/2018-07-02-event/#source-s0',
      '/articles/2018-07-01-event/#source-s0',
    ]);
    expect(others.map(({ published }) => published)).toEqual([undefined, undefined]);
  });

  it.each([
    ['g', 'Page 1', COPY],
    ['g', 'Page 2', 'https://example.org/dead'],
    ['c', 'Page 3', undefined],
    ['c', 'Page 4', COPY],
  ])('%s: %s is read at %s', (initial, title, href) => {
    expect(pagesOf(initial).find((page) => page.title === title)?.href).toBe(href);
  });

  it('is told with its form and tier', () => {
    expect(pagesOf('c').map(({ title, form, tier }) => [title, form, tier])).toEqual([
      ['Page 4', 'report', 'national-press'],
      ['Page 3', 'document', 'primary'],
    ]);
  });
});

describe('a source on the page of its event', () => {
  const article = ledger.article('2018-07-02-event');
  const { sources } = article ? articleView(context, article) : { sources: [] };

  it('leads to its publisher, and never to an address that somebody took over', () => {
    expect(sources.map(({ publisher, publisherHref }) => [publisher, publisherHref])[0]).toEqual([
      'The Gazette',
      '/sources/g/#gazette',
    ]);
    expect(sources.map(({ href }) => href)).not.toContain('https://example.org/taken');
    expect(sources[3]).toMatchObject({ hijacked: true, gone: '2024', form: 'document' });
  });
});

describe('the note of a publisher', () => {
  const noted = ledgerOf({
    ...event('2018-07-01', PAGE, 'publisher: forum, form: post, url: "https://example.net/post"'),
    'publishers/forum.md': `---
names: {en: The Forum}
kind: blog-or-forum
note: Its pages are kept by a library
added: 2026-11-24
---
`,
  });
  it.each([
    ['f', 'Its pages are kept by a library'],
    ['g', undefined],
  ])('stands with its pages, and nowhere else: %s', (initial, note) => {
    const { publishers } = initialView(contextOf(noted), initial);
    expect(publishers.map((publisher) => publisher.note)).toEqual([note]);
  });
});
