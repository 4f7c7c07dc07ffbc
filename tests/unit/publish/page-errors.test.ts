import { setImmediate } from 'node:timers/promises';
import type { APIContext } from 'astro';
import { describe, expect, it } from 'vitest';
import { onRequest } from '../../../src/integrations/page-errors.ts';
import { setPublication } from '../../../src/integrations/publication.ts';
import { NOTHING_BUILT } from '../../../src/publish/build-manifest.ts';
import type { FileOutput } from '../../../src/publish/file.ts';
import { type PageRenderer, planBuild } from '../../../src/publish/incremental.ts';
import type { PageOutput } from '../../../src/publish/page.ts';
import { PageError, pageErrorIn } from '../../../src/publish/page-error.ts';
import type { Publication } from '../../../src/publish/publication.ts';
import { listFiles, tempFolder } from '../../harness/files.ts';
import { siteIn } from '../../harness/new-site.ts';

const pages = [
  { path: '' },
  { path: '404.html' },
  { path: 'cities/', file: undefined },
  { path: 'cities/nanjing/', file: 'content/cities/nanjing.md' },
  { path: 'zh/cities/wuxi/', file: 'content/cities/wuxi.md' },
];
setPublication({ pages, files: [], nav: {} } as unknown as Publication);

/** What comes of a page at an address whose template does this. */
const made = (
  path: string | undefined,
  next: () => Promise<Response>,
  routePattern = '/[...path]',
) => Promise.resolve(onRequest({ params: { path }, routePattern } as unknown as APIContext, next));

describe('a template that throws', () => {
  it.each<[string, string | undefined, string?]>([
    ['content/cities/nanjing.md', 'cities/nanjing'],
    ['content/cities/wuxi.md', 'zh/cities/wuxi'],
    ['cities/', 'cities'],
    ['', undefined],
    ['404.html', undefined, '/404'],
  ])('is told by the entry that it threw on, and by no other: %s', async (place, path, pattern) => {
    const thrown = () => Promise.reject(new TypeError('no such colour'));
    const error = await made(path, thrown, pattern).catch((caught: unknown) => caught);
    expect(pageErrorIn(new Error('wrapped', { cause: error }))).toMatchObject({
      place,
      message: `${place}: the page could not be made: no such colour`,
    });
  });

  it('does not hide what a view has told already', async () => {
    const told = new PageError('content/cities/wuxi.md', new Error('no name'));
    const thrown = () => Promise.reject(new Error('wrapped', { cause: told }));
    await expect(made('cities/nanjing', thrown)).rejects.toBe(told);
  });

  it('is nothing where none throws', async () => {
    const response = new Response('a page');
    expect(await made('cities/nanjing', () => Promise.resolve(response))).toBe(response);
  });
});

describe('a file that cannot be made', () => {
  const broken = () => {
    throw new TypeError('no such colour');
  };
  const fine = { digest: 'a', write: () => 'a feed' };

  it.each<[string, FileOutput['source']]>([
    ['as what it is written from', broken],
    ['as its bytes', () => ({ ...fine, write: broken })],
    ['as its bytes, later', () => ({ ...fine, write: () => Promise.resolve().then(broken) })],
  ])('is told by its path: %s', async (_, source) => {
    const to = tempFolder('file errors');
    const plan = planBuild({ shared: '', last: NOTHING_BUILT, site: siteIn(to) });
    const files = [
      { path: 'cities/rss.xml', source: () => fine },
      { path: 'cities/nanjing/rss.xml', source },
    ] as FileOutput[];
    await expect(plan.writeFiles(files)).rejects.toMatchObject({
      name: 'PageError',
      message: 'cities/nanjing/rss.xml: the file could not be made: no such colour',
    });
    expect(listFiles(to)).toEqual(['cities/rss.xml']);
  });

  it('ends the making of pages before another is handed on, and writes nothing that comes later', async () => {
    const to = tempFolder('file errors');
    const plan = planBuild({ shared: '', last: NOTHING_BUILT, site: siteIn(to) });
    const late = Promise.withResolvers<string>();
    const files = [
      {
        path: 'data/late.csv',
        source: () => ({ ...fine, isBeside: true, write: () => late.promise }),
      },
      { path: 'cities/rss.xml', source: broken },
    ] as unknown as FileOutput[];
    const handed: string[] = [];
    const some = Array.from({ length: 300 }, (_, at) => ({
      ...{ path: `cities/${at}/`, lang: 'en', template: 'place' },
      view: () => ({}),
    })) as unknown as PageOutput[];
    const renderer: PageRenderer = {
      render: ({ path }) => {
        handed.push(path);
        return setImmediate();
      },
      finish: () => Promise.resolve(new Map()),
    };
    const made = Promise.all([plan.makePages(some, renderer), plan.writeFiles(files)]);
    await expect(made).rejects.toThrow('cities/rss.xml');
    const before = handed.length;
    late.resolve('a,b');
    for (let turn = 0; turn < 10; turn += 1) await setImmediate();
    expect(handed.length).toBe(before);
    expect(before).toBeLessThan(some.length);
    expect(listFiles(to)).toEqual([]);
  });
});
