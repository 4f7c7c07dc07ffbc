import type { Article, Edition, Fund, Thing } from '../../../ledger/model.ts';
import { onceForEach } from '../../../ledger/reads/reads.ts';
import { messages } from '../../../i18n/catalogue.ts';
import { absolute, pathIn } from '../../../site/site.ts';
import {
  type Context,
  known,
  linkTo,
  nameIn,
  rankingPath,
  thingPath,
  titleOf,
} from '../context.ts';
import { nameOf } from '../names.ts';
import { hasHappened } from '../../../analysis/as-of.ts';
import { latest, ownDay } from '../../../analysis/last-modified.ts';
import { bibtex, cslJson, plainCitation, type Reference, ris } from './citation-formats.ts';
import { yearOf } from '../../../rules/dates.ts';
import { BUNDLE_FORMS, bundlePath, type BundleRef } from './bundle-paths.ts';
import type { CitedPage } from '../types.ts';
import { articleHash, editionHash, fundHash, hashOf } from '../../../analysis/content-hash.ts';

/** The forms that a page can be cited in, in order. */
const CITE_FORMS = ['text', 'bibtex', 'ris', 'csl'] as const;
export type CiteForm = (typeof CITE_FORMS)[number];

/** Citations of several entries, a file for each form. */
interface BundleView extends BundleRef {
  files: { form: CiteForm; href: string }[];
}

/** How a page is cited. */
export interface CiteView {
  permalink: string;
  /** What the head of the page says of it, for programs that keep references. */
  meta: CitedPage;
  /** The same of all entries of its kind, as files. */
  bundle?: BundleView;
  /** The fingerprint of what is cited, whole. */
  hash: string;
  forms: { form: CiteForm; text: string; file: string; type: string }[];
}

const ENDINGS: Record<CiteForm, { ending: string; type: string }> = {
  text: { ending: 'txt', type: 'text/plain' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

const WRITERS = { text: plainCitation, bibtex, ris, csl: cslJson } satisfies Record<
  CiteForm,
  (reference: Reference) => string
>;

/** A reference in every form. */
function citeView(reference: Reference): CiteView {
  return {
    permalink: reference.url,
    meta: {
      title: reference.title,
      author: messages(reference.lang).site.name,
      ...known({ issued: reference.issued }),
    },
    hash: reference.hash,
    forms: CITE_FORMS.map((form) => {
      const { ending, type } = ENDINGS[form];
      return { form, text: WRITERS[form](reference), file: `${reference.key}.${ending}`, type };
    }),
  };
}

const urlOf = (context: Context, path: string): string =>
  absolute(context.site, linkTo(context, path));

/** By what a bibliography calls a page: its path, language and all, so that both can stand in one. */
const keyOf = ({ lang }: Context, path: string): string =>
  `atlas-${pathIn(lang, path).replace(/\/$/, '').replaceAll('/', '-')}`;

const issuedOn = (day: string | undefined) => (day === undefined ? {} : { issued: day });

/** What a citation of an article says. */
export function articleReference(context: Context, article: Article): Reference {
  const path = thingPath(article);
  return {
    key: keyOf(context, path),
    sort: 'page',
    title: titleOf(context, article).title,
    ...issuedOn(ownDay(article.facts)),
    url: urlOf(context, path),
    hash: articleHash(article),
    lang: context.lang,
  };
}

const withBundle = (context: Context, reference: Reference, ref: BundleRef): CiteView => ({
  ...citeView(reference),
  bundle: {
    ...ref,
    files: BUNDLE_FORMS.map((form) => ({ form, href: linkTo(context, bundlePath(ref, form)) })),
  },
});

/** How an article is cited. */
export const citeArticle = (context: Context, article: Article): CiteView =>
  withBundle(context, articleReference(context, article), {
    of: 'articles',
    year: yearOf(article.facts.date),
  });

/**
 * The day on which the last of what is told of a thing entered the record, events up to a day. Later
 * reviews of another entry do not move it.
 */
const knownSince = onceForEach((thing: Thing, day: string): string | undefined => {
  const articles =
    thing.type === 'fund' ? thing.claims.map(({ article }) => article) : thing.articles;
  return latest([
    thing.facts.added,
    ...articles.filter(({ facts }) => hasHappened(facts.date, day)).map(({ facts }) => facts.added),
  ]);
});

/** What a citation of a fund says. */
export function fundReference(context: Context, fund: Fund): Reference {
  const path = thingPath(fund);
  return {
    key: keyOf(context, path),
    sort: 'page',
    title: nameIn(context, nameOf(fund)),
    ...issuedOn(latest([ownDay(fund.facts), knownSince(fund, context.ledger.today)])),
    url: urlOf(context, path),
    hash: fundHash(fund),
    lang: context.lang,
  };
}

/** How a fund is cited. */
export const citeFund = (context: Context, fund: Fund): CiteView =>
  withBundle(context, fundReference(context, fund), { of: 'funds' });

/** What a citation of an edition of a published ranking says, as the Atlas has it. */
export function editionReference(context: Context, edition: Edition, title: string): Reference {
  const path = rankingPath(edition.index, edition);
  return {
    key: keyOf(context, path),
    sort: 'dataset',
    title,
    ...issuedOn(ownDay(edition.facts)),
    url: urlOf(context, path),
    hash: editionHash(edition),
    lang: context.lang,
  };
}

/** How an edition is cited. */
export const citeEdition = (context: Context, edition: Edition, title: string): CiteView =>
  withBundle(context, editionReference(context, edition, title), { of: 'editions' });

/** A row of a ranking, as far as its fingerprint goes: what is ranked, its rank, and by what. */
export type CitedRow = readonly [id: string, rank: number | undefined, value: unknown];

/** How one of the Atlas's own rankings is cited, as it stood on a day. */
export function citeRanking(
  context: Context,
  { path, title, day }: { path: string; title: string; day: string },
  rows: readonly CitedRow[],
): CiteView {
  const things = rows.map(([id]) => context.ledger.thing(id));
  return citeView({
    key: keyOf(context, path),
    sort: 'dataset',
    title,
    ...issuedOn(latest(things.map((thing) => thing && knownSince(thing, day)))),
    url: urlOf(context, path),
    hash: hashOf(rows.map(([id, rank, value]) => [id, rank ?? null, value ?? null])),
    lang: context.lang,
  });
}
