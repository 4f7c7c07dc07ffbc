import type { Edition, RankingIndex } from '../../ledger/model.ts';
import { messages } from '../../i18n/catalogue.ts';
import { type Context, nameIn } from '../shared/context.ts';
import { nameOf } from '../shared/names.ts';
import type { NameView } from '../shared/types.ts';

/** A part's names, without the pinyin. */
export const partName = ({ names }: RankingIndex['facts']['parts'][number]): NameView => ({
  en: names.en,
  ...(names.zh ? { zh: names.zh } : {}),
});

/** How an edition is called: `CCID Index, edition 2`. */
export function editionName(context: Context, index: RankingIndex, edition: Edition): string {
  return messages(context.lang).titles.edition(nameIn(context, nameOf(index)), edition.id);
}
