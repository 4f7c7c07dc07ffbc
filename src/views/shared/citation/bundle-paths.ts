/** A group of entries whose citations stand in one file of each form: the events of a year, all funds, all editions. */
export interface BundleRef {
  of: 'articles' | 'funds' | 'editions';
  year?: string;
}

/** The forms that references are bundled in, in order. */
export const BUNDLE_FORMS = ['bibtex', 'ris', 'csl'] as const;

/** What the names of files of each form end in. */
const ENDINGS = { bibtex: 'bib', ris: 'ris', csl: 'json' };

/** The path of a bundle, without base and language: `citations/articles-2018.bib`. */
export const bundlePath = ({ of, year }: BundleRef, form: (typeof BUNDLE_FORMS)[number]): string =>
  `citations/${year === undefined ? of : `${of}-${year}`}.${ENDINGS[form]}`;
