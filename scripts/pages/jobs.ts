import type { WriterJob } from '../../src/publish/file.ts';
import type { NavView } from '../../src/views/shared/frame/nav.ts';
import type { Lang } from '../../src/site/lang.ts';

/* What the build and the threads that render pages say to each other. */

/** What a thread is started with: it gets ready while nobody knows yet what there is to render. */
export interface RendererStart {
  /** The folder of the bundle. */
  bundle: string;
}

/** What a thread is told before its first page. */
export interface RendererData {
  /** The folder that pages are written to. */
  to: string;
  /** Where the site begins, and its base path. */
  origin: string;
  base: string;
  /** The links that stand on every page, in each language. */
  nav: Readonly<Record<Lang, NavView>>;
  /** The path of every page. */
  paths: readonly string[];
  /** Every path below the base at which there is something. */
  targets: ReadonlySet<string>;
}

/** What a thread is told: what all pages share, once, and then pages. */
export type RendererMessage = { data: RendererData } | { jobs: readonly (PageJob | FileJob)[] };

/** A page to be rendered: its path, its template's name, and its view in JSON. */
export interface PageJob {
  path: string;
  lang: Lang;
  template: string;
  view: string;
}

/** A file to be written: its path, and what it is written from. */
export interface FileJob extends WriterJob {
  path: string;
}

/** What came of a page or a file: the hash of its file, or what is wrong with it. */
export interface RenderedPage {
  path: string;
  hash?: string;
  /** What its template threw. */
  error?: unknown;
  /** What a page must not be (`pageFlaw`). */
  flaw?: string;
}
