import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { remark } from 'remark';
import type { Plugin } from 'unified';
import { VFile } from 'vfile';
import { afterAll, describe, expect, it } from 'vitest';
import { classify } from '../../../src/reading/classify.ts';
import { jsonSchemaOf } from '../../../src/schema/json-schema.ts';
import { type FileKind, SCHEMAS } from '../../../src/schema/record.ts';
import { frozenRecord } from '../../harness/frozen-record.ts';
import { ROOT } from '../../harness/paths.ts';

type Options = [{ schemas: string }];

const { plugins } = JSON.parse(readFileSync(join(ROOT, '.remarkrc.json'), 'utf8')) as {
  plugins: string[];
};
const { default: plugin } = (await import(join(ROOT, plugins[0] ?? ''))) as {
  default: Plugin<Options>;
};

const folder = mkdtempSync(join(tmpdir(), 'atlas-schemas-'));
for (const kind of Object.keys(SCHEMAS) as FileKind[]) {
  writeFileSync(join(folder, `${kind}.json`), JSON.stringify(jsonSchemaOf(kind, kind)));
}
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const ARTICLE = '2018/2018-07-23-nanjing-public-chain-fund.md';
const text = readFileSync(join(frozenRecord(), 'articles', ARTICLE), 'utf8');

/** What an editor shows of an entry: line, column and message of each mistake. */
async function shown(value: string, path: string, schemas = relative(ROOT, folder)) {
  const file = new VFile({ path, value });
  await remark().use(plugin, { schemas }).process(file);
  return file.messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`);
}

describe('frontmatter in an editor', () => {
  it('is quiet over an entry that is right', async () => {
    expect(await shown(text, `content/articles/${ARTICLE}`)).toEqual([]);
  });

  it.each([
    ['kind: fund\n', 'kind: funds\n', /^7 kind: must be one of fund, partnership, /],
    ['date: 2018-07-23', 'date: 23 July 2018', /^7 date: has none .* For example: "2018-07-23"$/],
    ['places: [nanjing]', 'places: nanjing', /^9 places: must be array\. /],
    ['title:', 'titel:', /^1 there is no key “titel”$/],
    ['date: 2018', 'date: [2018', /^\d+ /],
  ])('marks %j written as %j', async (right, wrong, message) => {
    expect(text).toContain(right);
    const line = text.slice(0, text.indexOf(right)).split('\n').length;
    const messages = await shown(text.replace(right, wrong), `content/articles/${ARTICLE}`);
    expect(
      messages.some((one) => {
        const [at, ...rest] = one.split(':');
        // What is never closed is told where the text goes on.
        const near = [line, line + 1].includes(Number(at));
        return near && message.test(rest.join(':'));
      }),
      messages.join('\n'),
    ).toBe(true);
  });

  it('says how to have the schemas where the site was never built', async () => {
    const messages = await shown(text, `content/articles/${ARTICLE}`, 'no/such/folder');
    expect(messages).toEqual([expect.stringContaining('npm run build')]);
  });

  it.each([
    'articles/2018/2018-07-23-a-fund.md',
    'articles/2018/2018-07-23-a-fund.zh.md',
    'cities/nanjing.md',
    'cities/nanjing.zh.md',
    'funds/a-fund.md',
    'partners/a-partner.md',
    'partners/a-partner.zh.md',
    'chains/a-chain.md',
    'publishers/a-paper.md',
    'rankings/an-index/index.md',
    'rankings/an-index/index.zh.md',
    'rankings/an-index/2019.md',
    'rankings/an-index/2019.zh.md',
  ])('holds %s against the schema that the check takes', async (path) => {
    const classified = classify(path, 'content');
    const wrong = '---\nno_such_key: 1\n---\n';
    const file = new VFile({ path: `content/${path}`, value: wrong });
    await remark()
      .use(plugin, { schemas: relative(ROOT, folder) })
      .process(file);
    const kinds = new Set(file.messages.map(({ source, ruleId }) => `${source}:${ruleId}`));
    expect(classified).toMatchObject({ type: 'entry' });
    expect([...kinds]).toEqual([`atlas:${'kind' in classified ? classified.kind : ''}`]);
  });

  it('leaves every other Markdown alone', async () => {
    expect(await shown(text, 'README.md')).toEqual([]);
  });
});
