import { ancestors, type GetPlace } from '../../rules/rollup.ts';
import type { Conflict } from '../../schema/history.ts';
import { type AnyEntry, type ArticleEntry, type Draft, entries, things } from '../draft.ts';
import { nearestWord } from '../meant/suggest.ts';
import type { Check, CheckContext } from './check.ts';
import { placesOf } from './places.ts';

/** What of the whole record is looked up for each article. */
interface Lookup {
  context: CheckContext;
  get: GetPlace;
  translations: ReadonlyMap<string, Draft['translations']>;
}

/** The things that an article concerns: what it names, and the places in which its own lie. */
function concernedBy({ context, get, translations }: Lookup, entry: ArticleEntry): string[] {
  const { facts, parsed, id } = entry;
  const bodies = [parsed, ...(translations.get(id) ?? []).map((translation) => translation.parsed)];
  const mentions = bodies.flatMap((body) => body.mentions.map((mention) => mention.id));
  return [
    ...new Set([
      ...facts.claims.map(({ fund }) => fund),
      ...facts.places,
      ...facts.partners.map((partner) => partner.id),
      ...facts.chains,
      ...mentions.filter((mention) => context.names.thing(mention)),
      ...facts.places.flatMap((place) => ancestors(place, get)),
    ]),
  ];
}

function checkOfArticle(lookup: Lookup, entry: ArticleEntry): void {
  const { draft, names, report } = lookup.context;
  const { conflicts } = entry.facts;
  // In an article with mistakes a misspelt of: or mention is no second one.
  if (conflicts.length === 0 || draft.broken.has(entry.id)) return;
  const concerned = concernedBy(lookup, entry);
  conflicts.forEach(({ of }, at) => {
    if (of.length === 0)
      report('conflict-of-nothing', entry.at(['conflicts', at, 'about'], 'key'), {
        things: concerned,
      });
    of.forEach((id, index) => {
      // What is not of the record is reported as such.
      if (concerned.includes(id) || !names.thing(id)) return;
      const params = { id, things: concerned, suggestions: nearestWord(id, concerned) };
      report('conflict-of-stranger', entry.at(['conflicts', at, 'of', index]), params);
    });
  });
}

function checkIds({ report }: CheckContext, entry: AnyEntry, conflicts: readonly Conflict[]): void {
  const ids = conflicts.map(({ id }) => id);
  ids.forEach((id, at) => {
    if (ids.indexOf(id) === at) return;
    report('conflict-id-twice', entry.at(['conflicts', at, 'id']), { id });
  });
}

/** In a file of its own a conflict concerns that very thing. */
function checkOfThing({ report }: CheckContext, entry: AnyEntry): void {
  if (!('conflicts' in entry.facts)) return;
  entry.facts.conflicts.forEach(({ of }, at) => {
    if (of.length === 0) return;
    report('conflict-of-own-file', entry.at(['conflicts', at, 'of'], 'key'), {});
  });
}

/** Conflicts have addresses of their own, and an article says what its conflicts concern. */
export const checkConflicts: Check = (context) => {
  const { draft } = context;
  const lookup: Lookup = {
    context,
    get: placesOf(draft.place),
    translations: Map.groupBy(draft.translations, ({ id }) => id),
  };
  for (const entry of draft.articles) checkOfArticle(lookup, entry);
  for (const entry of [
    ...things(draft).map((thing) => thing.entry),
    ...draft.indexes,
    ...draft.editions,
  ]) {
    checkOfThing(context, entry);
  }
  for (const entry of entries(draft)) {
    if ('conflicts' in entry.facts) checkIds(context, entry, entry.facts.conflicts);
  }
};
