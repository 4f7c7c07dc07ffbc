import { z } from 'zod';
import { chainFields } from '../chain.ts';
import { documentedOf } from '../entity-fields.ts';
import { DECIMAL, type DocumentOf, EDTF, field, ID, IDS } from './fields.ts';
import { describedField, thingFields } from './thing.ts';

/** The rank and score of a row of a published ranking. */
export const scoreFields = {
  rank: field(z.int().positive().nullable(), 'The rank; null where it was not seen.', 2),
  total: field(
    DECIMAL.nullable(),
    'The total score as published, an exact decimal in text; null where it was not seen.',
    '138.4',
  ),
};

/** A chain, with its ranks in published rankings. */
export const apiChain = z
  .strictObject({
    ...thingFields('the chain', 'chains', 'ethereum'),
    ...describedField,
    ...documentedOf(chainFields),
    until: field(EDTF.nullable(), 'When it ceased to be; null where it has not.', null),
    successor: field(ID.nullable(), 'The chain that went on with it.', null),
    predecessors: field(IDS, 'The chains that it went on with.', []),
    standings: z
      .array(
        z.strictObject({
          ranking: field(ID, 'The published ranking.', 'ccid'),
          edition: field(ID, 'Its edition.', '13'),
          released: field(EDTF.nullable(), 'When the edition came out.', '2019-07-30'),
          ...scoreFields,
        }),
      )
      .meta({ description: 'Its rows in published rankings, the latest edition first.' }),
    articles: field(IDS, 'The articles that it takes part in, the newest first.', [
      '2017-10-16-hangzhou-xixi-valley',
    ]),
  })
  .meta({ description: 'A public chain or platform.' });

export type ChainDocument = DocumentOf<typeof apiChain>;
