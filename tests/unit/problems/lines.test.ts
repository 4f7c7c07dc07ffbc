import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../../src/ledger/load.ts';
import { lineProblems } from '../../../src/problems/catalogue/lines.ts';
import { inLanguage } from '../../../src/problems/wordings.ts';
import { EDITED, EDITED_ARTICLE } from '../../harness/edited-record.ts';
import { tempRecord } from '../../harness/record.ts';
import { everyCodeHasACase, report } from './report.ts';

const SHORT = EDITED_ARTICLE.split('/').at(-1) ?? '';
const CHINESE = EDITED_ARTICLE.replace('.md', '.zh.md');

/** What the check says of a record of edited files, one of them with a piece replaced: line, code, hint. */
function told(file: string, from: string, to: string): string[] {
  const text = String(EDITED[file]);
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  const files = { ...EDITED, [file]: text.replace(from, () => to) };
  const options = { realToday: '2026-12-01', checkOnly: true };
  const { problems } = loadLedger(tempRecord(files), options);
  return problems.map((one) => {
    const where = one.file === `content/${file}` ? '' : `${one.file}:`;
    return `${where}${one.line} ${one.code}: ${one.hint}`;
  });
}

const REMOVE = 'line-twice: Remove it.';
const above = (line: number, ...rights: string[]): string =>
  `${line} line-missing: Write ${rights.map((one) => `“${one}”`).join(' or ')} in a line of its own above this one.`;

const tables: Record<
  string,
  [what: string, file: string, from: string, to: string, told: string][]
> = {
  'a line twice': [
    ['the fence above the facts', EDITED_ARTICLE, '---\n', '---\n---\n', `2 ${REMOVE}`],
    ['the same of a place', 'cities/gulou.md', '---\n', '---\n---\n', `2 ${REMOVE}`],
    ['the fence below them', EDITED_ARTICLE, '---\nThe city', '---\n---\nThe city', `58 ${REMOVE}`],
    [
      'a source',
      EDITED_ARTICLE,
      '  - id: lake-news\n',
      '  - id: lake-news\n'.repeat(2),
      `32 ${REMOVE}`,
    ],
    [
      'a claim',
      EDITED_ARTICLE,
      '  - fund: lake-fund\n',
      '  - fund: lake-fund\n'.repeat(2),
      `9 ${REMOVE}`,
    ],
    [
      'a search',
      'funds/lake-fund.md',
      '  - on: 2026-11-24\n',
      '  - on: 2026-11-24\n'.repeat(2),
      `12 ${REMOVE}`,
    ],
    [
      'a part',
      'rankings/lake/index.md',
      '  - id: technology\n',
      '  - id: technology\n'.repeat(2),
      `9 ${REMOVE}`,
    ],
    ['a key', CHINESE, 'notes:\n', 'notes:\n'.repeat(2), `14 ${REMOVE}`],
  ],
  'the key of a list or a group is lost': [
    ['sources', EDITED_ARTICLE, 'sources:\n', '', above(22, 'sources:')],
    ['partners', EDITED_ARTICLE, 'partners:\n', '', above(18, 'partners:')],
    ['conflicts', EDITED_ARTICLE, 'conflicts:\n', '', above(38, 'conflicts:')],
    ['claims', EDITED_ARTICLE, 'claims:\n', '', above(7, 'claims:')],
    ['changes', EDITED_ARTICLE, 'changes:\n', '', above(52, 'changes:')],
    ['checked, of a fund', 'funds/lake-fund.md', 'checked:\n', '', above(10, 'checked:')],
    ['rows', 'rankings/lake/1.md', 'rows:\n', '', above(4, 'rows:')],
    ['parts', 'rankings/lake/index.md', 'parts:\n', '', above(7, 'parts:')],
    ['names', 'publishers/lake-daily.md', 'names:\n', '', above(2, 'names:')],
    ['coordinates', 'cities/gulou.md', 'coordinates:\n', '', above(9, 'coordinates:')],
    [
      'short texts, of two sorts',
      CHINESE,
      'details:\n',
      '',
      above(10, 'details:', 'not_the_same_as:'),
    ],
    ['short texts that are known by the original', CHINESE, 'notes:\n', '', above(13, 'notes:')],
    ['the id of one', CHINESE, '  whose-rooms:\n', '', above(7, '  …:')],
  ],
  'the first line of an item is lost': [
    ['a source', EDITED_ARTICLE, '  - id: lake-news\n', '', above(31, '  - id: …')],
    ['the first one', EDITED_ARTICLE, '  - id: herald\n', '', above(23, '  - id: …')],
    ['a claim', EDITED_ARTICLE, '  - fund: lake-fund\n    id', '    id', above(13, '  - fund: …')],
    ['a correction', EDITED_ARTICLE, '  - date: 2026-11-26\n', '', above(55, '  - date: …')],
  ],
  'two lines in the wrong order': [
    [
      'a key and its first item',
      EDITED_ARTICLE,
      'sources:\n  - id: herald\n',
      '  - id: herald\nsources:\n',
      '22 lines-swapped: Write “sources:” above it.',
    ],
    [
      'the last line of an item and the first of the next',
      EDITED_ARTICLE,
      '    language: en\n  - id: lake-news\n',
      '  - id: lake-news\n    language: en\n',
      '30 lines-swapped: Write “    language: en” above it.',
    ],
    [
      'the last fact and the fence',
      'chains/alpha.md',
      'added: 2026-11-24\n---\n',
      '---\nadded: 2026-11-24\n',
      '8 lines-swapped: Write “added: 2026-11-24” above it.',
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, cases) => {
  it.each(cases)('%s', (_what, file, from, to, expected) => {
    expect(told(file, from, to)).toEqual([expected]);
  });
});

it('the rest of the file is checked as it is without the slip', () => {
  expect(
    told(EDITED_ARTICLE, 'partners:\n', '').concat(
      told(EDITED_ARTICLE, 'partners:\n  - {id: river-capital,', '  - {id: river-capitol,'),
    ),
  ).toEqual([
    above(18, 'partners:'),
    above(18, 'partners:'),
    '18 unknown-reference: Did you mean river-capital? If it is another, add a file for this partner, or bring it in under introduces: in an article.',
  ]);
});

it('a file that is sound has none, though its text begins with a word and a colon', () => {
  expect(told('chains/alpha.md', 'A chain of', 'Chain: one of')).toEqual([]);
});

it('is told in Chinese as well', () => {
  const files = {
    ...EDITED,
    [EDITED_ARTICLE]: String(EDITED[EDITED_ARTICLE]).replace('claims:\n', ''),
  };
  const { problems } = loadLedger(tempRecord(files), { checkOnly: true });
  expect(problems.map((one) => inLanguage('zh', one))).toMatchObject([
    {
      message: '这一行上面缺了一行，它因此被算进了前面的内容。',
      hint: '请在这一行上面另起一行，写“claims:”。',
    },
  ]);
});

it('shows the line', () => {
  const found = report({
    ...EDITED,
    [EDITED_ARTICLE]: String(EDITED[EDITED_ARTICLE]).replace('partners:\n', ''),
  });
  expect(found).toContain(`${SHORT}:18:3 error line-missing`);
  expect(found).toContain('18 |   - {id: river-capital');
  report({ [EDITED_ARTICLE]: String(EDITED[EDITED_ARTICLE]).replace('---\n', '---\n---\n') });
  report({ 'chains/alpha.md': '---\nnames: {en: Alpha}\n---\nadded: 2026-11-24\n' });
});

everyCodeHasACase(lineProblems);
