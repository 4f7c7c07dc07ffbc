import { idFrom } from '../reading/id-from.ts';
import { sourceTier } from '../rules/source-tier.ts';
import type { PublisherRecord } from '../schema/publisher.ts';
import type { Source } from '../schema/source.ts';
import type { Draft } from './draft.ts';
import type { LinkedSource, Publisher } from './model.ts';

/** Gives the sources of an entry with their publishers, and what they weigh. */
export type LinkSources = (sources: readonly Source[]) => LinkedSource[];

/** Stands for a publisher that the record does not have, which is told where it is named. */
const UNKNOWN: Pick<PublisherRecord, 'kind' | 'aliases' | 'added'> = {
  kind: 'blog-or-forum',
  aliases: [],
  added: '1970-01-01',
};

/** The publishers of a draft, in the order of their ids. */
export function publishersOf({ publishers }: Draft): Publisher[] {
  return publishers
    .map(({ id, facts, file }): Publisher => ({ id, facts, file }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Links sources to some publishers. */
export function sourceLinker(publishers: readonly Publisher[]): LinkSources {
  const byId = new Map(publishers.map((one) => [one.id, one]));
  for (const one of publishers) {
    const { names, aliases } = one.facts;
    for (const name of [names.en, names.zh ?? names.en, ...aliases]) {
      if (!byId.has(name)) byId.set(name, one);
    }
  }
  return (sources) =>
    sources.map((source) => {
      const { publisher: id, tier: written, ...rest } = source;
      const publisher = byId.get(id) ?? {
        id: idFrom(id),
        file: '',
        facts: { ...UNKNOWN, names: { en: id } },
      };
      const typed =
        written === 'official' ? 'primary' : written === 'other' ? 'secondary' : written;
      return {
        ...rest,
        publisher,
        tier: rest.form ? sourceTier(publisher.facts, rest.form) : (typed ?? 'trade-press'),
      };
    });
}
