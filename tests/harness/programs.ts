import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { tempFolder } from './files.ts';

/*
 * Programs of Debian that read the open data: python3-pandas, r-base-core, curl with sqlite3, and
 * LibreOffice for Excel. Each is there or not; a test says which it needs.
 */

const run = promisify(execFile);
const bin = (name: string): string => `/usr/bin/${name}`;

/** Which of them are on this machine. */
export const HERE = {
  pandas: ['/usr/lib/python3/dist-packages/pandas', bin('python3')].every(existsSync),
  R: existsSync(bin('Rscript')),
  SQLite: [bin('curl'), bin('sqlite3')].every(existsSync),
  Excel: existsSync(bin('soffice')),
};

/** Runs a script with a program, in a folder of its own; gives what it prints. */
async function runFile(program: string, name: string, code: string): Promise<string> {
  const cwd = tempFolder('atlas program');
  writeFileSync(join(cwd, name), `${code}\n`);
  return (await run(bin(program), [name], { cwd })).stdout;
}

export const runPython = (code: string): Promise<string> => runFile('python3', 'read.py', code);
export const runR = (code: string): Promise<string> => runFile('Rscript', 'read.R', code);

/** Runs lines of a shell. */
export async function runShell(code: string): Promise<string> {
  const cwd = tempFolder('atlas program');
  return (await run('/bin/sh', ['-ec', code], { cwd })).stdout;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Writes a formula into a sheet of its own in a copy of a workbook; gives what LibreOffice makes of it. */
export async function calculate(workbook: string, formula: string): Promise<string> {
  const cwd = tempFolder('atlas workbook');
  const parts = unzipSync(readFileSync(workbook));
  const edit = (path: string, change: (xml: string) => string): void => {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  };
  const sheet = (name: string): string =>
    name.replace(/sheet\d+/, 'sheet9999').replace(/rId\d+/, 'rId9999');
  // The new sheet is declared as the first one is, and stands before it: the converter reads that one.
  edit('[Content_Types].xml', (xml) =>
    xml.replace(
      /<Override PartName="\/xl\/worksheets\/sheet1\.xml"[^>]*>/,
      (one) => sheet(one) + one,
    ),
  );
  edit('xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(/<Relationship Id="rId1"[^>]*>/, (one) => sheet(one) + one),
  );
  edit('xl/workbook.xml', (xml) =>
    xml.replace('<sheets>', '<sheets><sheet name="own" sheetId="9999" r:id="rId9999"/>'),
  );
  parts['xl/worksheets/sheet9999.xml'] = strToU8(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c><f>${escaped(formula.replace(/^=/, ''))}</f></c></row></sheetData></worksheet>`,
  );
  writeFileSync(join(cwd, 'own.xlsx'), zipSync(parts));
  // A profile of its own: one program at a time may have the user's.
  const profile = `-env:UserInstallation=${pathToFileURL(join(cwd, 'profile')).href}`;
  await run(bin('soffice'), [profile, '--headless', '--convert-to', 'csv', 'own.xlsx'], { cwd });
  return readFileSync(join(cwd, 'own.csv'), 'utf8').trim();
}
