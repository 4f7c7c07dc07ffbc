import { createHash } from 'node:crypto';
import type { Ledger } from '../ledger/model.ts';
import type { ComponentName } from '../schema/api/components.ts';
import { type Lang, LANGS } from '../site/lang.ts';
import { pathIn, type Site } from '../site/site.ts';
import type { Cache } from './cache.ts';
import type { PageOutput } from './page.ts';

/** What a file holds. */
export type Content = string | Uint8Array;

/** What a file is written from: made once, whether the file is then written or not. */
export interface FileSource {
  /** Names what the writer reads: with the same digest, code and settings it writes the same bytes. */
  digest: string;
  write: () => Content | Promise<Content>;
}

/** What files are declared from: the record, and the rest of the registry for those that tell of it. */
export interface FileContext {
  ledger: Ledger;
  site: Site;
  lang: Lang;
  /** Keeps what is costly to make. */
  cache: Cache;
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
  /** Programs on other sites may read them. */
  cors?: true;
  /** A host would not guess the media type by the name: it is told. */
  tellType?: true;
  /** There is one in each language, not one for all. */
  inEachLanguage?: true;
  api?: ApiFacet;
}

/** A published file that is no page. */
export interface FileOutput {
  /** Below the base. */
  path: string;
  mediaType: string;
  facets: FileFacets;
  /** What it is written from, made anew each time. */
  source: () => FileSource;
  /** Its bytes, made anew each time. */
  content: () => Content | Promise<Content>;
}

/** Files declared together. */
export interface FileFamily extends FileFacets {
  mediaType: string;
  /** Others put them into the site: Astro, or whoever puts them into `public/`. */
  foreign?: true;
  /** Its files in one language. */
  outputs: (context: FileContext) => FileOutput[];
}

/** A file of which there is one, or one in each language. */
export interface FileSpec extends FileFacets {
  mediaType: string;
  source: (context: FileContext) => FileSource;
}

/** Files of one type, one for each of their subjects. */
export interface FilesSpec<S> extends FileFacets {
  /** The media type of all, or of each. */
  mediaType: string | ((subject: S) => string);
  subjects: (context: FileContext) => readonly S[];
  /** A file's path below base and language. */
  path: (subject: S) => string;
  source: (context: FileContext, subject: S) => FileSource;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A file written from a view: it is written anew when the view is another. */
export function fromView<V>(view: V, write: (view: V) => Content | Promise<Content>): FileSource {
  const text = typeof view === 'string' ? view : JSON.stringify(view);
  return { digest: sha256(text), write: () => write(view) };
}

/** A file that is a text as it stands. */
export const fromText = (text: string): FileSource => fromView(text, () => text);

/** A file that is costly to write, from something that a short text names. */
export const fromDigest = (digest: string, write: FileSource['write']): FileSource => ({
  digest,
  write,
});

/** Declares the files of one type. */
export function defineFiles<S>(spec: FilesSpec<S>): FileFamily {
  const { mediaType, subjects, path, source, ...facets } = spec;
  const outputOf = (context: FileContext, subject: S): FileOutput => {
    const from = () => source(context, subject);
    return {
      path: facets.inEachLanguage ? pathIn(context.lang, path(subject)) : path(subject),
      mediaType: typeof mediaType === 'string' ? mediaType : mediaType(subject),
      facets,
      source: from,
      content: () => from().write(),
    };
  };
  return {
    ...facets,
    mediaType: typeof mediaType === 'string' ? mediaType : 'application/octet-stream',
    outputs: (context) =>
      !facets.inEachLanguage && context.lang !== LANGS[0]
        ? []
        : subjects(context).map((subject) => outputOf(context, subject)),
  };
}

/** Declares a file of which there is one, or one in each language. */
export function defineFile({ mediaType, source, ...facets }: FileSpec): FileFamily {
  return defineFiles<string>({
    ...facets,
    mediaType,
    subjects: () => [facets.route],
    path: (route) => route,
    source,
  });
}

/** Declares files that others put into the site: Astro's own, and those of `public/`. */
export function defineAssets(facets: FileFacets): FileFamily {
  return { ...facets, mediaType: '', foreign: true, outputs: () => [] };
}
