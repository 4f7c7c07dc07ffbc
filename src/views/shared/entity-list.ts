import type { PageKey } from '../../i18n/keys.ts';
import { messages } from '../../i18n/catalogue.ts';
import type { Context } from './context.ts';
import { onlyPageHead } from './frame/head.ts';
import type { PageHead } from './types.ts';

/** A page that lists the entities of one type. */
export interface EntityListView<Line> {
  head: PageHead;
  title: string;
  intro: string;
  groups: { key: string; items: Line[] }[];
}

/** The page of a list, whose groups its room makes. */
export function entityListView<Line>(
  context: Context,
  key: PageKey & ('cities' | 'funds' | 'partners' | 'chains'),
  groups: EntityListView<Line>['groups'],
): EntityListView<Line> {
  const { title, intro } = messages(context.lang).pages[key];
  return { head: onlyPageHead(context, key, `${key}/`, { section: key }), title, intro, groups };
}

/** Groups by kind, in the order in which the kinds are named; a kind with nothing has no group. */
export function byKind<Kind extends string, Entity extends { facts: { kind: Kind } }, Line>(
  entities: readonly Entity[],
  names: Record<Kind, string>,
  line: (entity: Entity) => Line,
): EntityListView<Line>['groups'] {
  const kinds = Map.groupBy(entities, ({ facts }) => facts.kind);
  return (Object.keys(names) as Kind[]).flatMap((kind) => {
    const found = kinds.get(kind);
    return found ? [{ key: names[kind], items: found.map(line) }] : [];
  });
}
