import { z } from 'zod';
import { change, conflict, lookAlike } from '../history.ts';
import { GRADES } from '../money/outcome.ts';
import { TIERS } from '../money/version-1.ts';
import { PUBLISHER_KINDS } from '../publisher.ts';
import { source } from '../source.ts';
import { apiSourceTier } from './outcome.ts';
import {
  ADDRESS,
  DAY,
  deprecated,
  described,
  type DocumentOf,
  EDTF,
  field,
  ID,
  TEXT,
} from './fields.ts';

/*
 * Where entries come from, as their files say it: keys that a file leaves out are left out here too.
 */

/** A page that says what the record repeats. */
export const apiSource = described(
  source.extend({
    publisher: field(TEXT, 'The name of who published it, in English.', 'ZDNet'),
    publisher_id: field(ID, 'Who published it, by id.', 'zdnet'),
    publisher_kind: field(z.enum(PUBLISHER_KINDS), 'What publishes there.', 'trade-site'),
    tier: deprecated(
      field(z.enum(TIERS), 'How it ranks, the highest first.', 'trade-press'),
      'source_tier',
    ),
    source_tier: apiSourceTier,
  }),
  'A page that says what the record repeats.',
);

export type SourceDocument = DocumentOf<typeof apiSource>;

/** Sources that contradict each other. */
export const apiConflict = described(
  conflict,
  'Two sources that do not agree, told so that a reader can judge.',
);

/** A correction of an entry. */
export const apiChange = described(change, 'A correction that readers should know of.');

/** A look-alike that was looked at. */
export const apiLookAlike = described(
  lookAlike,
  'A look-alike that was looked at, and why it is another.',
);

/** A conflict as it travels with a thing: what it is, how weighty, and where it is told. */
export const apiDoubt = z
  .strictObject({
    id: field(ID, 'The name of the conflict in the entry that tells of it.', 'one-fund-or-two'),
    grade: field(
      z.enum(GRADES),
      'misprint: the source itself shows the slip; difference: details differ; doubt: the money or the thing is in doubt.',
      'doubt',
    ),
    about: field(TEXT, 'What sources disagree on.', 'one fund or two'),
    text: field(TEXT, 'What each side says.', 'One credits the district, another the city.'),
    entry_type: field(
      z.enum(['article', 'place', 'fund', 'partner', 'chain']),
      'What tells of it: an article, or the thing itself.',
      'article',
    ),
    entry: field(ID, 'The id of what tells of it.', '2018-07-23-nanjing-public-chain-fund'),
    url: field(
      ADDRESS,
      'Where it is told.',
      'https://example.org/articles/2018-07-23-nanjing-public-chain-fund/#conflict-one-fund-or-two',
    ),
  })
  .meta({ description: 'What is in doubt of a thing, and where that is told.' });

/** Where and when somebody looked. */
export const apiCheck = z
  .strictObject({
    on: field(DAY, 'The day of the search.', '2026-11-28'),
    where: field(TEXT, 'Where somebody looked.', 'a search over stored public pages'),
    what: field(TEXT, 'What was looked for.', 'the registration of the fund'),
    years: field(z.array(EDTF), 'The years that were searched; none where all were.', ['2019']),
    found: field(TEXT, 'What was found, or that nothing was.', 'nothing after July 2018'),
  })
  .meta({ description: 'Where and when somebody looked for something, and what was found.' });

const register = (description: string, example: string) =>
  field(TEXT.nullable(), description, example);

/** What registers outside the record call a thing. */
export const apiSameAs = z
  .strictObject({
    wikidata: register('Its item in Wikidata.', 'Q16666'),
    uscc: register('Its unified social credit code (GB 32100).', '91440300708461136T'),
    fund_number: register('Its number at the Asset Management Association of China.', 'SEA123'),
    lei: register('Its Legal Entity Identifier (ISO 17442).', '5493001KJTIIGC8Y1R12'),
  })
  .meta({
    description: 'The same thing in registers outside the record, each null where it is not known.',
  });

export type DoubtDocument = DocumentOf<typeof apiDoubt>;
export type CheckDocument = DocumentOf<typeof apiCheck>;
