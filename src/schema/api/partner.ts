import { z } from 'zod';
import { documentedOf } from '../entity-fields.ts';
import { PARTNER_KINDS, partnerFields } from '../partner.ts';
import { ROLES } from '../vocabulary.ts';
import { type DocumentOf, EDTF, field, ID, IDS, TEXT } from './fields.ts';
import { describedField, thingFields } from './thing.ts';

const ID_EXAMPLE = 'zhongguancun-blockchain-industry-alliance';

/** The part of an organisation in an event, in either direction. */
export const roleFields = {
  role: field(z.enum(ROLES), 'Its part in it.', 'initiator'),
  detail: field(
    TEXT.nullable(),
    'Its part in the source’s own words; null where they say no more.',
    'announced the fund with the city',
  ),
};

/** An organisation, with its parts in what happened. */
export const apiPartner = z
  .strictObject({
    ...thingFields('the organisation', 'partners', ID_EXAMPLE),
    ...describedField,
    kind: field(z.enum(PARTNER_KINDS), 'What kind of organisation it is.', 'alliance'),
    home: field(ID.nullable(), 'The place where it sits.', 'beijing'),
    ...documentedOf(partnerFields),
    until: field(EDTF.nullable(), 'When it ceased to be; null where it has not.', null),
    successor: field(ID.nullable(), 'The organisation that went on with its work.', null),
    predecessors: field(IDS, 'The organisations with whose work it went on.', []),
    member_of: field(IDS, 'The alliances it belongs to.', []),
    members: field(IDS, 'The organisations that belong to it.', ['caict']),
    sponsored: field(IDS, 'The funds that it stands behind.', ['nanjing-public-chain-fund']),
    parts: z
      .array(
        z.strictObject({
          article: field(ID, 'The article.', '2018-07-23-nanjing-public-chain-fund'),
          ...roleFields,
        }),
      )
      .meta({ description: 'Its parts in what happened, the newest first.' }),
  })
  .meta({ description: 'An organisation.' });

export type PartnerDocument = DocumentOf<typeof apiPartner>;
