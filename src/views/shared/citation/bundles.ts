import { articlesWith } from '../../../analysis/article-lists.ts';
import type { Ledger } from '../../../ledger/model.ts';
import { yearOf } from '../../../rules/dates.ts';
import { editionName } from '../../published-ranking/names.ts';
import type { Context } from '../context.ts';
import { articleReference, editionReference, fundReference } from './citation.ts';
import { type BundleRef, BUNDLE_FORMS, bundlePath } from './bundle-paths.ts';
import { bibtex, cslList, type Reference, ris } from './citation-formats.ts';

/** What citations are bundled by, in one form. */
export interface BundleFile extends BundleRef {
  form: (typeof BUNDLE_FORMS)[number];
}

/** Every file of citations that there is, in one language. */
export function bundleFiles(ledger: Ledger): BundleFile[] {
  const years = [...new Set(ledger.articles.map(({ facts }) => yearOf(facts.date)))];
  const bundles: BundleRef[] = [
    ...years.map((year) => ({ of: 'articles' as const, year })),
    ...(ledger.funds.length > 0 ? [{ of: 'funds' as const }] : []),
    ...(ledger.indexes.length > 0 ? [{ of: 'editions' as const }] : []),
  ];
  return bundles.flatMap((bundle) => BUNDLE_FORMS.map((form) => ({ ...bundle, form })));
}

/** The references of a bundle, in the order of the record. */
export function bundleReferences(context: Context, { of, year }: BundleRef): Reference[] {
  const { ledger } = context;
  if (of === 'articles')
    return articlesWith(ledger, `year/${year ?? ''}`).map((article) =>
      articleReference(context, article),
    );
  if (of === 'funds') return ledger.funds.map((fund) => fundReference(context, fund));
  return ledger.indexes.flatMap((index) =>
    index.editions.map((edition) =>
      editionReference(context, edition, editionName(context, index, edition)),
    ),
  );
}

const WRITERS = {
  bibtex: (references: readonly Reference[]) => references.map(bibtex).join('\n'),
  ris: (references: readonly Reference[]) => references.map(ris).join('\r\n'),
  csl: cslList,
};

/** A bundle in its form. */
export const bundleText = (form: BundleFile['form'], references: readonly Reference[]): string =>
  WRITERS[form](references);

/** The path of a bundle’s file, without base and language. */
export const bundleFilePath = ({ form, ...bundle }: BundleFile): string => bundlePath(bundle, form);
