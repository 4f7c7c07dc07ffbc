import type { Lang } from '../../site/lang.ts';
import { pathIn } from '../../site/site.ts';
import type { Context } from '../../views/shared/context.ts';
import { PageError } from '../page-error.ts';
import type { TemplateName, Views } from '../views.ts';

/** A page of the site: where it stands, the template it is made with, and its view. */
export interface PageOutput<T extends TemplateName = TemplateName> {
  /** Without the base, with the language: `zh/cities/nanjing/`; empty for the home page. */
  path: string;
  lang: Lang;
  template: T;
  /** The file of the record that it shows, for a message about it. */
  file?: string;
  view: () => Views[T];
}

/** Collects the pages of one language. */
export class Pages {
  readonly pages: PageOutput[] = [];
  readonly context: Context;

  constructor(context: Context) {
    this.context = context;
  }

  add<T extends TemplateName>(
    path: string,
    template: T,
    view: (context: Context) => Views[T],
    file?: string,
  ): void {
    const { context } = this;
    const { lang } = context;
    const make = (): Views[T] => {
      try {
        return view(context);
      } catch (error) {
        throw new PageError(file ?? path, error);
      }
    };
    const page: PageOutput<T> = { path: pathIn(lang, path), lang, template, view: make };
    this.pages.push(file === undefined ? page : { ...page, file });
  }
}
