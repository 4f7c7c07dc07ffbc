import { strToU8, zipSync } from 'fflate';
import type { Ledger } from '../../ledger/model.ts';
import { escapeXml } from '../../views/feeds/xml.ts';
import type { CellValue, Table } from '../../views/data/tables/table.ts';

/*
 * The tables as a workbook of Office Open XML (ECMA-376), a sheet each, for those who read them in a
 * spreadsheet: Chinese text whole whatever the system's code page, and dates as they are written, since
 * every cell but a number says that it is text.
 */

/** The longest text that a cell takes in Excel, in UTF-16 units. */
const CELL_MAX = 32_767;
/** The longest name of a sheet in Excel. */
const NAME_MAX = 31;
/** A day that every archive may hold (ZIP knows none before 1980). */
const NO_TIME = '1980-01-01T12:00:00';

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
function sheetOf({ columns, rows }: Table, ledger: Ledger): string {
  const isNumber = columns.map(({ type }) => type === 'integer' || type === 'number');
  const head = columns.map(({ name }) => cell(name, false)).join('');
  const lines = rows(ledger).map(
    (row) =>
      `<row>${columns.map(({ name }, at) => cell(row[name], isNumber[at] === true)).join('')}</row>`,
  );
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData><row>${head}</row>${lines.join('')}</sheetData></worksheet>`;
}

/** All tables as one workbook. */
export function xlsxOf(tables: readonly Table[], ledger: Ledger): Uint8Array {
  const numbered = tables.map((table, at) => ({ table, number: at + 1 }));
  const each = (write: (number: number, name: string) => string) =>
    numbered.map(({ table, number }) => write(number, table.name.slice(0, NAME_MAX))).join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>${each((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each((number, name) => `<sheet name="${escapeXml(name)}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${each((number) => `<Relationship Id="rId${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}</Relationships>`,
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)] as const);
  const sheets = numbered.map(
    ({ table, number }) =>
      [`xl/worksheets/sheet${number}.xml`, strToU8(sheetOf(table, ledger))] as const,
  );
  return zipSync(Object.fromEntries([...files, ...sheets]), { mtime: NO_TIME, level: 6 });
}
