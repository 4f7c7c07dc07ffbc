import { posix } from 'node:path';
import { SUMS_FILE } from '../checksums.ts';

/** What a host has to know of the files with an ending. */
interface FileFormat {
  mediaType: string;
  /** Programs on other sites may read them. */
  open?: true;
  /** Hosts know the ending, and what it stands for, by themselves. */
  known?: true;
}

/** Every format of the site by the ending of its files: the one list of media types. */
export const FILE_FORMATS: Readonly<Record<string, FileFormat>> = {
  html: { mediaType: 'text/html; charset=utf-8', known: true },
  css: { mediaType: 'text/css; charset=utf-8', known: true },
  js: { mediaType: 'text/javascript; charset=utf-8', known: true },
  svg: { mediaType: 'image/svg+xml', known: true },
  png: { mediaType: 'image/png', known: true },
  jpg: { mediaType: 'image/jpeg', known: true },
  ico: { mediaType: 'image/x-icon', known: true },
  txt: { mediaType: 'text/plain; charset=utf-8', known: true },
  webmanifest: { mediaType: 'application/manifest+json' },
  json: { mediaType: 'application/json', known: true, open: true },
  // Feeds, too: browsers show plain XML, styled, and offer to save what comes under the types of RSS and Atom.
  xml: { mediaType: 'application/xml', open: true },
  opml: { mediaType: 'text/x-opml; charset=utf-8', open: true },
  md: { mediaType: 'text/markdown; charset=utf-8', open: true },
  bib: { mediaType: 'application/x-bibtex; charset=utf-8', open: true },
  ris: { mediaType: 'application/x-research-info-systems; charset=utf-8', open: true },
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', open: true },
  jsonl: { mediaType: 'application/jsonl', open: true },
  parquet: { mediaType: 'application/vnd.apache.parquet', open: true },
  sqlite: { mediaType: 'application/vnd.sqlite3', open: true },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    open: true,
  },
  zip: { mediaType: 'application/zip', open: true },
};

/** What a file is that has no ending, such as a list of sums. */
export const PLAIN = 'text/plain; charset=utf-8';

const formatOf = (path: string): FileFormat | undefined =>
  FILE_FORMATS[posix.extname(path).slice(1)];

/** The media type of a file by its name. */
export const mediaTypeOf = (path: string): string => formatOf(path)?.mediaType ?? PLAIN;

/** The lists of hashes, of the site and of the data: open as the data are, though they have no ending. */
export const SUMS: readonly string[] = [SUMS_FILE, `data/${SUMS_FILE}`];

/** Whether programs on other sites may read a file, by its path below the base. */
export const isOpen = (path: string): boolean =>
  SUMS.includes(path) || formatOf(path)?.open === true;
