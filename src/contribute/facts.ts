/** A value of the frontmatter as somebody writes it: numbers and dates are texts. */
export type Fact = string | boolean | readonly Fact[] | Facts;

/** Keys of the frontmatter, or of a group in it, as somebody writes them. */
export interface Facts {
  readonly [key: string]: Fact | undefined;
}

/** What a contributor gives: the facts of an event, with what it introduces, and the text below them. */
export interface Contribution {
  readonly facts: Facts;
  readonly body: string;
}

export const isGroup = (value: Fact | undefined): value is Facts =>
  typeof value === 'object' && !Array.isArray(value);

export const isList = (value: Fact | undefined): value is readonly Fact[] => Array.isArray(value);

function filledValue(value: Fact | undefined): Fact | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (isList(value)) {
    // An empty group stays: what it lacks is told at its place.
    const items = value.flatMap((item) =>
      isGroup(item) ? [filled(item)] : (filledValue(item) ?? []),
    );
    return items.length > 0 ? items : undefined;
  }
  if (!isGroup(value)) return value;
  const group = filled(value);
  return Object.keys(group).length > 0 ? group : undefined;
}

/** Facts without what was left empty: what is not known is left out, never left blank. */
export function filled(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, value]): [string, Fact][] => {
      const kept = filledValue(value);
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
}

/** The text at a key; empty where none is there. */
export function textOf(facts: Facts, key: string): string {
  const value = facts[key];
  return typeof value === 'string' ? value : '';
}

/** The groups in the list at a key: claims, sources. */
export function groupsOf(facts: Facts, key: string): Facts[] {
  const value = facts[key];
  return isList(value) ? value.filter(isGroup) : [];
}

/** The texts in the list at a key: places, topics. */
export function textsOf(facts: Facts, key: string): string[] {
  const value = facts[key];
  return isList(value) ? value.filter((item) => typeof item === 'string') : [];
}
