import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** An event's file as it stands. */
export interface EventFile {
  readonly id: string;
  /** Its path below the content folder. */
  readonly path: string;
  readonly text: string;
}

/** Every event of a record, without translations, in the order of their dates. */
export function eventFiles(content: string): EventFile[] {
  return readdirSync(join(content, 'articles'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.endsWith('.zh.md'))
    .map((name) => ({ id: basename(name, '.md'), path: `articles/${name}` }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((file) => ({ ...file, text: readFileSync(join(content, file.path), 'utf8') }));
}

/** Where the translation of a file stands. */
export const translationOf = (path: string): string => path.replace(/\.md$/, '.zh.md');
