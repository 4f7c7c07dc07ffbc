import { z } from 'zod';
import type { DeepReadonly } from './deep-readonly.ts';
import { chain } from './chain.ts';
import { claim } from './money/claim.ts';
import { date, id, line } from './fields.ts';
import { fund } from './money/fund.ts';
import { conflicts, history, notTheSameAs } from './history.ts';
import { image } from './image.ts';
import { partner } from './partner.ts';
import { place } from './place.ts';
import { publisher } from './publisher.ts';
import { sources } from './source.ts';
import { KINDS, ROLES, TOPICS } from './vocabulary.ts';

const own = { id: id('The id its own file would have.', 'a-new-fund') };

const introduced = <S extends z.ZodType>(schema: S, description: string) =>
  z.array(schema).default([]).meta({ description });

/** Things that the record does not know yet, with the fields their own files would have. */
const introduces = z
  .strictObject({
    funds: introduced(fund.extend(own), 'Funds, with the keys of a file under funds/.'),
    partners: introduced(partner.extend(own), 'Partners, with the keys of a file under partners/.'),
    cities: introduced(place.extend(own), 'Places, with the keys of a file under cities/.'),
    chains: introduced(chain.extend(own), 'Chains, with the keys of a file under chains/.'),
    publishers: introduced(
      publisher.extend({ ...own, added: publisher.shape.added.optional() }),
      'Publishers of its sources, with the keys of a file under publishers/.',
    ),
  })
  .meta({
    description:
      'Funds, partners, places, chains and publishers that the record does not know yet.',
  });

/** An organisation's part in an event. */
const participation = z.strictObject({
  id: id('A partner of the record.', 'zhongguancun-blockchain-industry-alliance'),
  role: z.enum(ROLES).meta({ description: 'Its part in it.', examples: ['initiator'] }),
  detail: line(
    'Its part in the source’s own words, in short.',
    'announced the fund with the city',
  ).optional(),
});

/** One dated event. */
export const article = z.strictObject({
  title: line(
    'What happened, in one plain sentence without a full stop.',
    'Nanjing launches a fund',
    160,
  ),
  date: date('When it happened, as precisely as known.', '2018-07-23'),
  kind: z.enum(KINDS).meta({ description: 'What kind of event it is.', examples: ['fund'] }),
  places: z
    .array(id('A place of the record.', 'nanjing'))
    .default([])
    .meta({ description: 'The narrowest places only: a district, not also its city.' }),
  topics: z
    .array(z.enum(TOPICS))
    .default([])
    .meta({
      description: 'What it is about, from the closed list.',
      examples: [['token-economy']],
    }),
  claims: z.array(claim).max(40).default([]).meta({ description: 'What it says of funds.' }),
  partners: z
    .array(participation)
    .max(60)
    .default([])
    .meta({ description: 'The organisations in it, with their parts.' }),
  chains: z
    .array(id('A chain of the record.', 'ethereum'))
    .default([])
    .meta({ description: 'The public chains and platforms in it.' }),
  sources: sources.min(1),
  conflicts,
  not_the_same_as: notTheSameAs,
  image: image.optional(),
  ...history,
  introduces: introduces.optional(),
});

export type ArticleRecord = DeepReadonly<z.output<typeof article>>;
