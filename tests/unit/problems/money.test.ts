import { describe, expect, it } from 'vitest';
import { conflictProblems } from '../../../src/problems/catalogue/conflicts.ts';
import { moneyProblems } from '../../../src/problems/catalogue/money.ts';
import { outcomeProblems } from '../../../src/problems/catalogue/outcomes.ts';
import { ARTICLE, CITY, everyCodeHasACase, FUND, PARTNER, report, SOUND } from './report.ts';

/** A second event of the river fund, three years later. */
const LATER = 'articles/2021/2021-06-01-later.md';
const CLEAN = 'No problems found.\n';

/** The river fund, of some money. */
const fund = (money = 'mixed', more = ''): string => `---
names: {en: River Fund, zh: 江河基金}
places: [nanjing]
kind: investment-fund
focus: blockchain
money: ${money}
sponsors: [river-capital]
${more}added: 2026-11-24
---
`;

/** A claim of the river fund in one line, by its source the gazette. */
const claim = (keys: string, of = 'river-fund'): string =>
  `  - {fund: ${of}, ${keys}${keys === '' ? '' : ', '}sources: [gazette]}\n`;

/** An event with some claims and whatever else it has. */
const event = (date: string, claims: readonly string[], more = '', kind = 'fund'): string => `---
title: What happened on ${date}
date: ${date}
kind: ${kind}
places: [nanjing]
${claims.length === 0 ? '' : 'claims:\n'}${claims.join('')}partners: [{id: river-capital, role: manager}]
sources:
  - id: gazette
    title: A fund by the river
    publisher: gazette
    url: https://example.org/${date}
    language: en
    form: report
${more}added: 2026-11-24
---
It happened. [@gazette]
`;

/** What the check says of the river fund's first event, and of a later one where there is one. */
function told(
  claims: readonly string[],
  { money = 'mixed', more = '', later = [] as readonly string[], moreLater = '' } = {},
): string {
  return report({
    [FUND]: fund(money),
    [ARTICLE]: event('2018-07-23', claims, more),
    ...(later.length === 0 ? {} : { [LATER]: event('2021-06-01', later, moreLater) }),
  });
}

const SIZE = claim('amount: 1 billion CNY, stage: announced');
const FIRST = '2018-07-23-river-fund/river-fund';

describe('claims', () => {
  it('say nothing', () => {
    expect(told([SIZE, claim('id: empty')])).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:8:12 error claim-says-nothing
        The claim gives no amount, no measure, no stage and no government share.
          8 |   - {fund: river-fund, id: empty, sources: [gazette]}
                         ^
        Add what the source says, as in amount: 10 billion CNY or stage: announced.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it.each([
    'stage: operating',
    'government_share: 30',
    'measure: paid-in',
    'amount: 1 billion CNY',
    'amount: 10亿元, to: 20亿元',
    'stage: ended, how: wound-up',
  ])('say something: %s', (keys) => {
    expect(told([SIZE, claim(`id: more, ${keys}`)])).toBe(CLEAN);
  });
  it('have the address of another', () => {
    expect(told([SIZE, claim('id: later, stage: operating'), claim('id: later, measure: paid-in')]))
      .toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:9:28 error claim-id-twice
        Two claims of the article have the address #claim-river-fund-later.
          9 |   - {fund: river-fund, id: later, measure: paid-in, sources: [gazette]}
                                         ^
        Give this one another id:.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('have by counting the address that another has by its id', () => {
    expect(told([claim('id: 2, amount: 1 billion CNY'), claim('stage: announced')])).toContain(
      ':8:12 error claim-id-twice\n  Two claims of the article have the address #claim-river-fund-2.',
    );
  });
  it('only recall what nobody told', () => {
    expect(told([claim('amount: 1 billion CNY, restates: true')])).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:7:47 error only-restated
        Every claim about river-fund only restates.
          7 |   - {fund: river-fund, amount: 1 billion CNY, restates: true, sources: [gazette]}
                                                            ^
        Take restates: true from the claim that first tells of it, or add the article that does.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('recall what an article with mistakes may tell', () => {
    const text = told([claim('amount: 1 billion CNY, restates: true')], {
      later: [claim('amount: 1 billion CNY, nonsense: true')],
    });
    expect(text).not.toContain('only-restated');
  });
  it('are missing from an event about a fund or a contract', () => {
    const none = (kind: string): string =>
      report({
        [FUND]: fund(),
        [ARTICLE]: event('2018-07-23', [SIZE]),
        [LATER]: event('2021-06-01', [], '', kind),
      });
    expect(none('fund')).toMatchInlineSnapshot(`
      "content/articles/2021/2021-06-01-later.md:4:7 error fund-event-without-claim
        An event of kind fund makes no claim about a fund.
          4 | kind: fund
                    ^
        Add a claim under claims:, or choose another kind than fund.

      1 error and 0 warnings in 1 file.
      "
    `);
    expect(none('procurement')).toContain('kind procurement makes no claim');
    expect(none('summit')).toBe(CLEAN);
  });
  it('are in a currency that the record has no rate for', () => {
    expect(told([claim('amount: 1 billion JPY')])).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:7:32 warning claim-without-rate
        The record has no rate to convert 1 billion JPY at 2018-07-23.
          7 |   - {fund: river-fund, amount: 1 billion JPY, sources: [gazette]}
                                             ^
        Add the month’s rate under rates/; until then the sum stands in no total.

      0 errors and 1 warning in 1 file.
      "
    `);
  });
});

describe('ranges', () => {
  it.each([
    ['below the amount', '5亿元'],
    ['the amount itself', '10亿元'],
    ['in another currency', '2 billion USD'],
  ])('end %s', (_what, to) => {
    expect(told([claim(`amount: 10亿元, to: ${to}`)])).toContain(
      `to: ${to} is not above amount: 10亿元.`,
    );
  });
  it('end before they begin', () => {
    expect(told([claim('amount: 20亿元, to: 10亿元')])).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:7:42 error range-upside-down
        to: 10亿元 is not above amount: 20亿元.
          7 |   - {fund: river-fund, amount: 20亿元, to: 10亿元, sources: [gazette]}
                                                         ^
        Write the lower end as amount: and the upper end as to:, in one currency.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('have no lower end', () => {
    expect(told([SIZE, claim('id: range, to: 20亿元, stage: announced')])).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:8:35 error range-without-amount
        to: is given without amount:.
          8 |   - {fund: river-fund, id: range, to: 20亿元, stage: announced, sources: [gazette]}
                                                ^
        Add amount: with the lower end, or write the sum as amount: with bound: up-to.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('have an end that cannot be read, which is told once', () => {
    const text = told([claim('amount: 10亿元, to: 20 bilion')]);
    expect(text).toContain('amount-unreadable');
    expect(text).not.toContain('range');
  });
});

describe('parts and shares', () => {
  it('name a part of what is public by definition', () => {
    expect(
      told([SIZE, claim('id: allocated, measure: allocated, of: public, amount: 3 million CNY')]),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:8:59 error part-of-public-measure
        of: stands beside measure: allocated, which is public money by definition.
          8 |   - {fund: river-fund, id: allocated, measure: allocated, of: public, amount: 3 million CNY, sources
                                                                        ^
        Remove of:.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('are public where the money is private', () => {
    expect(
      told([SIZE, claim('id: public, of: public, amount: 300 million CNY')], { money: 'private' }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:8:40 error part-against-money
        of: public speaks of public money, and the money of river-fund is private.
          8 |   - {fund: river-fund, id: public, of: public, amount: 300 million CNY, sources: [gazette]}
                                                     ^
        Mend of: public, or write money: mixed in the fund’s file.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it.each([
    ['public', 'of: private'],
    ['private', 'measure: paid-out'],
    ['private', 'of: public'],
  ])('stand against %s money: %s', (money, keys) => {
    expect(told([SIZE, claim(`id: x, ${keys}, amount: 3 million CNY`)], { money })).toContain(
      `1 error and 0 warnings`,
    );
  });
  it.each([
    ['public', 'of: public'],
    ['public', 'measure: awarded'],
    ['unclear', 'of: private'],
    ['mixed', 'measure: allocated'],
  ])('agree with %s money: %s', (money, keys) => {
    expect(told([SIZE, claim(`id: x, ${keys}, amount: 3 million CNY`)], { money })).toBe(CLEAN);
  });
  it('are a share that the money does not allow', () => {
    expect(told([claim('amount: 1 billion CNY, government_share: 30')], { money: 'public' }))
      .toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:7:65 error share-against-money
        The claim gives a government share of 30 per cent, and the money of river-fund is public.
          7 |   - {fund: river-fund, amount: 1 billion CNY, government_share: 30, sources: [gazette]}
                                                                              ^
        Mend government_share:, or write money: mixed in the fund’s file.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it.each([
    ['private', 30, true],
    ['private', 0, false],
    ['public', 99, true],
    ['public', 100, false],
    ['mixed', 30, false],
    ['unclear', 0, false],
  ])('of %s money, at %s per cent, are wrong: %s', (money, share, wrong) => {
    const text = told([claim(`amount: 1 billion CNY, government_share: ${share}`)], { money });
    expect(text.includes('share-against-money')).toBe(wrong);
  });
  it('contradict each other', () => {
    expect(
      told([
        claim('amount: 1 billion CNY, government_share: 30'),
        claim('id: public, of: public, amount: 500 million CNY'),
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:8:56 warning part-against-share
        The public part, 500 million CNY, is more than 1 per cent off the share of 30 per cent in 2018-07-23-river-fund/river-fund.
          8 |   - {fund: river-fund, id: public, of: public, amount: 500 million CNY, sources: [gazette]}
                                                                     ^
        Check both; where sources differ, tell it under conflicts:.

      0 errors and 1 warning in 1 file.
      "
    `);
  });
  it('agree within 1 per cent', () => {
    expect(
      told([
        claim('amount: 1 billion CNY, government_share: 30'),
        claim('id: public, of: public, amount: 302 million CNY'),
      ]),
    ).toBe(CLEAN);
  });
});

describe('measures', () => {
  const two = (first: string, second: string): string =>
    told([SIZE, claim(`id: one, ${first}`), claim(`id: two, ${second}`)]);
  it('are above those before them', () => {
    expect(
      told([
        SIZE,
        claim('id: subscribed, measure: subscribed, amount: 400 million CNY'),
        claim('id: paid-in, measure: paid-in, amount: 500 million CNY'),
        claim('id: invested, measure: invested, amount: 600 million CNY'),
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:9:63 warning measure-above
        paid-in (500 million CNY) is more than subscribed (400 million CNY), in 2018-07-23-river-fund/river-fund-subscribed.
          9 |   - {fund: river-fund, id: paid-in, measure: paid-in, amount: 500 million CNY, sources: [gazette]}
                                                                            ^
        Check both claims; where the sources have it so, tell it under conflicts:.

      content/articles/2018/2018-07-23-river-fund.md:10:65 warning measure-above
        invested (600 million CNY) is more than paid-in (500 million CNY), in 2018-07-23-river-fund/river-fund-paid-in.
          10 |   - {fund: river-fund, id: invested, measure: invested, amount: 600 million CNY, sources: [gazette]}
                                                                               ^
        Check both claims; where the sources have it so, tell it under conflicts:.

      0 errors and 2 warnings in 1 file.
      "
    `);
  });
  it('are invested without a payment that is known', () => {
    expect(
      two(
        'measure: subscribed, amount: 400 million CNY',
        'measure: invested, amount: 500 million CNY',
      ),
    ).toContain('invested (500 million CNY) is more than subscribed (400 million CNY)');
  });
  it('are parts above their whole, alone or together', () => {
    expect(told([SIZE, claim('id: public, of: public, amount: 2 billion CNY')]))
      .toMatchInlineSnapshot(`
        "content/articles/2018/2018-07-23-river-fund.md:8:56 warning measure-above
          size of public (2 billion CNY) is more than size (1 billion CNY), in 2018-07-23-river-fund/river-fund.
            8 |   - {fund: river-fund, id: public, of: public, amount: 2 billion CNY, sources: [gazette]}
                                                                       ^
          Check both claims; where the sources have it so, tell it under conflicts:.

        0 errors and 1 warning in 1 file.
        "
      `);
    expect(two('of: public, amount: 600 million CNY', 'of: private, amount: 700 million CNY'))
      .toMatchInlineSnapshot(`
        "content/articles/2018/2018-07-23-river-fund.md:8:53 warning measure-above
          size of public and private (600 million CNY and 700 million CNY) is more than size (1 billion CNY), in 2018-07-23-river-fund/river-fund.
            8 |   - {fund: river-fund, id: one, of: public, amount: 600 million CNY, sources: [gazette]}
                                                                    ^
          Check both claims; where the sources have it so, tell it under conflicts:.

        0 errors and 1 warning in 1 file.
        "
      `);
  });
  it.each([
    ['equal', 'measure: subscribed, amount: 4亿元', 'measure: paid-in, amount: 4亿元'],
    ['near', 'measure: subscribed, amount: 400万元', 'measure: paid-in, amount: 402万元'],
    [
      'bounded',
      'measure: subscribed, amount: 4亿元',
      'measure: paid-in, amount: 5亿元, bound: up-to',
    ],
    [
      'open',
      'measure: subscribed, amount: 4亿元, bound: at-least',
      'measure: paid-in, amount: 5亿元',
    ],
    ['a range', 'measure: subscribed, amount: 4亿元, to: 6亿元', 'measure: paid-in, amount: 5亿元'],
    ['yearly', 'measure: subscribed, amount: 4亿元', 'measure: paid-in, amount: 5亿元, per: year'],
    [
      'parts of others',
      'measure: subscribed, of: public, amount: 4亿元',
      'measure: paid-in, amount: 5亿元',
    ],
    [
      'two currencies',
      'measure: subscribed, amount: 400 million CNY',
      'measure: paid-in, amount: 60 million USD',
    ],
    ['returned', 'measure: invested, amount: 4亿元', 'measure: returned, amount: 5亿元'],
  ])('are not above: %s', (_what, first, second) => {
    expect(two(first, second)).toBe(CLEAN);
  });
  it('are above at the rate', () => {
    expect(
      two(
        'measure: subscribed, amount: 400 million CNY',
        'measure: paid-in, amount: 90 million USD',
      ),
    ).toContain('paid-in (90 million USD) is more than subscribed (400 million CNY)');
  });
});

describe('stages', () => {
  const back = (first: string, second: string, more = ''): boolean =>
    told([claim(`amount: 1 billion CNY, stage: ${first}`)], {
      later: [claim(`stage: ${second}${more}`)],
    }).includes('stage-went-back');
  it('go back', () => {
    expect(
      told([claim('amount: 1 billion CNY, stage: established')], {
        later: [claim('stage: announced')],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2021/2021-06-01-later.md:7:31 error stage-went-back
        stage: announced comes after established (2018-07-23-river-fund/river-fund).
          7 |   - {fund: river-fund, stage: announced, sources: [gazette]}
                                            ^
        Add restates: true if the source only recalls the earlier stage, or mend stage: or the date.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it.each([
    ['announced', 'proposed'],
    ['operating', 'established'],
    ['dormant', 'established'],
    ['ended', 'operating'],
  ])('go back from %s to %s', (first, second) => {
    expect(back(first, second)).toBe(true);
  });
  it.each([
    ['draft', 'announced'],
    ['announced', 'announced'],
    ['proposed', 'ended'],
    ['dormant', 'operating'],
  ])('go on from %s to %s', (first, second) => {
    expect(back(first, second)).toBe(false);
  });
  it('are only recalled, or told of the same time', () => {
    expect(back('operating', 'announced', ', restates: true')).toBe(false);
    expect(back('operating', 'announced', ', as_of: 2018-07')).toBe(false);
    expect(back('operating', 'announced', ', as_of: 2018')).toBe(false);
  });
  it('were seen as a title only', () => {
    const text = report({
      [FUND]: fund(),
      [ARTICLE]: event('2018-07-23', [claim('amount: 1 billion CNY, stage: operating')]),
      [LATER]: event('2021-06-01', [claim('stage: announced')]).replace(
        'form:',
        'read: title\n    form:',
      ),
    });
    expect(text).toBe(CLEAN);
  });
  it('are a hope and more in one article', () => {
    expect(
      told([
        claim('amount: 1 billion CNY, stage: proposed'),
        claim('id: announced, stage: announced'),
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:8:46 error proposed-and-later
        One article has river-fund both proposed and announced.
          8 |   - {fund: river-fund, id: announced, stage: announced, sources: [gazette]}
                                                           ^
        Keep what the sources show to have happened; tell the other in the text or under conflicts:.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('are a hope that is recalled', () => {
    expect(told([SIZE, claim('id: hope, stage: proposed, as_of: 2017, restates: true')])).toBe(
      CLEAN,
    );
  });
  it('do not say how what goes on has ended', () => {
    expect(told([SIZE, claim('id: x, stage: dormant, how: withdrawn')])).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:8:47 error how-without-ended
        how: is given without stage: ended.
          8 |   - {fund: river-fund, id: x, stage: dormant, how: withdrawn, sources: [gazette]}
                                                            ^
        Add stage: ended, or remove how:.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
});

describe('revisions', () => {
  const revised = (of: string, keys = 'amount: 2 billion CNY'): string =>
    told([SIZE], { later: [claim(`${keys}, revises: ${of}`)] });
  it('replace an earlier claim', () => {
    expect(revised(FIRST)).toBe(CLEAN);
  });
  it('are of nothing', () => {
    expect(revised('2018-07-23-river-fund/river-found')).toMatchInlineSnapshot(`
      "content/articles/2021/2021-06-01-later.md:7:56 error revises-unknown
        There is no claim “2018-07-23-river-fund/river-found” in the record.
          7 |   - {fund: river-fund, amount: 2 billion CNY, revises: 2018-07-23-river-fund/river-found, sources: [
                                                                     ^
        Did you mean 2018-07-23-river-fund/river-fund?

      1 error and 0 warnings in 1 file.
      "
    `);
    expect(revised('2001-01-01-x/y')).toContain('Write it as <article>/<fund>');
  });
  it('are of a claim in an article with mistakes', () => {
    const text = told([SIZE.replace('sources: [gazette]', 'sources: []')], {
      later: [claim(`amount: 2 billion CNY, revises: ${FIRST}`)],
    });
    expect(text).not.toContain('revises-unknown');
  });
  it('are of another measure', () => {
    expect(revised(FIRST, 'measure: paid-in, amount: 2 billion CNY')).toMatchInlineSnapshot(`
      "content/articles/2021/2021-06-01-later.md:7:74 error revises-other-fund
        2018-07-23-river-fund/river-fund gives the size of river-fund, and this claim the paid-in of river-fund.
          7 |   - {fund: river-fund, measure: paid-in, amount: 2 billion CNY, revises: 2018-07-23-river-fund/river
                                                                                       ^
        Name the claim of the same fund, measure and part that this one replaces.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('are of another fund', () => {
    const text = report({
      [FUND]: fund(),
      'funds/lake-fund.md': fund().replace('River Fund, zh: 江河基金', 'Lake Fund'),
      [ARTICLE]: event('2018-07-23', [SIZE]),
      [LATER]: event('2021-06-01', [
        claim(`amount: 2 billion CNY, stage: announced, revises: ${FIRST}`, 'lake-fund'),
      ]),
    });
    expect(text).toContain('revises-other-fund');
  });
  it('are of a later claim', () => {
    expect(
      told([claim('amount: 2 billion CNY, revises: 2021-06-01-later/river-fund')], {
        later: [SIZE],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:7:56 error revises-later
        2021-06-01-later/river-fund speaks of 2021-06-01, which is not before this claim.
          7 |   - {fund: river-fund, amount: 2 billion CNY, revises: 2021-06-01-later/river-fund, sources: [gazett
                                                                     ^
        Let the later claim revise the earlier one.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
});

/** A conflict of an article or of a thing. */
const conflict = (of: string, { id = 'a', grade = 'difference', text = 'b' } = {}): string =>
  `  - {id: ${id}, grade: ${grade}, ${of}about: a, text: "${text}", sources: [gazette]}\n`;
const conflicts = (...all: string[]): string => `conflicts:\n${all.join('')}`;

describe('conflicts', () => {
  it('concern nothing', () => {
    expect(told([SIZE], { more: conflicts(conflict('')) })).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:17:32 error conflict-of-nothing
        The conflict does not say what it concerns.
          17 |   - {id: a, grade: difference, about: a, text: "b", sources: [gazette]}
                                              ^
        Add of: with one or more of river-fund, nanjing, river-capital and jiangsu.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('concern nothing, in an article that concerns nothing', () => {
    const text = report({
      [FUND]: fund(),
      [ARTICLE]: event('2018-07-23', [SIZE]),
      [LATER]: event('2021-06-01', [], conflicts(conflict('')), 'summit')
        .replace('places: [nanjing]\n', '')
        .replace('partners: [{id: river-capital, role: manager}]\n', ''),
    });
    expect(text).toContain('Add of: with a thing of the record, and name that thing');
  });
  it('concern what the article does not', () => {
    const chain = '---\nnames: {en: Lake Chain}\nadded: 2026-11-24\n---\n';
    expect(
      report({
        'chains/lake-chain.md': chain,
        [FUND]: fund(),
        [ARTICLE]: event('2018-07-23', [SIZE], conflicts(conflict('of: [lake-chain], '))),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:17:37 error conflict-of-stranger
        The conflict is of lake-chain, which the article does not concern.
          17 |   - {id: a, grade: difference, of: [lake-chain], about: a, text: "b", sources: [gazette]}
                                                   ^
        Name one or more of river-fund, nanjing, river-capital and jiangsu, or mention lake-chain in the text.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it.each(['river-fund', 'nanjing', 'jiangsu', 'river-capital'])('concern %s', (id) => {
    expect(told([SIZE], { more: conflicts(conflict(`of: [${id}], `)) })).toBe(CLEAN);
  });
  it('concern what the text mentions', () => {
    const chain = '---\nnames: {en: Lake Chain}\nadded: 2026-11-24\n---\n';
    const text = event('2018-07-23', [SIZE], conflicts(conflict('of: [lake-chain], ')));
    expect(
      report({
        'chains/lake-chain.md': chain,
        [FUND]: fund(),
        [ARTICLE]: text.replace('It happened.', '[[lake-chain]] happened.'),
      }),
    ).toBe(CLEAN);
  });
  it('concern what is not there, told once', () => {
    expect(
      told([SIZE], { more: conflicts(conflict('of: [river-found, river-fund, river-fund], ')) }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:17:37 error unknown-reference
        There is no place, fund, partner or chain “river-found” in the record.
          17 |   - {id: a, grade: difference, of: [river-found, river-fund, river-fund], about: a, text: "b", sourc
                                                   ^
        Did you mean river-fund? If it is another, add a file for this place, fund, partner or chain, or bring it in under introduces: in an article.

      content/articles/2018/2018-07-23-river-fund.md:17:62 error named-twice
        river-fund is named twice in this list.
          17 |   - {id: a, grade: difference, of: [river-found, river-fund, river-fund], about: a, text: "b", sourc
                                                                            ^
        Keep it once.

      2 errors and 0 warnings in 1 file.
      "
    `);
  });
  it('say in a thing’s own file what they concern', () => {
    const sources =
      'sources: [{id: gazette, title: A, publisher: forum, form: post, url: https://example.org/b}]\n';
    expect(
      report({
        [FUND]: fund('mixed', `${sources}${conflicts(conflict('of: [river-fund], '))}`),
        [ARTICLE]: event('2018-07-23', [SIZE]),
      }),
    ).toMatchInlineSnapshot(`
      "content/funds/river-fund.md:10:32 error conflict-of-own-file
        of: is given, and this is no article.
          10 |   - {id: a, grade: difference, of: [river-fund], about: a, text: "b", sources: [gazette]}
                                              ^
        Remove of:; the conflict is of the very thing whose file this is.

      1 error and 0 warnings in 1 file.
      "
    `);
    expect(
      report({
        [FUND]: fund('mixed', `${sources}${conflicts(conflict(''))}`),
        [ARTICLE]: event('2018-07-23', [SIZE]),
      }),
    ).toBe(CLEAN);
  });
  it('have the id of another', () => {
    expect(
      told([SIZE], {
        more: conflicts(conflict('of: [river-fund], '), conflict('of: [nanjing], ')),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:18:10 error conflict-id-twice
        Two conflicts of this file have the id a.
          18 |   - {id: a, grade: difference, of: [nanjing], about: a, text: "b", sources: [gazette]}
                        ^
        Give the second one another id.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
});

describe('look-alikes', () => {
  const doubt = (text: string): string =>
    conflicts(conflict('of: [river-fund], ', { grade: 'doubt', text }));
  const DENIAL =
    'A partnership of a like name has 400 million yuan paid in; no source connects it with the fund of 1 billion yuan.';
  const PAID = claim('measure: paid-in, amount: 4亿元');
  it('have their sum claimed as the fund’s', () => {
    expect(told([SIZE], { more: doubt(DENIAL), later: [PAID] })).toMatchInlineSnapshot(`
      "content/articles/2021/2021-06-01-later.md:7:50 error look-alike-as-figure
        4亿元 is claimed as money of river-fund, and the conflict a doubts that it is.
          7 |   - {fund: river-fund, measure: paid-in, amount: 4亿元, sources: [gazette]}
                                                               ^
        Remove the claim; or, where a source shows the money to be the fund’s, mend the conflict.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it.each([
    'The 400 million yuan stand in none of the fund’s figures.',
    'A filing has 400,000,000 of it, which are not shown to be its money.',
    'Another has 400 million yuan. No page seen says that it is the fund of 2018.',
  ])('are denied: %s', (text) => {
    expect(told([SIZE], { more: doubt(text), later: [PAID] })).toContain('look-alike-as-figure');
  });
  it.each([
    'One report has 400 million yuan paid in, the other denies it.',
    'A partnership of a like name has 500 million yuan; no source connects it with the fund.',
    'A partnership of a like name has 400 million US dollars; no source connects it with the fund.',
  ])('are no look-alikes, or have other sums: %s', (text) => {
    expect(told([SIZE], { more: doubt(text), later: [PAID] })).toBe(CLEAN);
  });
  it('leave the announced sum, which the doubt repeats', () => {
    expect(told([SIZE], { more: doubt(DENIAL), later: [claim('amount: 10亿元')] })).toBe(CLEAN);
  });
  it('have their sum claimed as the fund’s size', () => {
    expect(told([SIZE], { more: doubt(DENIAL), later: [claim('amount: 4亿元')] })).toContain(
      'look-alike-as-figure',
    );
  });
  it('are the entry itself, or not there', () => {
    expect(
      report({
        [FUND]: fund('mixed', 'not_the_same_as: [{id: river-fund, why: a}]\n'),
        [PARTNER]: ['kind:', 'not_the_same_as: [{id: river-found, why: a}]\nkind:'],
        [ARTICLE]: event(
          '2018-07-23',
          [SIZE],
          'not_the_same_as: [{id: 2018-07-24-river-fund, why: a}, {id: river-fund, why: b}]\n',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:16:24 error unknown-reference
        There is no article “2018-07-24-river-fund” in the record.
          16 | not_the_same_as: [{id: 2018-07-24-river-fund, why: a}, {id: river-fund, why: b}]
                                      ^
        Did you mean 2018-07-23-river-fund?

      content/articles/2018/2018-07-23-river-fund.md:16:61 error wrong-kind-of-thing
        river-fund is a fund, and an article is wanted here.
          16 | not_the_same_as: [{id: 2018-07-24-river-fund, why: a}, {id: river-fund, why: b}]
                                                                           ^
        Name an article of the record.

      content/funds/river-fund.md:8:24 error look-alike-of-itself
        not_the_same_as: names river-fund itself.
          8 | not_the_same_as: [{id: river-fund, why: a}]
                                     ^
        Name the entry that it could be taken for.

      content/partners/river-capital.md:3:24 error unknown-reference
        There is no place, fund, partner or chain “river-found” in the record.
          3 | not_the_same_as: [{id: river-found, why: a}]
                                     ^
        Did you mean river-fund? If it is another, add a file for this place, fund, partner or chain, or bring it in under introduces: in an article.

      4 errors and 0 warnings in 3 files.
      "
    `);
  });
});

describe('places that end', () => {
  const lakeside = (more: string): string => `---
names: {en: Lakeside}
level: prefecture-level-city
province: jiangsu
parent: jiangsu
coordinates: {lat: 32.1, lon: 118.7}
${more}added: 2026-11-24
---
`;
  const places = (lake: string, city = ''): string =>
    report({
      [FUND]: fund(),
      [ARTICLE]: event('2018-07-23', [SIZE]),
      'cities/lakeside.md': lakeside(lake),
      [CITY]: ['added:', `${city}added:`],
    });
  it('have a successor', () => {
    expect(places('until: 2019-01\nsuccessor: nanjing\n')).toBe(CLEAN);
  });
  it('have a successor, and do not end', () => {
    expect(places('successor: nanjing\n')).toMatchInlineSnapshot(`
      "content/cities/lakeside.md:7:1 error successor-without-end
        successor: is given without until:.
          7 | successor: nanjing
              ^
        Add until: with the day on which it ended.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('have a successor that ended before', () => {
    expect(places('until: 2019-01\nsuccessor: nanjing\n', 'until: 2018-12-31\n'))
      .toMatchInlineSnapshot(`
      "content/cities/lakeside.md:8:12 error successor-before-end
        It ends 2019-01, and its successor nanjing itself ended before, 2018-12-31.
          8 | successor: nanjing
                         ^
        Mend until: or successor:.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('succeed each other in a circle', () => {
    expect(
      places('until: 2019-01\nsuccessor: nanjing\n', 'until: 2019-01\nsuccessor: lakeside\n'),
    ).toContain('successor: goes round in a circle: lakeside → nanjing → lakeside.');
  });
  it('lead to what is no place, now or before', () => {
    expect(places('until: 2019-01\nsuccessor: nanjng\nwas: [{parent: river-fund, until: 2017}]\n'))
      .toMatchInlineSnapshot(`
        "content/cities/lakeside.md:8:12 error unknown-reference
          There is no place “nanjng” in the record.
            8 | successor: nanjng
                           ^
          Did you mean nanjing? If it is another, add a file for this place, or bring it in under introduces: in an article.

        content/cities/lakeside.md:9:16 error wrong-kind-of-thing
          river-fund is a fund, and a place is wanted here.
            9 | was: [{parent: river-fund, until: 2017}]
                               ^
          Name a place of the record.

        2 errors and 0 warnings in 1 file.
        "
      `);
  });
});

describe('dates', () => {
  it('lie in the future', () => {
    const check = 'checked: [{on: 2026-12-24, where: a, what: b, years: [2027], found: c}]\n';
    expect(
      report({
        [FUND]: fund('mixed', `${check}former: [{en: A, until: 2030}]\n`),
        [ARTICLE]: event('2018-07-23', [SIZE]),
        [CITY]: ['added:', 'until: 2027-01\nwas: [{until: 2027-02}]\nadded:'],
      }),
    ).toMatchInlineSnapshot(`
      "content/cities/nanjing.md:8:8 error future-date
        2027-01 lies in the future; today is 2026-12-01.
          8 | until: 2027-01
                     ^
        Correct the date; the record holds only what has happened.

      content/cities/nanjing.md:9:15 error future-date
        2027-02 lies in the future; today is 2026-12-01.
          9 | was: [{until: 2027-02}]
                            ^
        Correct the date; the record holds only what has happened.

      content/funds/river-fund.md:8:16 error future-date
        2026-12-24 lies in the future; today is 2026-12-01.
          8 | checked: [{on: 2026-12-24, where: a, what: b, years: [2027], found: c}]
                             ^
        Correct the date; the record holds only what has happened.

      content/funds/river-fund.md:8:55 error future-date
        2027 lies in the future; today is 2026-12-01.
          8 | checked: [{on: 2026-12-24, where: a, what: b, years: [2027], found: c}]
                                                                    ^
        Correct the date; the record holds only what has happened.

      content/funds/river-fund.md:9:25 error future-date
        2030 lies in the future; today is 2026-12-01.
          9 | former: [{en: A, until: 2030}]
                                      ^
        Correct the date; the record holds only what has happened.

      5 errors and 0 warnings in 2 files.
      "
    `);
  });
});

describe('sponsors', () => {
  it('are organisations or places', () => {
    const sponsors = (ids: string): string =>
      report({
        [FUND]: fund().replace('[river-capital]', ids),
        [ARTICLE]: event('2018-07-23', [SIZE]),
      });
    expect(sponsors('[river-capital, nanjing]')).toBe(CLEAN);
    expect(sponsors('[river-fund]')).toContain(
      'river-fund is a fund, and a partner or place is wanted here.',
    );
  });
});

describe('entries with other mistakes', () => {
  it.each([
    ['a stage', 'stage: anounced', 'not-in-list'],
    ['an amount', 'amuont: 1 billion CNY', 'unknown-key'],
    ['a measure', 'measure: payed-in', 'not-in-list'],
  ])('are told of %s once', (_what, keys, code) => {
    const text = told([claim('amount: 1 billion CNY, stage: operating')], { later: [claim(keys)] });
    expect(text).toContain(code);
    expect(text).toContain('1 error and 0 warnings');
  });
  it('are told of a misspelt list of claims once', () => {
    const text = report({
      [FUND]: fund(),
      [ARTICLE]: event('2018-07-23', [SIZE]),
      [LATER]: event('2021-06-01', [claim('stage: operating')]).replace('claims:', 'claim:'),
    });
    expect(text).toContain('1 error and 0 warnings');
  });
  it('are told of a misspelt of: and of a misspelt money: once', () => {
    const text = told([claim('amount: 1 billion CNY, government_share: 30')], {
      money: 'publick',
      more: conflicts(conflict('off: [river-fund], ')),
    });
    expect(text).toContain('2 errors and 0 warnings');
  });
});

it('has a base without problems', () => {
  expect(SOUND[PARTNER]).toBeDefined();
  expect(told([SIZE])).toBe(CLEAN);
});

everyCodeHasACase({ ...moneyProblems, ...outcomeProblems, ...conflictProblems });
