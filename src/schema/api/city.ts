import { z } from 'zod';
import { NO_SUM_REASONS } from '../money/outcome.ts';
import { PLACE_LEVELS } from '../place.ts';
import { apiAmount } from './amount.ts';
import { COUNT, described, type DocumentOf, EDTF, field, ID, IDS, TEXT } from './fields.ts';
import { apiNamed } from './names.ts';
import { apiCheck, apiDoubt } from './provenance.ts';
import { thingFields } from './thing.ts';

/** The money that stands behind a place, as its document and the ranking of cities give it. */
export const backedFields = {
  amount: described(
    apiAmount.nullable(),
    'The whole commitments of its public and mixed funds; null where none has an amount.',
  ),
  public: described(apiAmount.nullable(), 'The part of them that is known to be public money.'),
  share_unknown: described(
    apiAmount.nullable(),
    'The part of them that is mixed money of which no claim says how much is public.',
  ),
};

/** A place, with its totals and what is there. */
export const apiCity = z
  .strictObject({
    ...thingFields('the place', 'cities', 'nanjing'),
    level: field(z.enum(PLACE_LEVELS), 'Its administrative level.', 'sub-provincial-city'),
    province: field(
      ID,
      'The province, autonomous region, municipality or special administrative region it lies in; its own id where it is one.',
      'jiangsu',
    ),
    parent: field(ID.nullable(), 'The place directly above it in the record.', 'jiangsu'),
    children: field(IDS, 'The places directly below it in the record.', ['jiangbei-new-area']),
    gb2260: field(
      z
        .string()
        .regex(/^[1-9]\d{5}$/)
        .nullable(),
      'Its six-digit code in GB/T 2260, where it has one.',
      '320100',
    ),
    until: field(EDTF.nullable(), 'When it ceased to be; null where it has not.', null),
    successor: field(ID.nullable(), 'The place that holds what it held, from then on.', null),
    predecessors: field(IDS, 'The places that it took over from.', []),
    was: z
      .array(
        z.strictObject({
          level: field(
            z.enum(PLACE_LEVELS).nullable(),
            'Its level then; null where it was no other than later.',
            'county',
          ),
          parent: field(ID.nullable(), 'The place directly above it then; null as above.', null),
          gb2260: field(TEXT.nullable(), 'Its code then; null as above.', '330125'),
          until: field(EDTF, 'Until when.', '1994-04'),
        }),
      )
      .meta({ description: 'What it was before, as its file has it.', examples: [[]] }),
    coordinates: z
      .strictObject({
        lat: field(z.number().min(-90).max(90), 'Degrees north.', 32.06),
        lon: field(z.number().min(-180).max(180), 'Degrees east.', 118.8),
      })
      .meta({ description: 'Its seat, in decimal degrees (WGS 84).' }),
    ranked: field(z.boolean(), 'Whether it stands in the ranking of cities.', true),
    counts_for: field(IDS, 'The ranked places that it counts for: itself or those above.', [
      'nanjing',
    ]),
    government_backed: z
      .strictObject({
        ...backedFields,
        funds: field(IDS, 'The funds that are counted.', ['nanjing-public-chain-fund']),
        without_amount: field(COUNT, 'How many of them have no amount.', 0),
      })
      .meta({
        description:
          'Deprecated, see announced. What is committed by funds with public money, drafts and adjacent fields among them.',
        deprecated: true,
      }),
    announced: z
      .strictObject({
        ...backedFields,
        funds: field(IDS, 'The funds that are counted.', ['nanjing-public-chain-fund']),
        without_amount: field(COUNT, 'How many of them have no amount.', 0),
      })
      .meta({
        description:
          'What was announced: investment funds for blockchain with public money, at the stage of announced or later, each counted once.',
      }),
    documented: described(
      apiAmount.nullable(),
      'What sources document of these funds as allocated, paid in, invested or paid out, the largest of each fund; null where none does.',
    ),
    spent: described(
      apiAmount.nullable(),
      'Public money of its budgets, grants, contracts and vouchers that was awarded or paid out, the larger of the two for each; null where no source shows any.',
    ),
    no_sum: field(
      z.array(z.enum(NO_SUM_REASONS)),
      'Why it has no announced sum, each reason of its funds once; none where it has one, and where the record knows of no fund.',
      [],
    ),
    checked: z
      .array(apiCheck)
      .meta({ description: 'Where and when somebody looked, and what was found.' }),
    fund_doubts: z
      .array(apiDoubt.extend({ fund: field(ID, 'The fund.', 'nanjing-public-chain-fund') }))
      .meta({
        description:
          'Where sources contradict each other on its funds, by their own files and by articles: fund by fund, the weightiest of each first. A sum that holds such a fund should show them.',
        examples: [[]],
      }),
    funds: field(IDS, 'Funds of the place or of places below it.', ['nanjing-public-chain-fund']),
    partners: field(IDS, 'Organisations at home there or below.', ['bank-of-nanjing']),
    articles: field(IDS, 'Articles about it or places below it, the newest first.', [
      '2018-07-23-nanjing-public-chain-fund',
    ]),
    named: apiNamed,
  })
  .meta({ description: 'A place of any level.' });

export type CityDocument = DocumentOf<typeof apiCity>;
