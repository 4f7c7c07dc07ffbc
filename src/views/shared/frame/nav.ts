import type { FootKey, MainKey } from '../../../i18n/keys.ts';

/** The links that stand on every page of one language: nothing of them changes with the record. */
export interface NavView {
  /** The home page in this language. */
  home: string;
  /** The site's mark, `favicon.svg`. */
  icon: string;
  /** The mark for phones, and what they need to know to keep the site at hand. */
  touchIcon: string;
  manifest: string;
  /** The parts of the site, in order. */
  main: { key: MainKey; href: string }[];
  /** The pages about the Atlas itself, in order. */
  foot: { key: FootKey; href: string }[];
  /** The site's own feeds. */
  feeds: { href: string; title: string; type: string }[];
  /** Search engines are asked to leave every page out. */
  unlisted?: true;
  /** The repository, where there is one. */
  repository?: string;
  /** Where to write to, where there is an address: a whole link, `mailto:` included. */
  contact?: string;
}
