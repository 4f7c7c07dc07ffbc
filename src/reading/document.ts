import type { FileKind } from '../schema/record.ts';
import type { Matter } from './frontmatter.ts';
import type { KeptFile } from './kept.ts';

/** A Markdown file of the record, read but not yet checked against its schema. */
export interface RawDocument extends Matter {
  /** Relative to the content folder's parent, with `/` on every system. */
  file: string;
  kind: FileKind;
  id: string;
  /** The year folder of an article, the index of an edition, else the folder. */
  folder: string;
  /** What was made of it before, where it is unchanged. */
  known?: KeptFile;
  /** Keeps what was made of it: only of a file about which nothing was to be told. */
  keep?: ((value: unknown) => KeptFile) | undefined;
}

/** A file that is of the record by its name, but could not be read. */
export interface BrokenDocument {
  file: string;
  kind: FileKind;
  id: string;
}
