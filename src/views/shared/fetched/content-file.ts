import { createHash } from 'node:crypto';

/** A file that a page’s script fetches: its path below the language’s root, and its text. */
export interface ContentFile {
  path: string;
  text: string;
}

/** A file of JSON in a folder, named by its content: under one name it never changes. */
export function contentFile(folder: string, name: string, content: unknown): ContentFile {
  const text = JSON.stringify(content);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { path: `${folder}${name}-${hash}.json`, text };
}
