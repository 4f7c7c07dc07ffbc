import type { FootKey, MainKey } from '../i18n/keys.ts';
import type { Ledger } from '../ledger/model.ts';
import { type Lang, LANGS } from '../site/lang.ts';
import { pathIn } from '../site/site.ts';
import type { Context } from '../views/shared/context.ts';
import type { PageHead } from '../views/shared/types.ts';
import { PageError } from './page-error.ts';

/** What every page's view has. */
export interface PageView {
  head: PageHead;
}

/** Where the links that stand on every page lead to a page: its key names it in the catalogue. */
export type NavPlace = { bar: 'main'; key: MainKey } | { bar: 'foot'; key: FootKey };

/** A page of the site: where it stands, the template it is made with, and its view. */
export interface PageOutput<T extends string = string, V extends PageView = PageView> {
  /** Without the base, with the language: `zh/cities/nanjing/`; empty for the home page. */
  path: string;
  lang: Lang;
  template: T;
  /** Its place in the links that stand on every page, if any. */
  nav?: NavPlace;
  /** Search engines may list it: it stands in the sitemap. */
  indexed: boolean;
  /** The day of the last change of what it shows; nothing for text of the Atlas's own. */
  modified: () => string | undefined;
  /** The file of the record that it shows, for a message about it. */
  file?: string;
  /** The path of the page that it only leads to. */
  movedTo?: string;
  /** Makes its view anew each time. Throws a `PageError` where it cannot be made. */
  view: () => V;
}

/** What pages declared together share. */
interface Facets<T extends string> {
  /** The template's name among the components. */
  template: T;
  nav?: NavPlace;
  /** Search engines shall leave it out, and so does the sitemap. */
  indexed?: false;
  /** A host looks for one such page only: it stands in the first language alone. */
  once?: true;
}

/** A page of which there is one in each language. */
export interface PageSpec<T extends string, V extends PageView> extends Facets<T> {
  /** Without base and language: `funds/`. */
  path: string;
  view: (context: Context) => V;
  /** The day of its last change; `static`: text of the Atlas's own, which the record does not date. */
  modified: 'static' | ((ledger: Ledger) => string | undefined);
}

/** Pages of one type, one for each of their subjects. */
export interface PagesSpec<T extends string, V extends PageView, S> extends Facets<T> {
  /** What there are pages of, in order. */
  subjects: (ledger: Ledger) => readonly S[];
  /** A page's path without base and language: `cities/nanjing/`. */
  path: (subject: S) => string;
  /** The path of the page that each only leads to. */
  movedTo?: (subject: S) => string;
  view: (context: Context, subject: S) => V;
  modified: 'static' | ((ledger: Ledger, subject: S) => string | undefined);
  /** The file of the record that a page shows. */
  file?: (subject: S) => string;
}

/** Pages declared together. */
export interface PageFamily<T extends string = string, V extends PageView = PageView> {
  template: T;
  /** Its pages in one language. */
  outputs: (context: Context) => PageOutput<T, V>[];
}

/** Declares the pages of one type. */
export function definePages<const T extends string, V extends PageView, S>(
  spec: PagesSpec<T, V, S>,
): PageFamily<T, V> {
  const {
    template,
    nav,
    indexed = true,
    once,
    subjects,
    path,
    view,
    modified,
    file,
    movedTo,
  } = spec;
  const outputOf = (context: Context, subject: S): PageOutput<T, V> => {
    const shown = path(subject);
    const place = file?.(subject);
    return {
      path: pathIn(context.lang, shown),
      lang: context.lang,
      template,
      ...(nav ? { nav } : {}),
      indexed,
      modified: () => (modified === 'static' ? undefined : modified(context.ledger, subject)),
      ...(place === undefined ? {} : { file: place }),
      ...(movedTo ? { movedTo: pathIn(context.lang, movedTo(subject)) } : {}),
      view: () => {
        try {
          return view(context, subject);
        } catch (error) {
          throw new PageError(place ?? shown, error);
        }
      },
    };
  };
  return {
    template,
    outputs: (context) =>
      once && context.lang !== LANGS[0]
        ? []
        : subjects(context.ledger).map((subject) => outputOf(context, subject)),
  };
}

/** Declares a page of which there is one in each language. */
export function definePage<const T extends string, V extends PageView>(
  spec: PageSpec<T, V>,
): PageFamily<T, V> {
  const { path, ...rest } = spec;
  return definePages<T, V, string>({ ...rest, subjects: () => [path], path: (own) => own });
}
