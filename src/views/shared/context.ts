import type {
  Article,
  Chain,
  Edition,
  Fund,
  RankingIndex,
  Ledger,
  Partner,
  Place,
  Thing,
  Translation,
} from '../../ledger/model.ts';
import { onceFor, onceForEach } from '../../ledger/reads/reads.ts';
import { isEmptyBody, type ParsedBody } from '../../markdown/parse.ts';
import { type Localized, pick, type Picked, pickIn, type RecordLang } from '../../i18n/pick.ts';
import { formerNamesOn } from '../../rules/former-names.ts';
import type { Lang } from '../../site/lang.ts';
import { href, type Site } from '../../site/site.ts';
import { nameApart, nameOf, nameView } from './names.ts';
import type { NameView, ThingLink } from './types.ts';

/** What every view is made from. */
export interface Context {
  ledger: Ledger;
  site: Site;
  lang: Lang;
}

/**
 * Makes something of a context once, and hands out the same again: for this record, site and language,
 * whoever made the context.
 */
export function onceForContext<V>(make: (context: Context) => V): (context: Context) => V {
  const ofLedger = onceFor((ledger: Ledger) =>
    onceForEach((site: Site, lang: Lang) => make({ ledger, site, lang })),
  );
  return ({ ledger, site, lang }) => ofLedger(ledger)(site, lang);
}

const FOLDERS = { place: 'cities', fund: 'funds', partner: 'partners', chain: 'chains' } as const;

/** The path of a thing's page, without base and language: `cities/nanjing/`. */
export function thingPath(thing: Thing | Article): string {
  const folder = thing.type === 'article' ? 'articles' : FOLDERS[thing.type];
  return `${folder}/${thing.id}/`;
}

/** The path of an index’s or an edition’s page: `rankings/ccid/2/`. */
export function rankingPath(index: RankingIndex, edition?: Edition): string {
  return edition ? `rankings/${index.id}/${edition.id}/` : `rankings/${index.id}/`;
}

/** The link to a path in the context's language. */
export function linkTo({ site, lang }: Context, path: string): string {
  return href(site, lang, path);
}

/** A link to a thing's page, under the name that tells it from all others. */
export function thingLink(context: Context, thing: Place | Fund | Partner | Chain): ThingLink {
  const [name, own] = [nameApart(context.ledger, thing), nameOf(thing)];
  const isOwn = name.en === own.en && name.zh === own.zh;
  const href = linkTo(context, thingPath(thing));
  return { id: thing.id, href, name, ...(isOwn ? {} : { own }) };
}

/** The names that a thing had on a day, where they were others than today's. */
function formerNameOf({ facts }: Thing, day: string): NameView | undefined {
  const then = formerNamesOn(facts.names, facts.former, day);
  return then && nameView(then);
}

/** Whether the Chinese name of a thing is a description by the Atlas. */
export const isDescribed = ({ facts }: Thing): boolean =>
  'described' in facts.names && facts.names.described === true;

/** A link to a thing's page under the name of a day, with today's at hand. */
export function thingLinkOn(context: Context, thing: Thing, day: string): ThingLink {
  const link = thingLink(context, thing);
  const then = formerNameOf(thing, day);
  return then ? { ...link, name: then, now: link.name } : link;
}

/** Links to things' pages under the names of a day. */
export const thingLinksOn = (
  context: Context,
  things: readonly Thing[],
  day: string,
): ThingLink[] => things.map((thing) => thingLinkOn(context, thing, day));

/** Links to things' pages. */
export function thingLinks(context: Context, things: readonly Thing[]): ThingLink[] {
  return things.map((thing) => thingLink(context, thing));
}

/** An article's title in each language of the record that it has one in. */
export const titlesOf = ({ facts, zh }: Article): Localized<string> => ({
  en: facts.title,
  zh: zh?.title,
});

/** An article's title in the context's language where there is one, and the language it is in. */
export function titleOf(
  { lang }: Context,
  article: Article,
): { title: string; titleLang: RecordLang } {
  const { value, lang: titleLang } = pickIn(titlesOf(article), lang);
  return { title: value, titleLang };
}

/** A translation, where there is a text of it: titles and short texts can be translated before. */
const withText = <T extends { readonly body: ParsedBody }>(zh: T | undefined): T | undefined =>
  isEmptyBody(zh?.body) ? undefined : zh;

/** An article's text in the context's language where it is translated, and the language it is in. */
export const writingOf = ({ lang }: Context, article: Article): Picked<Article | Translation> =>
  pickIn<Article | Translation>({ en: article, zh: withText(article.zh) }, lang);

/** The text of a thing, a ranking or an edition in the context's language where there is one, and the language it is in. */
export function bodyOf(
  { lang }: Context,
  { body, zh }: Thing | RankingIndex | Edition,
): Picked<ParsedBody> {
  return pickIn<ParsedBody>({ en: body, zh: withText(zh)?.body }, lang);
}

/** A thing's name in the context's language. */
export function nameIn({ lang }: Context, name: NameView): string {
  return pick(name, lang);
}

/** Leaves out the keys whose value is not known, so that a view has no empty keys. */
export function known<T extends Record<string, unknown>>(
  values: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // Called for every line of every view: a loop takes a third of what lists of entries take.
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(values)) if (values[key] !== undefined) kept[key] = values[key];
  return kept as never;
}
