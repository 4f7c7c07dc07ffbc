import { strToU8 } from 'fflate';
import { escapeXml } from '../../views/feeds/xml.ts';
import type { CellValue, Row, TableHead } from '../../views/data/tables/table.ts';
import type { KeepBytes } from './deflate.ts';
import { type ZipEntry, zipEntry, zipOf } from './zip.ts';

/*
 * The tables as a workbook of Office Open XML (ECMA-376), a sheet each, for those who read them in a
 * spreadsheet: Chinese text whole whatever the system's code page, and dates as they are written, since
 * every cell but a number says that it is text.
 */

/** The longest text that a cell takes in Excel, in UTF-16 units. */
const CELL_MAX = 32_767;
/** The longest name of a sheet in Excel. */
const NAME_MAX = 31;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Whether a spreadsheet, which keeps fifteen digits of a number, keeps this one to the last. */
const isExact = (value: string): boolean =>
  /^-?\d+(?:\.\d+)?$/.test(value) && value.replace(/^-?[0.]*|\./g, '').length <= 15;

function cell(value: CellValue | undefined, isNumber: boolean): string {
  if (value === null || value === undefined) return '<c/>';
  const text = String(value);
  if (isNumber && isExact(text)) return `<c><v>${text}</v></c>`;
  const shown = escapeXml(text.slice(0, CELL_MAX));
  return `<c t="inlineStr"><is><t xml:space="preserve">${shown}</t></is></c>`;
}

/** A table as a sheet: its head stays in sight. */
function sheetOf({ columns }: TableHead, rows: readonly Row[]): string {
  const isNumber = columns.map(({ type }) => type === 'integer' || type === 'number');
  const head = columns.map(({ name }) => cell(name, false)).join('');
  const lines = rows.map(
    (row) =>
      `<row>${columns.map(({ name }, at) => cell(row[name], isNumber[at] === true)).join('')}</row>`,
  );
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData><row>${head}</row>${lines.join('')}</sheetData></worksheet>`;
}

/** What names the sheets of tables. */
function partsOf(names: readonly string[]): Record<string, string> {
  const each = (write: (number: number, name: string) => string) =>
    names.map((name, at) => write(at + 1, name.slice(0, NAME_MAX))).join('');
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>${each((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each((number, name) => `<sheet name="${escapeXml(name)}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${each((number) => `<Relationship Id="rId${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}</Relationships>`,
  };
}

/** Tables as one workbook, while it is made. */
interface Workbook {
  add: (table: TableHead, rows: readonly Row[]) => void;
  bytes: () => Uint8Array;
}

/** Opens a workbook that tables are put into, one after the other; `keep` has what was deflated before. */
export function workbook(keep: KeepBytes): Workbook {
  const names: string[] = [];
  const sheets: ZipEntry[] = [];
  return {
    add: (table, rows) => {
      names.push(table.name);
      const xml = strToU8(sheetOf(table, rows));
      sheets.push(zipEntry(`xl/worksheets/sheet${names.length}.xml`, xml, keep));
    },
    bytes: () => {
      const parts = Object.entries(partsOf(names));
      return zipOf([
        ...parts.map(([path, xml]) => zipEntry(path, strToU8(HEAD + xml), keep)),
        ...sheets,
      ]);
    },
  };
}
