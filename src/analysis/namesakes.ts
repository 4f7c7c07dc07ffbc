import type { Ledger, Place } from '../ledger/model.ts';
import { nameInSimplified } from '../rules/simplified-name.ts';
import { memoizeByLedger } from './memoize.ts';

/** What an English name has behind it where the record itself tells the place apart: `Gulou District, Nanjing`. */
const TOLD_APART = /,.*$/s;

const SPELLED = {
  en: ({ facts }: Place): string | undefined => facts.names.en.replace(TOLD_APART, ''),
  zh: ({ facts }: Place): string | undefined => facts.names.zh && nameInSimplified(facts.names.zh),
};

/** The places that bear the same name in a language as another place of the record. */
export const namesakes = memoizeByLedger(
  ({ places }: Ledger, lang: keyof typeof SPELLED): ReadonlySet<Place> => {
    const byName = Map.groupBy(places, SPELLED[lang]);
    byName.delete(undefined);
    return new Set([...byName.values()].filter((alike) => alike.length > 1).flat());
  },
);
