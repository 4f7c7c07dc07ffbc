import { idFrom } from '../reading/id-from.ts';
import { type Facts, textOf, textsOf } from './facts.ts';

/** Words of a title that go into an id. */
const WORDS = 7;

/** Words that an id does not end with: it was cut in the middle of a phrase. */
const LOOSE_END = /-(?:a|an|the|of|in|on|at|by|for|to|from|with|and|or|its|as|is)$/;

/** The words of a title in an id; fewer than two say too little, as of a title in Chinese. */
function slugOf(title: string): string | undefined {
  let slug = idFrom(title).split('-').slice(0, WORDS).join('-');
  while (LOOSE_END.test(slug)) slug = slug.replace(LOOSE_END, '');
  return slug.includes('-') ? slug : undefined;
}

/** The id of an event: its date, and the words of its title, or its place and kind. */
export function entryId(facts: Facts): string {
  const [place] = textsOf(facts, 'places');
  const kind = textOf(facts, 'kind') || 'event';
  const slug = slugOf(textOf(facts, 'title')) ?? [place, kind].filter(Boolean).join('-');
  return [textOf(facts, 'date'), slug].filter((part) => part !== '').join('-');
}

/** The file of an event below the folder of the record: `articles/2018/2018-07-23-….md`. */
export function entryPath(facts: Facts): string {
  const year = textOf(facts, 'date').slice(0, 4);
  return ['articles', year, `${entryId(facts)}.md`].filter((part) => part !== '').join('/');
}
