import { skeleton } from '../../contribute/skeleton.ts';
import { messages } from '../../i18n/catalogue.ts';
import type { Lang } from '../../site/lang.ts';
import { type EssayView, essayView } from '../guide/static-pages.ts';
import type { Context } from '../shared/context.ts';
import { known, linkTo } from '../shared/context.ts';
import { type FormView, formView } from './form-view.ts';

/** What the script of the form is told. */
export interface FormSetting extends FormView {
  lang: Lang;
  /** The base path, where the files of the form lie. */
  base: string;
  /** The start of every link in this language. */
  root: string;
  repository?: string;
  contact?: string;
}

export interface ContributeView extends EssayView {
  setting: FormSetting;
  /** The beginning of an entry, for readers without a script. */
  skeleton: string;
}

/** The page on which an event is written, with what is said of taking part. */
export function contributeView(context: Context): ContributeView {
  const { lang, site, ledger } = context;
  return {
    ...essayView(context, 'contribute'),
    skeleton: skeleton(
      { title: '', date: '', kind: 'fund' },
      ledger.today,
      messages(lang).skeletonRemarks,
    ),
    setting: {
      lang,
      base: site.base,
      root: linkTo(context, ''),
      ...known({ repository: site.repository, contact: site.contact }),
      ...formView(lang),
    },
  };
}
