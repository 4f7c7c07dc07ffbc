import { z } from 'zod';
import { ADDRESS, described, field, ID, IDS, TEXT } from './fields.ts';
import { apiFormer, apiNames } from './names.ts';
import { apiDoubt, apiLookAlike, apiSameAs } from './provenance.ts';

/** Of what Chinese sources may not name: whether the Atlas describes it. */
export const describedField = {
  name_zh_described: field(
    z.boolean(),
    'Whether the Chinese name is a description by the Atlas, because no Chinese source names it.',
    true,
  ),
};

/** What the document of every thing begins with; `what` names it and `example` is its id. */
export const thingFields = (what: string, folder: string, example: string) => ({
  id: field(ID, `The id of ${what}: the name of its document and of its page.`, example),
  url: field(ADDRESS, 'Its page.', `https://example.org/${folder}/${example}/`),
  names: described(apiNames, 'What it is called.'),
  aliases: field(z.array(TEXT), 'Other names that sources use.', ['Another name']),
  formerly: field(IDS, 'Ids that it had before, oldest first.', []),
  former: z
    .array(apiFormer)
    .meta({ description: 'Names that it had, the earliest first.', examples: [[]] }),
  same_as: apiSameAs,
  not_the_same_as: z
    .array(apiLookAlike)
    .meta({ description: 'Look-alikes of the record that were looked at and are others.' }),
  doubts: z.array(apiDoubt).meta({
    description:
      'Where sources contradict each other on it, by its own file and by articles, the weightiest first. Whoever shows its figure should show the first of them.',
  }),
});
