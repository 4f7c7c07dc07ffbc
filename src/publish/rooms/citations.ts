import type { BundleFile } from '../../views/shared/citation/bundles.ts';
import {
  bundleFilePath,
  bundleFiles,
  bundleReferences,
  bundleText,
} from '../../views/shared/citation/bundles.ts';
import { defineFiles, fromView } from '../file.ts';

/** The bundles of one form. */
const bundlesIn = (form: BundleFile['form'], ending: string, mediaType?: string) =>
  defineFiles<BundleFile>({
    route: `citations/{bundle}.${ending}`,
    cache: 'revalidate',
    inEachLanguage: true,
    tracked: true,
    ...(mediaType === undefined ? {} : { mediaType }),
    subjects: ({ ledger }) => bundleFiles(ledger).filter((bundle) => bundle.form === form),
    path: bundleFilePath,
    source: (context, bundle) =>
      fromView(bundleReferences(context, bundle), (references) => bundleText(form, references)),
  });

/** Citations as files, for programs that keep references. */
export const citationFiles = [
  bundlesIn('bibtex', 'bib'),
  bundlesIn('ris', 'ris'),
  bundlesIn('csl', 'json', 'application/vnd.citationstyles.csl+json'),
];
