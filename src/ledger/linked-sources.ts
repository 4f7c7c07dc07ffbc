import { sourceTier } from '../rules/source-tier.ts';
import type { Source } from '../schema/source.ts';
import type { Draft } from './draft.ts';
import type { LinkedSource, Publisher } from './model.ts';
import { byId } from './order.ts';

/** Gives the sources of an entry with their publishers, and what they weigh. */
export type LinkSources = (sources: readonly Source[]) => LinkedSource[];

/** Stands for a publisher that the record does not have, which is told where it is named. */
const missing = (id: string): Publisher => ({
  id,
  file: '',
  facts: { names: { en: id }, aliases: [], kind: 'blog-or-forum', added: '1970-01-01' },
});

/** The publishers of a draft, in the order of their ids. */
export const publishersOf = ({ publishers }: Draft): Publisher[] =>
  publishers.map(({ id, facts, file }): Publisher => ({ id, facts, file })).sort(byId);

/** Links sources to some publishers. */
export function sourceLinker(publishers: readonly Publisher[]): LinkSources {
  const known = new Map(publishers.map((one) => [one.id, one]));
  return (sources) =>
    sources.map((source) => {
      const publisher = known.get(source.publisher) ?? missing(source.publisher);
      return { ...source, publisher, tier: sourceTier(publisher.facts, source.form) };
    });
}
