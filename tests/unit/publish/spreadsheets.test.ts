import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/publish/formats/csv.ts';
import { workbook as openWorkbook } from '../../../src/publish/formats/xlsx.ts';
import type { CellValue, Column, Row, TableHead } from '../../../src/views/data/tables/table.ts';
import { readXml } from '../../harness/xml.ts';

const column = (name: string, type: Column['type']): Column => ({ name, type, description: name });

const TABLE: TableHead = {
  name: 'claims_of_all_funds_of_the_whole_record',
  title: 'Claims',
  description: 'Claims',
  key: ['name'],
  columns: [column('name', 'string'), column('date', 'string'), column('sum', 'number')],
};

/** A workbook of one table with one row. */
function xlsxOf(row: Row): Uint8Array {
  const book = openWorkbook((_key, make) => make());
  book.add(TABLE, [row]);
  return book.bytes();
}

/** The parts of a workbook of one table with one row, by their paths. */
function workbook(row: Record<string, CellValue>): Record<string, string> {
  const parts = unzipSync(xlsxOf(row));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The cells of the row, as a spreadsheet takes them. */
function cells(row: Record<string, CellValue>): { text?: string; number?: string }[] {
  const sheet = workbook(row)['xl/worksheets/sheet1.xml'] ?? '';
  const [, line = ''] = /<\/row><row>(.*?)<\/row>/s.exec(sheet) ?? [];
  return [
    ...line.matchAll(/<c\/>|<c><v>(.*?)<\/v><\/c>|<c t="inlineStr"><is><t[^>]*>(.*?)<\/t>/gs),
  ].map(([, number, text]) => ({
    ...(number === undefined ? {} : { number }),
    ...(text === undefined ? {} : { text }),
  }));
}

describe('a table in a spreadsheet', () => {
  it.each<[string, Record<string, CellValue>, object[]]>([
    ['Chinese', { name: '宝山区', date: null, sum: null }, [{ text: '宝山区' }, {}, {}]],
    [
      'a month stays one',
      { name: 'a', date: '2018-07', sum: null },
      [{ text: 'a' }, { text: '2018-07' }, {}],
    ],
    [
      'a formula is text',
      { name: '=1+1', date: '-1', sum: '-1.5' },
      [{ text: '=1+1' }, { text: '-1' }, { number: '-1.5' }],
    ],
    [
      'a sum',
      { name: '', date: '', sum: '10000000000' },
      [{ text: '' }, { text: '' }, { number: '10000000000' }],
    ],
    [
      'a sum with more digits than it keeps',
      { name: '', date: '', sum: '12345678901234567.89' },
      [{ text: '' }, { text: '' }, { text: '12345678901234567.89' }],
    ],
    [
      'a score with its last nought',
      { name: '', date: '', sum: '88.0' },
      [{ text: '' }, { text: '' }, { number: '88.0' }],
    ],
    [
      'marks of XML',
      { name: '<a> & "b"\u0007', date: null, sum: null },
      [{ text: '&lt;a&gt; &amp; &quot;b&quot;' }, {}, {}],
    ],
  ])('%s', (_what, row, expected) => {
    expect(cells(row)).toEqual(expected);
  });

  it('has parts that name one another, each well formed', () => {
    const parts = workbook({ name: '宝山区', date: '2018-07', sum: '1' });
    expect(Object.keys(parts)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(Object.values(parts).map((xml) => readXml(xml).root.name.replace(/.*}/, ''))).toEqual([
      'Types',
      'Relationships',
      'workbook',
      'Relationships',
      'worksheet',
    ]);
    expect(parts['xl/workbook.xml']).toContain('<sheet name="claims_of_all_funds_of_the_whol"');
  });

  it('is the same bytes twice', () => {
    const row = { name: 'a', date: null, sum: null };
    expect(xlsxOf(row)).toEqual(xlsxOf(row));
  });
});

it.each(['=1+1', '+1', '-1', '@a'])(
  'a CSV cell that is text and looks like a formula: %s',
  (text) => {
    expect(csvText({ columns: ['name'], rows: [{ name: text }] })).toBe(`name\r\n'${text}\r\n`);
  },
);
