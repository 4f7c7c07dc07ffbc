import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../../src/ledger/load.ts';
import { pagesOf } from '../../../src/publish/registry.ts';
import { readSite } from '../../../src/site/site.ts';
import type { PageHead } from '../../../src/views/shared/types.ts';
import { tempRecord } from '../../harness/record.ts';

const { ledger } = loadLedger(tempRecord());
if (!ledger) throw new Error('the small record is sound');

/** The heads of all pages of the small record, by their path below the base. */
function heads(settings: NodeJS.ProcessEnv): Map<string, PageHead> {
  const site = readSite({ SITE_URL: 'https://a.example', BASE_PATH: '/atlas/', ...settings });
  return new Map(
    pagesOf(ledger as NonNullable<typeof ledger>, site).map(({ path, view }) => [
      path,
      (view() as { head: PageHead }).head,
    ]),
  );
}
const withRepository = heads({ REPO_URL: 'https://github.com/example/atlas' });

/** What the form of a mistake is opened with from a page. */
function reported(path: string): Record<string, string> | undefined {
  const { report } = withRepository.get(path) ?? {};
  return report === undefined
    ? undefined
    : Object.fromEntries(new URL(report).searchParams.entries());
}

describe('a mistake', () => {
  it('can be reported on every page that says something, with the page named', () => {
    expect(withRepository.size).toBeGreaterThan(40);
    for (const [path, { title, canonical, noindex }] of withRepository) {
      const form = reported(path);
      if (noindex) expect(form, path).toBeUndefined();
      else {
        expect(form?.['page'], path).toBe(canonical);
        expect(form?.['title'], path).toContain(title);
        expect(form?.['template']).toBe('correction.yml');
      }
    }
  });

  it.each([
    ['money/', 'Mistake in: What became of the money', 'https://a.example/atlas/money/'],
    ['zh/money/', '更正：宣布之后：资金去了哪里', 'https://a.example/atlas/zh/money/'],
    ['', 'Mistake in: City Chain Atlas', 'https://a.example/atlas/'],
  ])('of /%s names the page by its title and address, and no file', (path, title, page) => {
    expect(reported(path)).toEqual({ template: 'correction.yml', title, page });
  });

  it.each([
    ['cities/nanjing/', 'content/cities/nanjing.md'],
    ['zh/cities/nanjing/', 'content/cities/nanjing.md'],
  ])('of /%s names the file of its entry', (path, file) => {
    expect(reported(path)).toMatchObject({ file });
  });

  it('is written by e-mail where there is no repository, and nowhere without an address', () => {
    const mailed = heads({ CONTACT: 'a@example.org' });
    expect(mailed.get('coverage/')?.report).toMatch(
      /^mailto:a@example\.org\?subject=Mistake%20in.*body=https%3A%2F%2Fa\.example%2Fatlas%2Fcoverage%2F/,
    );
    for (const { report } of heads({}).values()) expect(report).toBeUndefined();
  });
});
