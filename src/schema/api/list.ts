import { z } from 'zod';
import { ADDRESS, described, type DocumentOf, field, ID } from './fields.ts';
import { apiName } from './names.ts';

/** What a list of things says of each. */
export const apiListed = z
  .strictObject({
    id: field(ID, 'The id of the thing.', 'nanjing'),
    names: described(apiName, 'What it is called.'),
    document: field(
      ADDRESS,
      'The address of its document.',
      'https://example.org/api/v1/cities/nanjing.json',
    ),
  })
  .meta({ description: 'A thing in a list.' });

const listed = z.array(apiListed);

/** The lists of things by the name of each, which is also the only key of the list. */
export const apiLists = {
  cities: z
    .strictObject({ cities: described(listed, 'Every place of the record, by id.') })
    .meta({ description: 'All places.' }),
  funds: z
    .strictObject({ funds: described(listed, 'Every fund of the record, by id.') })
    .meta({ description: 'All funds.' }),
  partners: z
    .strictObject({ partners: described(listed, 'Every organisation of the record, by id.') })
    .meta({ description: 'All organisations.' }),
  chains: z
    .strictObject({ chains: described(listed, 'Every chain of the record, by id.') })
    .meta({ description: 'All chains.' }),
};

export type ListedThing = DocumentOf<typeof apiListed>;
