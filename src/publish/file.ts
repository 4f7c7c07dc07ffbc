import { createHash } from 'node:crypto';
import type { RootContent } from 'mdast';
import type { Ledger } from '../ledger/model.ts';
import { onceFor } from '../ledger/reads/reads.ts';
import { writeMarkdown } from '../markdown/write.ts';
import type { ComponentName } from '../schema/api/components.ts';
import { type Lang, LANGS } from '../site/lang.ts';
import { pathIn, type Site } from '../site/site.ts';
import type { Cache } from './cache.ts';
import type { OpenDataThread } from './data/thread.ts';
import { mediaTypeOf } from './hosting/formats.ts';
import type { Redirect } from './hosting/redirects.ts';
import type { PageOutput } from './page.ts';

/** What a file holds. */
export type Content = string | Uint8Array;

/** What a file is written from: made once, whether the file is then written or not. */
export interface FileSource {
  /** Names what the writer reads: with the same digest, code and settings it writes the same bytes. */
  digest: string;
  write: () => Content | Promise<Content>;
  /** The SHA-256 of what is written, where whoever makes it knows that. */
  hash?: () => Promise<string>;
  /** Whether it is made in a thread: others can be written meanwhile. */
  isBeside?: true;
  /** What the threads that render pages write it from, where they can: the same as `write` does. */
  job?: WriterJob | undefined;
}

/** What can be written elsewhere: `markdown` from a tree, `joined` from pieces (`Piece`), `card` from what it shows. */
export interface WriterJob {
  writer: 'markdown' | 'joined' | 'card';
  /** What it is written from, in JSON. */
  view: string;
  /** What that takes, as a page’s view of so many characters does; its own length unless said. */
  weight?: number;
}

/** A piece of a file: as it stands, or what another file of the new site holds, without so many bytes at its start and at its end. */
export type Piece = string | { file: string; start: number; end: number };

/** What files are declared from: the record, and the rest of the registry for those that tell of it. */
export interface FileContext {
  ledger: Ledger;
  site: Site;
  lang: Lang;
  /** Keeps what is costly to make. */
  cache: Cache;
  /** A file of the last site, whatever it holds: who takes something of it knows its hash. */
  published?: (path: string) => Uint8Array | undefined;
  /** A thread that waits to make the open data, where there is one; it is used once. */
  dataThread?: OpenDataThread;
  /** All pages, in all languages. */
  pages: readonly PageOutput[];
  /** All families of files. */
  families: readonly FileFamily[];
}

/** What the description of the interface for programs says of a family of documents. */
export interface ApiFacet {
  /** The component that describes its documents. */
  schema: ComponentName;
  summary: string;
}

/** What files declared together share. */
export interface FileFacets {
  /** The way to them below base and language, `{name}` where each differs: `api/v1/cities/{id}.json`. */
  route: string;
  /** How long they may be taken from a cache: `immutable` ones are named by their content. */
  cache: 'immutable' | 'revalidate';
  /** Their media type, where it does not follow from the ending of their name. */
  mediaType?: string;
  /** Scripts ask for it under a name that they are told or make: no page links to it. */
  fetched?: true;
  /** There is one in each language, not one for all. */
  inEachLanguage?: true;
  api?: ApiFacet;
}

/** A published file that is no page. */
export interface FileOutput {
  /** What its source reads of the record is all that it is written from. */
  tracked?: true;
  /** Below the base. */
  path: string;
  mediaType: string;
  facets: FileFacets;
  /** What it is written from, made anew each time. */
  source: () => FileSource;
  /** Its bytes, made anew each time. */
  content: () => Content | Promise<Content>;
}

/** The folders of files, before what differs in their names: `zh/timeline/data/`. */
export const foldersOf = ({ route, inEachLanguage }: FileFacets): string[] => {
  const folder = route.replace(/\{.*$/, '');
  return inEachLanguage ? LANGS.map((lang) => pathIn(lang, folder)) : [folder];
};

/** Files declared together. */
export interface FileFamily extends FileFacets {
  /** Others put them into the site: Astro, or whoever puts them into `public/`. */
  foreign?: true;
  /** Its files in one language. */
  outputs: (context: FileContext) => FileOutput[];
  /** The earlier addresses of its files in one language. */
  redirects?: (context: FileContext) => Redirect[];
}

/** A file of which there is one, or one in each language. */
export interface FileSpec extends FileFacets {
  /** As in `FilesSpec`. */
  tracked?: true;
  source: (context: FileContext) => FileSource;
}

/** Files of one type, one for each of their subjects. */
export interface FilesSpec<S> extends FileFacets {
  /**
   * Its source reads all that it is written from while it is made: of its subject it needs no more than
   * the path and the entries tell, and nothing of the other outputs. So it need not be made to know that
   * it is what it was (`src/ledger/reads/reads.ts`).
   */
  tracked?: true;
  subjects: (context: FileContext) => readonly S[];
  /** A file's path below base and language. */
  path: (subject: S) => string;
  /** The paths that a file had before. */
  formerly?: (context: FileContext, subject: S) => readonly string[];
  source: (context: FileContext, subject: S) => FileSource;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A file written from a view: it is written anew when the view is another. */
export function fromView<V>(view: V, write: (view: V) => Content | Promise<Content>): FileSource {
  const text = typeof view === 'string' ? view : JSON.stringify(view);
  return { digest: sha256(text), write: () => write(view) };
}

/** A file of Markdown, written from a tree. */
export function fromTree(children: RootContent[]): FileSource {
  const view = JSON.stringify(children);
  return {
    digest: sha256(view),
    write: () => writeMarkdown(children),
    job: { writer: 'markdown', view },
  };
}

/** A file that says again what others say, which are written before it: put together of pieces that come to what `write` gives. */
export const fromPieces = (
  digest: string,
  pieces: () => readonly Piece[],
  write: FileSource['write'],
): FileSource => ({
  digest,
  write,
  get job(): WriterJob {
    return { writer: 'joined', view: JSON.stringify(pieces()) };
  },
});

/** A file that is a text as it stands. */
export const fromText = (text: string): FileSource => fromView(text, () => text);

/** A file that is costly to write, from something that a short text names. */
export const fromDigest = (digest: string, write: FileSource['write']): FileSource => ({
  digest,
  write,
});

/** Declares the files of one type. */
export function defineFiles<S>(spec: FilesSpec<S>): FileFamily {
  const { subjects, path, formerly, source, tracked, ...facets } = spec;
  const inLang = ({ lang }: FileContext, own: string): string =>
    facets.inEachLanguage ? pathIn(lang, own) : own;
  const outputOf = (context: FileContext, subject: S): FileOutput => {
    const from = () => source(context, subject);
    return {
      path: inLang(context, path(subject)),
      mediaType: facets.mediaType ?? mediaTypeOf(path(subject)),
      facets,
      ...(tracked ? { tracked } : {}),
      source: from,
      content: () => from().write(),
    };
  };
  /** Found once for all that is published together: what leads to files from their earlier addresses asks too. */
  const known = onceFor((_all: object) => new Map<Lang, readonly S[]>());
  const subjectsIn = (context: FileContext): readonly S[] => {
    if (!facets.inEachLanguage && context.lang !== LANGS[0]) return [];
    // Of some files nobody says which pages there are beside them.
    const pages = context.pages as FileContext['pages'] | undefined;
    const byLang = known(pages ?? context);
    const found = byLang.get(context.lang) ?? subjects(context);
    byLang.set(context.lang, found);
    return found;
  };
  return {
    ...facets,
    outputs: (context) => subjectsIn(context).map((subject) => outputOf(context, subject)),
    ...(formerly && {
      redirects: (context) =>
        subjectsIn(context).flatMap((subject) =>
          formerly(context, subject).map((old) => ({
            from: inLang(context, old),
            to: inLang(context, path(subject)),
          })),
        ),
    }),
  };
}

/** Declares a file of which there is one, or one in each language. */
export function defineFile({ source, ...rest }: FileSpec): FileFamily {
  return defineFiles<string>({
    ...rest,
    subjects: () => [rest.route],
    path: (route) => route,
    source,
  });
}

/** Declares files that others put into the site: Astro's own, and those of `public/`. */
export function defineAssets(facets: FileFacets): FileFamily {
  return { ...facets, foreign: true, outputs: () => [] };
}
