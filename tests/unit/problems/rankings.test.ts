import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../../src/problems/catalogue.ts';
import { addressProblems } from '../../../src/problems/catalogue/addresses.ts';
import { bodyProblems } from '../../../src/problems/catalogue/bodies.ts';
import { claimProblems } from '../../../src/problems/catalogue/claims.ts';
import { conflictProblems } from '../../../src/problems/catalogue/conflicts.ts';
import { namedProblems } from '../../../src/problems/catalogue/named.ts';
import { outcomeProblems } from '../../../src/problems/catalogue/outcomes.ts';
import { fileProblems } from '../../../src/problems/catalogue/files.ts';
import { frontmatterProblems } from '../../../src/problems/catalogue/frontmatter.ts';
import { identityProblems } from '../../../src/problems/catalogue/identity.ts';
import { lineProblems } from '../../../src/problems/catalogue/lines.ts';
import { moneyProblems } from '../../../src/problems/catalogue/money.ts';
import { publishedProblems } from '../../../src/problems/catalogue/published.ts';
import { rankingProblems } from '../../../src/problems/catalogue/rankings.ts';
import { senseProblems } from '../../../src/problems/catalogue/sense.ts';
import { shownProblems } from '../../../src/problems/catalogue/shown.ts';
import { sumProblems } from '../../../src/problems/catalogue/sums.ts';
import { translationProblems } from '../../../src/problems/catalogue/translations.ts';
import { valueProblems } from '../../../src/problems/catalogue/values.ts';
import { everyCodeHasACase, report } from './report.ts';

const chain = (name: string): string => `---\nnames: {en: ${name}}\nadded: 2026-11-24\n---\n`;
const INDEX = `---
names: {en: Index}
publisher: CCID
subject: chain
parts:
  - {id: technology, names: {en: Technology}}
  - {id: innovation, names: {en: Innovation}}
method: Points
added: 2026-11-24
---
`;
const HEAD = `---
rows:
`;
const FOOT = `complete: false
sources:
  - {id: a, title: A, publisher: forum, form: post, url: https://example.org/}
added: 2026-11-24
---
`;
const EDITION = 'rankings/ccid/1.md';
const CHAINS = {
  'rankings/ccid/index.md': INDEX,
  'chains/alpha.md': chain('Alpha'),
  'chains/beta.md': chain('Beta'),
  'chains/gamma.md': chain('Gamma'),
};
const rows = (...lines: string[]): string =>
  HEAD + lines.map((line) => `  - {${line}}\n`).join('') + FOOT;
const edition = (...lines: string[]): string => report({ ...CHAINS, [EDITION]: rows(...lines) });

it('is sound', () => {
  expect(
    edition(
      'chain: alpha, rank: 1, total: 100.0, parts: {technology: 60.1, innovation: 39.8}',
      'chain: beta, rank: 2, total: 90',
      'chain: gamma, rank: 2, total: 90.0',
    ),
  ).toBe('No problems found.\n');
});

describe('the index', () => {
  it('is missing', () => {
    expect(
      report({ ...CHAINS, 'rankings/ccid/index.md': undefined, [EDITION]: rows('chain: alpha') }),
    ).toMatchInlineSnapshot(`
      "content/rankings/ccid/1.md:1:1 error index-missing
        rankings/ccid/ has no index.md.
          1 | ---
              ^
        Add rankings/ccid/index.md with the index’s names, publisher, subject and method.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('has mistakes of its own, which is reported once', () => {
    const broken = INDEX.replace('method: Points\n', '');
    const text = report({
      ...CHAINS,
      'rankings/ccid/index.md': broken,
      [EDITION]: rows('chain: alpha'),
    });
    expect(text).toContain('1 error and 0 warnings in 1 file.');
  });
  it('has the name of a page of the Atlas', () => {
    expect(report({ 'rankings/chains/index.md': INDEX })).toMatchInlineSnapshot(`
      "content/rankings/chains/index.md:1:1 error reserved-index
        rankings/chains/ is a page of the Atlas itself.
        Give the folder another name.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
});

describe('rows', () => {
  it('name the wrong thing, or none', () => {
    expect(edition('city: nanjing, rank: 1', 'rank: 2')).toMatchInlineSnapshot(`
      "content/rankings/ccid/1.md:3:5 error row-subject
        This row does not name a chain.
          3 |   - {city: nanjing, rank: 1}
                  ^
        Begin the row with chain: and an id, and nothing of the other sort.

      content/rankings/ccid/1.md:4:5 error row-subject
        This row does not name a chain.
          4 |   - {rank: 2}
                  ^
        Begin the row with chain: and an id, and nothing of the other sort.

      2 errors and 0 warnings in 1 file.
      "
    `);
  });
  it('stand twice', () => {
    expect(edition('chain: alpha', 'chain: alpha')).toMatchInlineSnapshot(`
      "content/rankings/ccid/1.md:4:5 error row-twice
        alpha has two rows.
          4 |   - {chain: alpha}
                  ^
        Keep one.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('have parts that the index does not know', () => {
    expect(edition('chain: alpha, parts: {technolgy: 3}', 'chain: beta, parts: {constructor: 3}'))
      .toMatchInlineSnapshot(`
      "content/rankings/ccid/1.md:3:28 error unknown-part
        The index has no part “technolgy”.
          3 |   - {chain: alpha, parts: {technolgy: 3}}
                                         ^
        Its parts are technology and innovation.

      content/rankings/ccid/1.md:4:27 error unknown-part
        The index has no part “constructor”.
          4 |   - {chain: beta, parts: {constructor: 3}}
                                        ^
        Its parts are technology and innovation.

      2 errors and 0 warnings in 1 file.
      "
    `);
  });
  it('have a part that the index has lost: told once, in the index, before the part that follows', () => {
    const index = INDEX.replace('  - {id: technology, names: {en: Technology}}\n', '');
    const parts = 'total: 3, parts: {technology: 2, innovation: 1}';
    const one = rows(`chain: alpha, rank: 1, ${parts}`, `chain: beta, rank: 2, ${parts}`);
    const files = { ...CHAINS, 'rankings/ccid/index.md': index, [EDITION]: one };
    expect(report({ ...files, 'rankings/ccid/2.md': one })).toMatchInlineSnapshot(`
      "content/rankings/ccid/index.md:6:10 error part-unlisted
        2 editions name the part “technology”, 4 times in all, and the index does not list it.
          6 |   - {id: innovation, names: {en: Innovation}}
                       ^
        List it here: - {id: technology, names: {en: …}}; or name one of these parts there.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('have a part that is misspelt in the index', () => {
    const index = INDEX.replace('id: technology', 'id: technolgy');
    const one = rows(
      'chain: alpha, rank: 1, parts: {technology: 2, innovation: 1}',
      'chain: beta, rank: 2, parts: {technology: 2, innovation: 1}',
    );
    expect(report({ ...CHAINS, 'rankings/ccid/index.md': index, [EDITION]: one }))
      .toMatchInlineSnapshot(`
      "content/rankings/ccid/index.md:6:10 error part-unlisted
        An edition names the part “technology”, 2 times in all, and the index does not list it.
          6 |   - {id: technolgy, names: {en: Technology}}
                       ^
        Write id: technology here, or technolgy there.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('have a part that stands twice in the index: told there', () => {
    const part = '  - {id: technology, names: {en: Technology}}\n';
    const index = INDEX.replace(part, part + part);
    const one = rows('chain: alpha, rank: 1, total: 3, parts: {technology: 2, innovation: 1}');
    const found = report({ ...CHAINS, 'rankings/ccid/index.md': index, [EDITION]: one });
    expect(found).toContain('rankings/ccid/index.md:7:10 error named-twice');
    expect(found).toContain('1 error and 0 warnings');
  });
  it('have a part that one of several editions misspells: told there, once', () => {
    const part = (id: string) =>
      rows(
        `chain: alpha, rank: 1, parts: {${id}: 2, innovation: 1}`,
        `chain: beta, rank: 2, parts: {${id}: 2, innovation: 1}`,
      );
    const found = report({
      ...CHAINS,
      [EDITION]: part('technology'),
      'rankings/ccid/2.md': part('technology'),
      'rankings/ccid/3.md': part('technolgy'),
    });
    expect(found).toContain('rankings/ccid/3.md:3:37 error unknown-part');
    expect(found).toContain('1 error and 0 warnings');
  });
  it('have parts of an index without any', () => {
    const index = INDEX.replace(/parts:\n(?: {2}.*\n)+/, '');
    const files = { ...CHAINS, 'rankings/ccid/index.md': index };
    expect(report({ ...files, [EDITION]: rows('chain: alpha, parts: {technology: 3}') }))
      .toMatchInlineSnapshot(`
      "content/rankings/ccid/1.md:3:28 error unknown-part
        The index has no part “technology”.
          3 |   - {chain: alpha, parts: {technology: 3}}
                                         ^
        Name its parts in index.md first.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('do not add up', () => {
    expect(
      edition(
        'chain: alpha, total: 100, parts: {technology: 60, innovation: 39.84}',
        'chain: beta, total: 90, parts: {technology: 60}',
        'chain: gamma, total: 80, parts: {technology: 60, innovation: 19.85}',
      ),
    ).toMatchInlineSnapshot(`
      "content/rankings/ccid/1.md:3:5 error parts-against-total
        The parts of alpha miss its total of 100 by 0.16.
          3 |   - {chain: alpha, total: 100, parts: {technology: 60, innovation: 39.84}}
                  ^
        Check the row against its source; if the source has it so, add as_published: true and a note.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('do not add up as published, with a note or without', () => {
    const wrong = 'total: 100, parts: {technology: 60, innovation: 30}, as_published: true';
    expect(
      edition(
        `chain: alpha, ${wrong}, note: So it prints`,
        `chain: beta, ${wrong}`,
        'chain: gamma, total: 80, as_published: true, note: It does',
      ),
    ).toMatchInlineSnapshot(`
      "content/rankings/ccid/1.md:4:5 error as-published-without-note
        as_published: true has no note.
          4 |   - {chain: beta, total: 100, parts: {technology: 60, innovation: 30}, as_published: true}
                  ^
        Add note: with what the source prints, so that readers understand.

      content/rankings/ccid/1.md:5:5 warning as-published-unneeded
        as_published: true is no longer needed: the figures agree.
          5 |   - {chain: gamma, total: 80, as_published: true, note: It does}
                  ^
        Remove as_published:.

      1 error and 1 warning in 1 file.
      "
    `);
  });
  it('are out of order', () => {
    expect(edition('chain: beta, rank: 2', 'chain: alpha, rank: 1')).toMatchInlineSnapshot(`
      "content/rankings/ccid/1.md:4:5 error ranks-out-of-order
        The row of alpha stands below the worse rank of beta.
          4 |   - {chain: alpha, rank: 1}
                  ^
        Put the rows in the order of their ranks, and check the totals: a better rank cannot have fewer points.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it.each([
    [
      'more points at a worse rank',
      ['chain: alpha, rank: 1, total: 90', 'chain: beta, rank: 2, total: 91'],
      'The row of beta has more points than the better rank of alpha.',
    ],
    [
      'one rank with different points',
      ['chain: alpha, rank: 1, total: 90', 'chain: beta, rank: 1, total: 89'],
      'The row of beta shares its rank, but not its points, with alpha.',
    ],
  ])('contradict each other: %s', (_what, lines, message) => {
    expect(edition(...lines)).toContain(message);
  });
  it('are fewer than said', () => {
    const text = rows('chain: alpha').replace('complete: false', 'assessed: 30\ncomplete: true');
    expect(report({ ...CHAINS, [EDITION]: text })).toMatchInlineSnapshot(`
      "content/rankings/ccid/1.md:5:11 error incomplete-rows
        complete: true, but 1 of 30 rows are here.
          5 | complete: true
                        ^
        Add the rows that are missing, or write complete: false.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('leads of parts name chains that are not there', () => {
    const text = rows('chain: alpha').replace(
      'complete:',
      'part_orders: {technology: [alpa]}\ncomplete:',
    );
    expect(report({ ...CHAINS, [EDITION]: text })).toContain('Did you mean alpha?');
  });
});

everyCodeHasACase(rankingProblems);

it('the parts of the table are the whole table', () => {
  const parts = [
    fileProblems,
    frontmatterProblems,
    lineProblems,
    valueProblems,
    claimProblems,
    namedProblems,
    moneyProblems,
    outcomeProblems,
    conflictProblems,
    bodyProblems,
    shownProblems,
    rankingProblems,
    publishedProblems,
    senseProblems,
    sumProblems,
    translationProblems,
    identityProblems,
    addressProblems,
  ];
  expect(parts.flatMap((part) => Object.keys(part))).toEqual(Object.keys(PROBLEMS));
});
