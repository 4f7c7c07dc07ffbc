import type { Offered } from '../gazetteer/offer.ts';
import { namesIn } from './ids.ts';
import type { FindIds } from './name-index.ts';

/** Several places that one text names. */
export interface NamedPlaces {
  /** Their ids as the list that it should be: `[xiamen, quanzhou]`. */
  list: string;
  ids: readonly string[];
  /** What brings those into the record that it lacks; nothing where it has them all. */
  block: string | undefined;
}

const ITEM = /(?=^ {4}- id: )/m;

/** Several `introduces:` blocks as one, what stands in two of them once. */
function mergedBlock(blocks: readonly string[]): string | undefined {
  const [head = ''] = blocks[0]?.split(ITEM) ?? [];
  const items = blocks.flatMap((block) =>
    block
      .split(ITEM)
      .slice(1)
      .map((item) => item.trimEnd()),
  );
  return items.length === 0 ? undefined : head + [...new Set(items)].join('\n');
}

/** Reads several places in one text, `厦门、泉州`; nothing where one of them is none, or may be several. */
export function namedPlaces(
  text: string,
  find: FindIds,
  offered: (name: string) => Offered,
): NamedPlaces | undefined {
  const names = namesIn(text);
  if (names.length < 2) return undefined;
  const blocks: string[] = [];
  const ids = names.flatMap((name) => {
    const own = find(name, ['place']);
    if (own.length > 0) return own.length === 1 ? own : [];
    const { known, offers } = offered(name);
    const [id, ...more] = [...known, ...offers.map((offer) => offer.id)];
    if (id === undefined || more.length > 0) return [];
    blocks.push(...offers.map(({ block }) => block));
    return [id];
  });
  if (ids.length < names.length) return undefined;
  return { ids, list: `[${ids.join(', ')}]`, block: mergedBlock(blocks) };
}
