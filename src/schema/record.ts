import { article } from './article.ts';
import { chain } from './chain.ts';
import { fund } from './money/fund.ts';
import { lead } from './translation/lead.ts';
import { partner } from './partner.ts';
import { place } from './place.ts';
import { publisher } from './publisher.ts';
import { edition, rankingIndex } from './ranking.ts';
import { rankingTranslation, translation } from './translation/translation.ts';

/** Every type of Markdown file of the record, with the schema of its frontmatter. */
export const SCHEMAS = {
  article,
  translation,
  place,
  fund,
  partner,
  chain,
  lead,
  publisher,
  index: rankingIndex,
  edition,
  'ranking-translation': rankingTranslation,
} as const;

export type FileKind = keyof typeof SCHEMAS;

/** The folders of things that share one namespace of ids, with the type of file in each. */
export const THING_FOLDERS = {
  cities: 'place',
  funds: 'fund',
  partners: 'partner',
  chains: 'chain',
} as const satisfies Record<string, FileKind>;

export type ThingFolder = keyof typeof THING_FOLDERS;

/** The folder of those who publish sources: their ids are apart from those of things. */
export const PUBLISHER_FOLDER = 'publishers';
