import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../harness/commands.ts';
import { copyAt } from '../harness/archive.ts';
import { SMALL_RECORD } from '../harness/record.ts';

/*
 * Where the address of a source is dead, or somebody else's by now, the page leads to the copy and says
 * so: on the page of the event, in the list of sources, in both languages.
 */

const FILE = 'articles/2018/2018-07-23-river-fund.md';
const page = (id: string): string => `https://example.org/${id}`;
const copy = (id: string): string => copyAt('2018-07-24', page(id));

/** Each source by its id, with the keys that tell what has become of its address. */
const SOURCES: Record<string, string> = {
  standing: '',
  kept: `archive: ${copy('kept')}`,
  dead: 'gone: 2024-01-05',
  'dead-kept': `gone: 2024-01-05\n    archive: ${copy('dead-kept')}`,
  taken: 'gone: 2024-01-05\n    hijacked: true',
  'taken-kept': `gone: 2024-01-05\n    hijacked: true\n    archive: ${copy('taken-kept')}`,
};
const ids = Object.keys(SOURCES);
const entry = SMALL_RECORD[FILE].replace(
  'added:',
  `${ids.map((id) => `  - id: ${id}\n    title: The page ${id}\n    publisher: gazette\n    url: ${page(id)}\n    form: report\n    ${SOURCES[id] ?? ''}\n`).join('')}added:`,
).replace('[@gazette]', `[@gazette] ${ids.map((id) => `[@${id}]`).join(' ')}`);

let dir: string;
beforeAll(async () => {
  const built = await buildSite({ content: { ...SMALL_RECORD, [FILE]: entry } });
  expect(built.code).toBe(0);
  dir = built.dir;
});

/** The item of a list in which the title of a source stands. */
function itemOf(path: string, id: string): string {
  const html = readFileSync(join(dir, path, 'index.html'), 'utf8');
  const at = html.search(new RegExp(`>\\s*The page ${id}\\s*<`));
  return html.slice(html.lastIndexOf('<li', at), html.indexOf('</li>', at));
}

const text = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

const PAGES = ['articles/2018-07-23-river-fund', 'sources/g'];
const DEAD = {
  en: 'The address is dead (since 5 January 2024)',
  zh: '网址已失效（2024年1月5日起）',
};
const TAKEN = {
  en: 'The address belongs to somebody else by now and is not linked (since 5 January 2024)',
  zh: '网址已被他人占用，不再链接（2024年1月5日起）',
};
const COPY = { en: 'Archived copy', zh: '存档副本' };

describe.each([
  ['en', PAGES],
  ['zh', PAGES.map((path) => `zh/${path}`)],
] as const)('a source in %s', (lang, paths) => {
  it.each<[string, string | undefined, string[]]>([
    ['standing', page('standing'), []],
    ['kept', page('kept'), [COPY[lang]]],
    ['dead', page('dead'), [DEAD[lang]]],
    ['dead-kept', copy('dead-kept'), [DEAD[lang], COPY[lang]]],
    ['taken', undefined, [TAKEN[lang]]],
    ['taken-kept', copy('taken-kept'), [TAKEN[lang], COPY[lang]]],
  ])('%s leads to %s and says %j', (id, title, told) => {
    for (const path of paths) {
      const item = itemOf(path, id);
      const links = [...item.matchAll(/<a[^>]*href="(https:[^"]*)"/g)].map(([, href]) => href);
      const isKept = told.includes(COPY[lang]);
      expect(links, path).toEqual([...(title ? [title] : []), ...(isKept ? [copy(id)] : [])]);
      for (const words of [DEAD[lang], TAKEN[lang], COPY[lang]])
        expect(text(item).includes(words), `${path}: ${words}`).toBe(told.includes(words));
    }
  });
});
