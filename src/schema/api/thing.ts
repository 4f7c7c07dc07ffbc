import { z } from 'zod';
import { ADDRESS, described, field, ID, IDS, TEXT } from './fields.ts';
import { apiNames } from './names.ts';

/** What the document of every thing begins with; `what` names it and `example` is its id. */
export const thingFields = (what: string, folder: string, example: string) => ({
  id: field(ID, `The id of ${what}: the name of its document and of its page.`, example),
  url: field(ADDRESS, 'Its page.', `https://example.org/${folder}/${example}/`),
  names: described(apiNames, 'What it is called.'),
  aliases: field(z.array(TEXT), 'Other names that sources use.', ['Another name']),
  formerly: field(IDS, 'Ids that it had before, oldest first.', []),
});
