import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, listFiles, tempFolder, writeFiles } from '../files.ts';
import { frozenRecord } from '../frozen-record.ts';

/** What somebody sends: files to add, texts to change in files that are there, ids to change everywhere. */
export interface Contribution {
  /** What it is, as a person would call it. */
  what: string;
  files?: Files;
  /** In which file what stands there is replaced by what. */
  edits?: readonly (readonly [file: string, from: string, to: string])[];
  /** An id that becomes another: the file is renamed, and whoever names it names the new one. */
  rename?: { folder: string; from: string; to: string };
}

/** The day on which all of them are sent and checked. */
export const DAY = '2027-01-02';

/** The sources of a contribution: a page that nobody else cites. */
export const sources = (id: string, publisher = '8btc', form = 'report'): string => `sources:
  - id: ${id}
    title: "A page on it: ${id}"
    publisher: ${publisher}
    form: ${form}
    url: https://pages.example.org/${id}
    accessed: 2026-12-05
    language: en
`;

/** The last keys of an entry: its sources, and the day on which it is added. */
export const source = (id: string, publisher?: string, form?: string): string =>
  `${sources(id, publisher, form)}added: 2026-12-05\n`;

function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the frozen record has no “${from}” there`);
  return text.replace(from, () => to);
}

/** Renames an entry with its translations, notes its old id, and changes every reference. */
function rename(content: string, { folder, from, to }: NonNullable<Contribution['rename']>): void {
  const whole = new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'g');
  for (const file of listFiles(content).filter((name) => name.endsWith('.md'))) {
    const text = readFileSync(join(content, file), 'utf8');
    const own = file === `${folder}/${from}.md`;
    const now = text.replace(whole, to);
    const told = own ? now.replace(/^added: .*$/m, (line) => `${line}\nformerly: [${from}]`) : now;
    if (told !== text) writeFileSync(join(content, file), told);
    const at = file.slice(0, -`.md`.length).replace(/\.\w+$/, '');
    if (at === `${folder}/${from}`) {
      const target = file.replace(`${folder}/${from}`, `${folder}/${to}`);
      renameSync(join(content, file), join(content, target));
    }
  }
}

/** Applies a contribution to a content folder. */
export function contribute(content: string, one: Contribution): void {
  writeFiles(content, one.files ?? {});
  for (const [file, from, to] of one.edits ?? []) {
    const path = join(content, file);
    writeFileSync(path, changed(readFileSync(path, 'utf8'), from, to));
  }
  if (one.rename) rename(content, one.rename);
}

/** A copy of the frozen record, to be written to. */
export function copyOfRecord(): string {
  const content = join(tempFolder('contributed'), 'content');
  cpSync(frozenRecord(), content, { recursive: true });
  return content;
}

/** Puts a copy of the frozen record back into the state that it was copied in. */
export function takeBack(content: string, one: Contribution): void {
  if (one.rename) {
    rmSync(content, { recursive: true });
    cpSync(frozenRecord(), content, { recursive: true });
    return;
  }
  for (const file of Object.keys(one.files ?? {})) rmSync(join(content, file));
  for (const [file] of one.edits ?? []) {
    cpSync(join(frozenRecord(), file), join(content, file));
  }
}
