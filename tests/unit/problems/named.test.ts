import { describe, expect, it } from 'vitest';
import { namedProblems } from '../../../src/problems/catalogue/named.ts';
import { ARTICLE, CITY, everyCodeHasACase, report, SOUND } from './report.ts';

describe('what is named and not there', () => {
  const places = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `partners/host-${at}.md`,
        `---\nnames: {en: Host ${at}}\nkind: bank\nhome: nanjing\nadded: 2026-11-24\n---\n`,
      ]),
    );
  it('is a file that was removed: told once, with how many name it', () => {
    expect(report({ [CITY]: undefined, ...places(3) })).toMatchInlineSnapshot(`
      "content/cities/nanjing.md:1:1 error named-but-gone
        nanjing is not in the record, and 6 files name it: content/articles/2018/2018-07-23-river-fund.md, content/funds/river-fund.md, content/partners/host-0.md and 3 more.
        Put its file back, or take its name out of each of them.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('is a file that was renamed: told once, with its new name', () => {
    const city = String(SOUND[CITY]).replace('added:', 'formerly: [nanjing]\nadded:');
    const renamed = { [CITY]: undefined, 'cities/nanjing-city.md': city };
    expect(report({ ...renamed, ...places(3) })).toMatchInlineSnapshot(`
      "content/cities/nanjing-city.md:8:12 error named-but-gone
        nanjing is not in the record under this name, and 6 files name it: content/articles/2018/2018-07-23-river-fund.md, content/funds/river-fund.md, content/partners/host-0.md and 3 more.
          8 | formerly: [nanjing]
                         ^
        Write nanjing-city in each of them, or give the file its old name again.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('is a source whose own id is misspelt', () => {
    expect(report({ [ARTICLE]: ['  - id: gazette', '  - id: gazete'] })).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:14:9 error source-misnamed
        Nothing cites the source gazete, and “gazette” is cited 2 times.
          14 |   - id: gazete
                       ^
        Write id: gazette here, or cite gazete there.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('is a publisher of one file: what it may be, or a file to add', () => {
    expect(report({ [ARTICLE]: ['publisher: gazette', 'publisher: gazete'] }))
      .toMatchInlineSnapshot(`
        "content/articles/2018/2018-07-23-river-fund.md:16:16 error unknown-publisher
          There is no publisher “gazete” in the record.
            16 |     publisher: gazete
                                ^
          If it is a slip, write gazette. Else add introduces: {publishers: [{id: gazete, names: {en: …}, kind: …}]} to this file.

        1 error and 0 warnings in 1 file.
        "
      `);
  });
  it('is a publisher that the article itself introduces: nothing to tell', () => {
    const text = String(SOUND[ARTICLE])
      .replace('publisher: gazette', 'publisher: lake-news')
      .replace(
        'added: 2026-11-24',
        'introduces:\n  publishers:\n    - {id: lake-news, names: {en: Lake News}, kind: newspaper}\nadded: 2026-11-24',
      );
    expect(report({ [ARTICLE]: text })).toBe('No problems found.\n');
    const again = text.replaceAll('lake-news', 'gazette');
    expect(report({ [ARTICLE]: again })).toContain('error introduced-twice');
  });
  it('is a publisher whose file was removed: told once', () => {
    const articles = [2019, 2020].map((year): [string, string] => {
      const text = String(SOUND[ARTICLE]).replaceAll('2018-07-23', `${year}-07-23`);
      const path = `articles/${year}/${year}-07-23-river-fund.md`;
      return [path, text.replace('a-fund-by-the-river', `a-fund-of-${year}`)];
    });
    const all = report({ 'publishers/gazette.md': undefined, ...Object.fromEntries(articles) });
    expect(all.match(/publishers\/gazette\.md:1:1 error named-but-gone/g)).toHaveLength(1);
    expect(all).not.toContain('unknown-publisher');
  });
  it.each(['The Gazette', 'GAZETTE'])('is a publisher by its name, %s', (name) => {
    expect(report({ [ARTICLE]: ['publisher: gazette', `publisher: ${name}`] })).toContain(
      'Write gazette; ids have',
    );
  });
  it('is what an article introduces, where its own id is misspelt', () => {
    const [from, to] = [
      'added: 2026-11-24',
      'introduces:\n  partners:\n    - {id: lake-captal, names: {en: Lake Capital}, kind: bank}\nadded: 2026-11-24',
    ];
    const text = String(SOUND[ARTICLE])
      .replace(from, to)
      .replace('partners:\n', 'partners:\n  - {id: lake-capital, role: host}\n')
      .replace('announced the', 'and [[lake-capital]] announced the');
    expect(report({ [ARTICLE]: text })).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:24:12 error introduced-unnamed
        Nothing names lake-captal, and “lake-capital” is named 2 times.
          24 |     - {id: lake-captal, names: {en: Lake Capital}, kind: bank}
                          ^
        Write id: lake-capital here, or name lake-captal there.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
});

describe('a figure that no claim gives any more', () => {
  const AMOUNT = '    amount: 1 billion CNY\n';
  const source =
    'sources:\n  - {id: gazette, title: A, publisher: gazette, form: report, url: https://example.org/b}\n';
  const city = String(SOUND[CITY]).replace('added:', `${source}added:`);
  const printed = {
    [CITY]: city,
    'cities/nanjing.zh.md': '---\n---\n[[river-fund#size]] [@gazette]\n',
  };
  it.each([
    ['printed by its own article', {}],
    ['printed by other entries too', printed],
  ])('is told once, at the claim: %s', (_what, more) => {
    const found = report({ ...more, [ARTICLE]: [AMOUNT, ''] });
    expect(found).toContain(`content/${ARTICLE}:7:11 error figure-lost`);
    expect(found).toContain('Add amount: here, or write [[river-fund]] alone there.');
    expect(found).toContain('1 error and 0 warnings in 1 file.');
  });
  it('is told once, at the fund, where the claim is gone', () => {
    const claims = /claims:\n(?: {2}.*\n)+(?=partners)/.exec(String(SOUND[ARTICLE]))?.[0] ?? '';
    const found = report({
      ...printed,
      [ARTICLE]: [`kind: fund\nplaces: [nanjing]\n${claims}`, 'kind: park\nplaces: [nanjing]\n'],
    });
    expect(found).toContain('content/funds/river-fund.md:2:1 error figure-lost');
    expect(found).toContain('No claim gives this fund’s size, and ');
    expect(found).toContain('1 error and ');
  });
});
everyCodeHasACase(namedProblems);
