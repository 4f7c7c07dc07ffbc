import { idFrom } from '../reading/id-from.ts';
import { type Facts, textOf, textsOf } from './facts.ts';

/** Words of a title that go into an id. */
const WORDS = 7;

/** Words that an id does not end with: it was cut in the middle of a phrase. */
const LOOSE_END = /-(?:a|an|the|of|in|on|at|by|for|to|from|with|and|or|its|as|is)$/;

/** How a Chinese text is written in Latin letters, its words apart. */
export type Spelling = (text: string) => string;

/**
 * The words of a title in an id; fewer than two say too little, as of a title in Chinese that nobody
 * spells.
 */
function slugOf(title: string, spell: Spelling): string | undefined {
  let slug = idFrom(spell(title)).split('-').slice(0, WORDS).join('-');
  while (LOOSE_END.test(slug)) slug = slug.replace(LOOSE_END, '');
  return slug.includes('-') ? slug : undefined;
}

const asItIs: Spelling = (text) => text;

/** The date of an event where it is one: another text has no place in the name of a file. */
const dateOf = (facts: Facts): string =>
  /^\d{4}(?:-\d{2}){0,2}$/.exec(textOf(facts, 'date'))?.[0] ?? '';

/** The id of an event: its date, and the words of its title, or its place and kind. */
export function entryId(facts: Facts, spell = asItIs): string {
  const [place] = textsOf(facts, 'places');
  const kind = textOf(facts, 'kind') || 'event';
  const slug = slugOf(textOf(facts, 'title'), spell) ?? [place, kind].filter(Boolean).join('-');
  return [dateOf(facts), slug].filter((part) => part !== '').join('-');
}

/** The file of an event below the folder of the record: `articles/2018/2018-07-23-….md`. */
export function entryPath(facts: Facts, spell = asItIs): string {
  const year = dateOf(facts).slice(0, 4);
  return ['articles', year, `${entryId(facts, spell)}.md`].filter((part) => part !== '').join('/');
}
