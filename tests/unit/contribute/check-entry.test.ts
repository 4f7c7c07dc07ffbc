import { describe, expect, it } from 'vitest';
import { checkEntry, entryNames } from '../../../src/contribute/check-entry.ts';
import { type Facts, filled } from '../../../src/contribute/facts.ts';
import { lookAlikes } from '../../../src/contribute/look-alikes.ts';
import { pageHash } from '../../../src/contribute/page-hash.ts';
import { newFileOnGithub, newMail, reportHref } from '../../../src/contribute/destinations.ts';
import { readBack } from '../../../src/contribute/read-back.ts';
import type { EventEntry } from '../../../src/contribute/record-file.ts';
import { ratesFrom } from '../../../src/rules/convert.ts';
import { entryWords } from '../../../src/problems/entry-words/load.ts';
import { inLanguage } from '../../../src/problems/wordings.ts';
import { told } from '../../../src/problems/told.ts';
import { LANGS } from '../../../src/site/lang.ts';

const NAMES = entryNames([
  { id: 'nanjing', type: 'place', names: ['Nanjing', '南京市'] },
  { id: 'river-fund', type: 'fund', names: ['River Fund', '江河基金'] },
  { id: 'gazette', type: 'publisher', names: ['The Gazette'] },
]);

const SOURCE = {
  id: 'gazette',
  title: 'A page',
  publisher: 'gazette',
  form: 'report',
  url: 'https://example.org/a',
};

const WHOLE: Facts = {
  title: 'Nanjing announces a fund',
  date: '2018-07-23',
  kind: 'fund',
  places: ['nanjing'],
  claims: [{ fund: 'river-fund', amount: '10 billion CNY', sources: ['gazette'] }],
  sources: [SOURCE],
  added: '2026-11-24',
};

const found = (facts: Facts, body = 'It did. [@gazette]') =>
  checkEntry({ facts: filled(facts), body }, NAMES);

describe('what is wrong with an entry that is being written', () => {
  it('is nothing where nothing is', () => {
    expect(found(WHOLE)).toEqual([]);
  });

  const CLAIM = { fund: 'river-fund', sources: ['gazette'] };
  const CASES: [what: string, change: Facts, key: string, code: string][] = [
    ['no title', { title: ' ' }, 'title', 'missing-key'],
    ['a date in other words', { date: '23/07/2018' }, 'date', 'bad-date'],
    ['a kind that is none', { kind: 'found' }, 'kind', 'not-in-list'],
    ['a place by its name', { places: ['南京'] }, 'places[1]', 'bad-id'],
    ['a place that is none', { places: ['nanjng'] }, 'places[1]', 'unknown-reference'],
    [
      'a source without an address',
      { sources: [{ ...SOURCE, url: '' }] },
      'sources[1].url',
      'missing-key',
    ],
    [
      'an address that is none',
      { sources: [{ ...SOURCE, url: 'example' }] },
      'sources[1].url',
      'bad-address',
    ],
    [
      'a publisher that is none',
      { sources: [{ ...SOURCE, publisher: 'gazete' }] },
      'sources[1].publisher',
      'unknown-publisher',
    ],
    ['no source', { sources: [] }, 'sources', 'missing-key'],
    [
      'an amount without a currency',
      { claims: [{ ...CLAIM, amount: '10 billion' }] },
      'claims[1].amount',
      'amount-unreadable',
    ],
    [
      'an amount that cannot be read, where more is missing',
      { title: '', claims: [{ ...CLAIM, amount: '1亿元', to: '十亿元' }] },
      'claims[1].to',
      'amount-unreadable',
    ],
    [
      'a fund that is none',
      { claims: [{ ...CLAIM, fund: 'sea-fund' }] },
      'claims[1].fund',
      'unknown-reference',
    ],
    [
      'a partner without a part',
      { partners: [{ id: 'river-fund' }] },
      'partners[1].role',
      'missing-key',
    ],
  ];

  it.each(CASES)('%s', (_, change, key, code) => {
    expect(found({ ...WHOLE, ...change })).toContainEqual(expect.objectContaining({ key, code }));
  });

  it('no text', () => {
    expect(found(WHOLE, ' \n')).toMatchObject([{ key: 'body', code: 'empty-body' }]);
  });

  it.each(LANGS)('is told as the check tells it, in %s', async (lang) => {
    const words = await entryWords(lang);
    const all = CASES.flatMap(([, change]) => found({ ...WHOLE, ...change }, ''));
    expect(all.length).toBeGreaterThan(CASES.length);
    for (const one of all) {
      const { message, hint } = inLanguage(lang, told(one));
      expect(words(one)).toEqual({ message, hint });
    }
  });
});

describe('an amount read back', () => {
  const RATES = ratesFrom([
    { month: '2018-07', currency: 'CNY', per_usd: '6.7180', source: 'a bank' },
  ]);

  it.each([
    ['10 billion CNY', '2018-07-23', '10000000000', '1488538'],
    ['100亿元', '2018-07', '10000000000', '1488538'],
    ['5000万元', '2018', '50000000', '7442'],
  ])('%s on %s', (text, date, amount, dollars) => {
    const read = readBack(text, date, RATES);
    expect(read?.amount).toEqual({ amount, currency: 'CNY' });
    expect(read?.dollars?.amount.amount).toMatch(new RegExp(`^${dollars}`));
  });

  it.each([
    ['in dollars already', 'US$1.5bn', '2018-07-23', false],
    ['without a date', '10 billion CNY', '', false],
    ['of a month without a rate', '10 billion CNY', '2001-07', false],
  ])('has no other dollars %s', (_, text, date) => {
    expect(readBack(text, date, RATES)?.dollars).toBeUndefined();
  });

  it('is nothing where it cannot be read', () => {
    expect(readBack('much money', '2018-07-23', RATES)).toBeUndefined();
  });
});

describe('what the record may have already', () => {
  const event = (id: string, more: Partial<EventEntry>): EventEntry => ({
    id,
    title: id,
    date: '2018-07-23',
    places: ['nanjing'],
    funds: [],
    pages: [],
    ...more,
  });
  const KNOWN = [
    event('same-day', {}),
    event('elsewhere', { places: ['wuhan'] }),
    event('same-page', { date: '2019-01-01', pages: [pageHash('http://www.example.org/a/')] }),
    event('same-title', { date: '2017', title: 'NANJING announces: a fund!' }),
    event('same-fund', { date: '2020-01-01', funds: ['river-fund'] }),
    event('later-of-the-fund', { date: '2021-01-01', funds: ['river-fund'] }),
    event('that-year', { date: '2018', places: ['nanjing'] }),
  ];

  it('shares a page, a title, or a day in a place; a fund is told apart', () => {
    const { events, funds } = lookAlikes(WHOLE, KNOWN);
    expect(events.map(({ id }) => id)).toEqual([
      'same-day',
      'same-page',
      'same-title',
      'that-year',
    ]);
    expect(funds.map(({ id }) => id)).toEqual(['later-of-the-fund', 'same-fund']);
  });

  it('is nothing of an empty entry', () => {
    expect(lookAlikes({}, KNOWN)).toEqual({ events: [], funds: [] });
  });
});

describe('where a file can go', () => {
  const REPOSITORY = 'https://github.com/example/atlas';

  it('is GitHub’s page for a new file, filled in', () => {
    const { href, isWhole } = newFileOnGithub(REPOSITORY, 'articles/2018/a.md', 'a: “b” & c\n');
    const { searchParams, pathname } = new URL(href);
    expect([pathname, isWhole]).toEqual(['/example/atlas/new/main', true]);
    expect(Object.fromEntries(searchParams)).toEqual({
      filename: 'content/articles/2018/a.md',
      value: 'a: “b” & c\n',
    });
  });

  it.each([
    ['GitHub', newFileOnGithub(REPOSITORY, 'a.md', '长'.repeat(1000)), /filename=content%2Fa\.md$/],
    [
      'an e-mail',
      newMail('a@example.org', 'A', '长'.repeat(1000)),
      /^mailto:a@example\.org\?subject=A$/,
    ],
  ])('leaves a text that is too long for an address of %s to be pasted', (_, way, address) => {
    expect(way?.isWhole).toBe(false);
    expect(way?.href).toMatch(address);
  });

  it('is an e-mail where there is somebody to write to', () => {
    expect(newMail('mailto:a@example.org', 'A & b', 'a\nb')?.href).toBe(
      'mailto:a@example.org?subject=A%20%26%20b&body=a%0D%0Ab',
    );
    expect(newMail('https://example.org/contact', 'A', 'a')).toBeUndefined();
  });

  const MISTAKE = {
    title: 'Mistake in: 南京 & more',
    url: 'https://a.org/b/',
    file: 'content/a.md',
  };

  it('is an issue that names the entry, for who found a mistake', () => {
    const { pathname, searchParams } = new URL(
      reportHref({ repository: REPOSITORY }, MISTAKE) ?? '',
    );
    expect(pathname).toBe('/example/atlas/issues/new');
    expect(Object.fromEntries(searchParams)).toEqual({
      template: 'correction.yml',
      title: MISTAKE.title,
      page: MISTAKE.url,
      file: MISTAKE.file,
    });
  });

  it('is an issue that names a page without a file', () => {
    const { title, url } = MISTAKE;
    const { searchParams } = new URL(reportHref({ repository: REPOSITORY }, { title, url }) ?? '');
    expect(Object.fromEntries(searchParams)).toEqual({
      template: 'correction.yml',
      title,
      page: url,
    });
  });

  it.each([
    [{ contact: 'a@example.org' }, /^mailto:a@example\.org\?subject=Mistake%20in.*body=https/],
    [{ contact: 'https://example.org/us' }, /^https:\/\/example\.org\/us$/],
  ])('is whoever can be written to, where there is no repository', (site, address) => {
    expect(reportHref(site, MISTAKE)).toMatch(address);
  });

  it('is nowhere, where nobody can be told', () => {
    expect(reportHref({}, MISTAKE)).toBeUndefined();
  });
});
