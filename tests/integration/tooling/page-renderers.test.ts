import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { RootContent } from 'mdast';
import { afterEach, describe, expect, it } from 'vitest';
import type { RendererData } from '../../../scripts/pages/jobs.ts';
import {
  type ClosablePageRenderer,
  pageRenderers,
  startThread,
} from '../../../scripts/pages/renderers.ts';
import { writeMarkdown } from '../../../src/markdown/write.ts';
import { noCache } from '../../../src/publish/cache.ts';
import { cardOf } from '../../../src/publish/cards/card.ts';
import { sha256 } from '../../../src/publish/checksums.ts';
import type { Piece } from '../../../src/publish/file.ts';
import type { PageOutput } from '../../../src/publish/page.ts';
import { tempFolder, writeFiles } from '../../harness/files.ts';

/** An app as Astro makes them, which says what it was asked for; a page whose view says so throws. */
const APP = `
const PUBLICATION = Symbol.for('city-chain-atlas.publication');
const routes = ['/[...path]', '/404'].map((route) => ({ routeData: { route } }));
let styles;
export const manifest = { routes };
export const app = {
  setInternals: ({ pagesByKeys }) => (styles = pagesByKeys.get('any').styles),
  setOptions: () => undefined,
  render: async (request, { routeData }) => {
    const path = new URL(request.url).pathname.slice('/atlas/'.length).replace(/^404\\/$/, '404.html');
    const page = globalThis[PUBLICATION].pages.find((one) => one.path === path);
    const view = page.view();
    await Promise.resolve();
    if (view.throws) throw new TypeError(view.throws);
    const words = [page.lang, page.template, routeData.route, styles.join(), view.words].join(' ');
    return new Response('<main><h1>' + path + '</h1><p>' + words + '</p></main>');
  },
};`;

const open: ClosablePageRenderer[] = [];
afterEach(async () => {
  for (const renderer of open.splice(0)) await renderer.close();
});

const pageAt = (path: string): PageOutput =>
  ({ path, lang: 'en', template: 'place', file: `content/${path}.md` }) as PageOutput;

/** Renderers of pages, from a bundle whose entry is this, into a new folder. */
function renderersOf(paths: readonly string[], app = APP, isReady = false) {
  const [bundle, to] = [tempFolder('bundle'), tempFolder('rendered')];
  writeFiles(bundle, {
    'server/entry.mjs': app,
    'rendering.json': JSON.stringify({ entry: 'entry.mjs', styles: [['any', ['a.css']]] }),
  });
  const pages = paths.map(pageAt);
  const data: RendererData = {
    ...{ to, origin: 'https://example.org', base: '/atlas/', paths },
    nav: {} as RendererData['nav'],
    targets: new Set(paths),
  };
  const ready = isReady ? startThread(bundle) : undefined;
  const renderer = pageRenderers(pages, Promise.resolve({ bundle, ready }), () =>
    Promise.resolve(data),
  );
  open.push(renderer);
  const render = async (view: (path: string) => object) => {
    for (const page of pages) {
      await renderer.render(page, JSON.stringify(view(page.path)));
    }
    return renderer.finish();
  };
  return { to, renderer, render };
}

const PATHS = Array.from({ length: 900 }, (_, at) => `cities/${at}/`);
const WORDS = 'words enough for a page to say something';

describe('the threads that render pages', () => {
  it('render each page from its own view, however many are under way, and give the hash of its file', async () => {
    const { to, render } = renderersOf([...PATHS, '404.html']);
    const hashes = await render((path) => ({ words: `${path} ${WORDS}` }));
    expect(hashes.size).toBe(PATHS.length + 1);
    for (const path of PATHS) {
      const html = readFileSync(join(to, path, 'index.html'), 'utf8');
      expect(html).toContain(`<p>en place /[...path] a.css ${path} ${WORDS}</p>`);
      expect(hashes.get(path)).toBe(sha256(html));
    }
    expect(readFileSync(join(to, '404.html'), 'utf8')).toContain('en place /404 a.css 404.html');
  });

  it('write files beside pages, as they are written elsewhere, and make their folders', async () => {
    const { to, renderer, render } = renderersOf(PATHS.slice(0, 20));
    const tree: RootContent[] = [
      { type: 'paragraph', children: [{ type: 'text', value: 'A *plain* text' }] },
    ];
    const job = { writer: 'markdown', view: JSON.stringify(tree) } as const;
    expect(renderer.write?.('zh/articles/a.md', job)).toBe(true);
    const hashes = await render(() => ({ words: WORDS }));
    const text = readFileSync(join(to, 'zh/articles/a.md'), 'utf8');
    expect(text).toBe(writeMarkdown(tree));
    expect(hashes.get('zh/articles/a.md')).toBe(sha256(text));
    expect(hashes.size).toBe(21);
  });

  it('put a file together of what others hold', async () => {
    const { to, renderer, render } = renderersOf(PATHS.slice(0, 3));
    writeFiles(to, { 'api/a.json': '{"名":1}\n' });
    const pieces: Piece[] = ['[', { file: 'api/a.json', start: 0, end: 1 }, ']\n'];
    renderer.write?.('api/all.json', { writer: 'joined', view: JSON.stringify(pieces) });
    const hashes = await render(() => ({ words: WORDS }));
    expect(readFileSync(join(to, 'api/all.json'), 'utf8')).toBe('[{"名":1}]\n');
    expect(hashes.get('api/all.json')).toBe(sha256('[{"名":1}]\n'));
  });

  it('draw a social image as it is drawn elsewhere', async () => {
    const { to, renderer, render } = renderersOf(PATHS.slice(0, 3));
    const view = JSON.stringify({
      over: { en: 'City', zh: '城市' },
      name: { en: 'Nanjing', zh: '南京' },
      foot: { name: { en: 'City Chain Atlas', zh: '城链图志' }, rule: '2026-11-24' },
    });
    expect(renderer.write?.('cards/a.png', { writer: 'card', view, weight: 1024 })).toBe(true);
    const hashes = await render(() => ({ words: WORDS }));
    const drawn = readFileSync(join(to, 'cards/a.png'));
    expect(sha256(drawn)).toBe(sha256(await cardOf(view, noCache)));
    expect(hashes.get('cards/a.png')).toBe(sha256(drawn));
  });

  it('take no more of what takes long than they can do soon', () => {
    const { renderer } = renderersOf(PATHS.slice(0, 3));
    const job = { writer: 'markdown', view: '[]', weight: 1024 * 1024 } as const;
    const taken = Array.from({ length: 40 }, (_, at) => renderer.write?.(`${at}.md`, job));
    expect(taken.lastIndexOf(true)).toBe(taken.indexOf(false) - 1);
    expect(taken.indexOf(false)).toBeGreaterThan(1);
  });

  it('tell a file that cannot be written by its path', async () => {
    const { renderer, render } = renderersOf(PATHS.slice(0, 3));
    renderer.write?.('articles/a.md', { writer: 'markdown', view: 'no JSON' });
    await expect(render(() => ({ words: WORDS }))).rejects.toThrow(
      'articles/a.md: the file could not be made',
    );
  });

  it('hold the build back where far more is waiting than they can take, and lose nothing', async () => {
    const { to, render } = renderersOf(PATHS.slice(0, 40));
    const long = WORDS.padEnd(3_000_000, '.');
    await render((path) => ({ words: path + long }));
    for (const path of PATHS.slice(0, 40))
      expect(readFileSync(join(to, path, 'index.html'), 'utf8')).toContain(`a.css ${path}words`);
  });

  it('take no file while enough is waiting, so that whoever asks writes it', async () => {
    const { to, renderer, render } = renderersOf(PATHS.slice(0, 20));
    const value = WORDS.padEnd(3_000_000, '.');
    const view = JSON.stringify([{ type: 'paragraph', children: [{ type: 'text', value }] }]);
    const rendering = render(() => ({ words: value }));
    const taken = Array.from({ length: 20 }, (_, at) => `articles/${at}.md`).filter((path) =>
      renderer.write?.(path, { writer: 'markdown', view }),
    );
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.length).toBeLessThan(20);
    await rendering;
    const hashes = await renderer.finish();
    expect(hashes.size).toBe(20 + taken.length);
    expect(taken.every((path) => existsSync(join(to, path)))).toBe(true);
  });

  it.each<[string, object, string]>([
    ['whose template throws', { throws: 'no such colour' }, 'no such colour'],
    ['that leads nowhere', { words: `${WORDS} <a href="/atlas/gone/">` }, 'gone'],
  ])('tell a page %s by its entry, and write no such page', async (_, view, words) => {
    const { to, render } = renderersOf(PATHS.slice(0, 9));
    const bad = 'cities/4/';
    const error = await render((path) => (path === bad ? view : { words: WORDS })).then(
      (hashes) => (hashes.size === 9 ? 'none' : 'lost'),
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({ name: 'PageError', place: 'content/cities/4/.md' });
    expect((error as Error).message).toContain(words);
    expect(existsSync(join(to, bad, 'index.html'))).toBe(false);
  });

  it('are not started once they have been ended', async () => {
    const { to, renderer } = renderersOf(PATHS.slice(0, 3));
    await renderer.close();
    await renderer.render(pageAt(PATHS[0] ?? ''), JSON.stringify({ words: WORDS }));
    await expect(renderer.finish()).rejects.toThrow('nothing is rendered any more');
    expect(existsSync(join(to, PATHS[0] ?? ''))).toBe(false);
  });

  it('may be started before it is known what there is to render', async () => {
    const { render } = renderersOf(PATHS, APP, true);
    // Long enough for the thread to have loaded its code and to wait.
    await setTimeout(300);
    const hashes = await render(() => ({ words: WORDS }));
    expect(hashes.size).toBe(PATHS.length);
  });

  it.each([false, true])(
    'tell that the code cannot be run; started before: %s',
    async (isReady) => {
      const fault = 'throw new Error("a fault of the code");';
      const { render } = renderersOf(PATHS.slice(0, 3), fault, isReady);
      if (isReady) await setTimeout(300);
      await expect(render(() => ({ words: WORDS }))).rejects.toThrow('a fault of the code');
    },
  );
});
