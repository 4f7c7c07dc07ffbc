import type { LookupAddress } from 'node:dns';
import { afterEach, describe, expect, it } from 'vitest';
import { citedSources } from '../../../scripts/sources/cited.ts';
import { askPage, publicLookup } from '../../../scripts/sources/page.ts';
import { citedPages, dateOfCopy, fits, openPages } from '../../../scripts/sources/plan.ts';
import { type Answer, copyAt, type StandIn, startStandIn } from '../../harness/archive.ts';

const PAGE = 'https://example.org/a';
const { signal } = new AbortController();

let web: StandIn | undefined;
afterEach(() => web?.close());

const to = (location: string): Answer => [302, '', { location }];

describe('what a page answers', () => {
  it.each<[string, Record<string, Answer>, object, number]>([
    ['itself', { '/a': [200, 'x'] }, { type: 'here' }, 1],
    ['404', { '/a': [404] }, { type: 'missing', status: 404 }, 1],
    ['410', { '/a': [410] }, { type: 'missing', status: 410 }, 1],
    ['403', { '/a': [403] }, { type: 'unclear', status: 403 }, 1],
    ['429', { '/a': [429] }, { type: 'unclear', status: 429 }, 1],
    ['500', { '/a': [500] }, { type: 'unclear', status: 500 }, 1],
    ['nothing', { '/a': 'hangs up' }, { type: 'unclear' }, 1],
    ['a page elsewhere', { '/a': to('/b'), '/b': [200] }, { type: 'here' }, 2],
    ['a dead end', { '/a': to('/b'), '/b': [404] }, { type: 'missing', status: 404 }, 2],
    ['this machine', { '/a': to('http://localhost/x') }, { type: 'unclear' }, 1],
    ['a house’s own network', { '/a': to('//192.168.1.1/') }, { type: 'unclear' }, 1],
    ['the clouds’ own address', { '/a': to('http://169.254.169.254/') }, { type: 'unclear' }, 1],
    ['a file', { '/a': to('file:///etc/passwd') }, { type: 'unclear' }, 1],
    ['a redirect to nowhere', { '/a': [302] }, { type: 'unclear', status: 302 }, 1],
    ['a circle', { '/a': to('/a') }, { type: 'unclear' }, 6],
  ])('%s', async (_, answers, answer, requests) => {
    web = await startStandIn((path) => answers[path.replace(/^.*example\.org/, '')] ?? [500]);
    const reader = { agent: 'x', standIn: web.base };
    expect(await askPage(PAGE, reader, signal)).toEqual(answer);
    expect(web.paths).toHaveLength(requests);
  });

  it('is not asked for a page of this machine', async () => {
    web = await startStandIn(() => [404]);
    const reader = { agent: 'x', standIn: undefined };
    expect(await askPage(`${web.base}/a`, reader, signal)).toEqual({ type: 'unclear' });
    expect(web.paths).toEqual([]);
  });

  it.each<[string, LookupAddress[], unknown]>([
    ['public', [{ address: '93.184.215.14', family: 4 }], '93.184.215.14'],
    ['loopback', [{ address: '127.0.0.1', family: 4 }], 'no public address'],
    ['loopback in IPv6', [{ address: '::1', family: 6 }], 'no public address'],
    [
      'one of two private',
      [
        { address: '93.184.215.14', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ],
      'no public address',
    ],
    ['none', [], 'no public address'],
  ])('is not asked under a private address: %s', async (_, found, result) => {
    const lookup = publicLookup((_host, _options, done) => {
      done(null, found);
    });
    const got = await new Promise((done) => {
      lookup('example.org', {}, (error, address) => {
        done(error?.message ?? address);
      });
    });
    expect(got).toBe(result);
  });
});

const source = (id: string, keys: string) =>
  `  - {id: ${id}, title: T, publisher: p, url: "https://example.org/${id}", ${keys}}\n`;
const pagesOf = (...sources: string[]) =>
  citedPages(citedSources('e.md', `---\nsources:\n${sources.join('')}---\n`));

describe('the pages of a run', () => {
  const pages = pagesOf(
    source('a', 'form: x'),
    source('b', 'form: x'),
    source('c', 'archive: "https://web.archive.org/web/1/x"'),
    source('d', 'gone: 2024'),
    source('a', 'form: y'),
  );
  const urls = (mode: 'archive' | 'links', state: Parameters<typeof openPages>[2]) =>
    openPages(mode, pages, state, '2026-11-28').map(({ url }) => url.at(-1));

  it.each<[string, Record<string, object>, string, string]>([
    ['nothing known', {}, 'abd', 'abc'],
    ['asked today', { a: { asked: '2026-11-28' } }, 'bd', 'abc'],
    ['asked before', { a: { asked: '2026-11-21' } }, 'bda', 'abc'],
    ['looked at', { a: { looked: '2026-11-28' }, b: { looked: '2026-11-21' } }, 'abd', 'cb'],
    [
      'missing before, with a copy',
      { c: { looked: '2026-11-21', missing: '2026-11-21' } },
      'abcd',
      'abc',
    ],
    ['in the queue', { a: { asked: '2026-11-28', job: 'x' } }, 'bda', 'abc'],
  ])('%s', (_, known, archive, links) => {
    const state = new Map(
      Object.entries(known).map(([id, own]) => [`https://example.org/${id}`, own]),
    );
    expect([urls('archive', state).join(''), urls('links', state).join('')]).toEqual([
      archive,
      links,
    ]);
  });

  it.each([
    ['published: 2018-07, accessed: 2026-11-23', '2026-11-23', '2018-07'],
    ['accessed: 2026-11-23', '2026-11-23', '2026-11-23'],
    ['published: 2018-07', '2018-07', '2018-07'],
    ['form: x', undefined, undefined],
  ])('the copy of a page with %s is of %s, where it is dead of %s', (keys, alive, dead) => {
    const [page] = pagesOf(source('a', keys));
    expect(page && [dateOfCopy(page, false), dateOfCopy(page, true)]).toEqual([alive, dead]);
  });
});

describe('a copy fits a page', () => {
  it.each([
    ['form: x', undefined, true],
    ['published: 2018-07-24', undefined, true],
    ['published: 2018-07-25', undefined, false],
    ['published: 2018', undefined, true],
    ['gone: 2018-08', undefined, true],
    ['gone: 2018-07-23', undefined, true],
    ['gone: 2018-07', undefined, false],
    ['form: x', '2018-07-22', false],
    ['form: x', '2018-07-24', true],
  ])('%s, missing since %s: %s', (keys, missing, fit) => {
    const [page] = pagesOf(source('a', keys));
    expect(page && fits(copyAt('2018-07-23', PAGE), page, missing)).toBe(fit);
  });
});
