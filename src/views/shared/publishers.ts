import type { Publisher } from '../../ledger/model.ts';
import { pick } from '../../i18n/pick.ts';
import { type Context, linkTo } from './context.ts';
import type { NameView } from './types.ts';

/** The address of publishers whose ids begin with no letter. */
const DIGITS = '0-9';

/** The part of the list of sources that a publisher stands in: the first letter of its id. */
export const initialOf = ({ id }: Publisher): string => (/^[a-z]/.test(id) ? id.charAt(0) : DIGITS);

/** The path of a part of the list of sources. */
export const sourcesPath = (initial: string): string => `sources/${initial}/`;

/** A publisher's names, without the keys that are not known. */
export const publisherNameView = ({ facts: { names } }: Publisher): NameView => ({
  en: names.en,
  ...(names.zh ? { zh: names.zh } : {}),
});

/** A publisher's name in the context's language. */
export const publisherName = ({ lang }: Context, publisher: Publisher): string =>
  pick(publisherNameView(publisher), lang);

/** The link to a publisher among the sources of the record. */
export const publisherHref = (context: Context, publisher: Publisher): string =>
  `${linkTo(context, sourcesPath(initialOf(publisher)))}#${publisher.id}`;

/** The names of publishers by their ids, in the context's language. */
export const publisherNames = (context: Context, ids: readonly string[]): string[] =>
  ids.map((id) => {
    const publisher = context.ledger.publisher(id);
    return publisher ? publisherName(context, publisher) : id;
  });
