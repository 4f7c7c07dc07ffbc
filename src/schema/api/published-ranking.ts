import { z } from 'zod';
import { SUBJECTS } from '../ranking.ts';
import { scoreFields } from './chain.ts';
import {
  ADDRESS,
  COUNT,
  DECIMAL,
  described,
  type DocumentOf,
  EDTF,
  field,
  HASH,
  ID,
  IDS,
  TEXT,
} from './fields.ts';
import { apiName } from './names.ts';
import { apiConflict, apiSource } from './provenance.ts';

/** A published ranking, with the editions that the record knows. */
export const apiRanking = z
  .strictObject({
    id: field(ID, 'The id of the ranking.', 'ccid'),
    url: field(ADDRESS, 'Its page.', 'https://example.org/rankings/ccid/'),
    names: described(apiName, 'What it is called.'),
    publisher: field(TEXT, 'Who publishes it.', 'CCID'),
    subject: field(z.enum(SUBJECTS), 'What it ranks.', 'chain'),
    parts: z
      .array(
        z.strictObject({
          id: field(ID, 'How rows name the part.', 'technology'),
          names: described(apiName, 'What it is called.'),
        }),
      )
      .meta({ description: 'The parts whose scores add up to the total.' }),
    method: field(TEXT, 'How it is made, as its publisher says.', 'A weighted sum of three parts.'),
    editions: field(IDS, 'The editions that the record knows, the latest first.', ['13', '12']),
  })
  .meta({ description: 'A published ranking of chains or cities.' });

/** An edition of a published ranking. */
export const apiEdition = z
  .strictObject({
    ranking: field(ID, 'The ranking.', 'ccid'),
    edition: field(ID, 'The edition.', '13'),
    url: field(ADDRESS, 'Its page.', 'https://example.org/rankings/ccid/13/'),
    title: field(TEXT.nullable(), 'What was new in it, in one sentence.', 'EOS enters at the top'),
    released: field(EDTF.nullable(), 'When it came out, as precisely as known.', '2019-07-30'),
    assessed: field(COUNT.nullable(), 'How many chains or cities it assessed.', 37),
    complete: field(z.boolean(), 'Whether every row of the edition is here.', false),
    rows: z
      .array(
        z.strictObject({
          subject: field(ID, 'The chain or place.', 'ethereum'),
          names: described(apiName, 'What it is called.'),
          ...scoreFields,
          parts: field(
            z.record(ID, DECIMAL),
            'The score in each part of the ranking, as exact decimals in text.',
            { technology: '102' },
          ),
          note: field(
            TEXT.nullable(),
            'What a reader of the row should know.',
            'One page gives 88.0',
          ),
        }),
      )
      .meta({ description: 'The rows that were seen.' }),
    part_orders: field(
      z.record(ID, IDS),
      'The leaders of a part in order, where only the order is known.',
      { technology: ['eos', 'steem', 'ethereum'] },
    ),
    sources: z.array(apiSource).meta({ description: 'The pages that say so.' }),
    conflicts: z.array(apiConflict).meta({ description: 'Where sources contradict each other.' }),
    content_hash: field(
      HASH,
      'A SHA-256 of this entry alone, which its page asks to be cited by.',
      'd70b65edcb1d1fa0e9a6fb8fee81be431d47f4b722daaa8b34ae9ff173a4d16a',
    ),
  })
  .meta({ description: 'An edition of a published ranking.' });

export type RankingDocument = DocumentOf<typeof apiRanking>;
export type EditionDocument = DocumentOf<typeof apiEdition>;
