import { isInRanking } from '../../../analysis/rankings/cities.ts';
import type { Place } from '../../../ledger/model.ts';
import { chainFields } from '../../../schema/chain.ts';
import { PARTNER_KINDS, partnerFields } from '../../../schema/partner.ts';
import { PLACE_LEVELS } from '../../../schema/place.ts';
import { isDescribed } from '../../shared/context.ts';
import { fieldColumns, fieldValues } from '../../shared/entity-fields.ts';
import { IDENTIFIER_COLUMNS, identifierValues } from '../../shared/identifiers.ts';
import { day, number, reference, type Table, text, boolean } from './table.ts';

const REQUIRED = { required: true } as const;

/** The columns that name a thing. */
export const NAMES = [
  text('id', 'The id, which is also the last part of its address.', REQUIRED),
  text('name', 'The name in English.', REQUIRED),
  text('name_zh', 'The name in Chinese.'),
];

/** The column that tells a description by the Atlas from a name. */
export const DESCRIBED = boolean(
  'name_zh_described',
  'Whether the Chinese name is a description by the Atlas: no Chinese source names it.',
  REQUIRED,
);

/** What those columns hold. */
export const namesOf = ({
  id,
  facts,
}: {
  id: string;
  facts: { names: { en: string; zh?: string | undefined } };
}) => ({
  id,
  name: facts.names.en,
  name_zh: facts.names.zh ?? null,
});

export const cities: Table = {
  name: 'cities',
  title: 'Places',
  description: 'Every place of the record, from provinces to districts.',
  key: ['id'],
  columns: [
    ...NAMES,
    text('pinyin', 'The Chinese name in pinyin with tone marks.'),
    text('level', 'The administrative level.', { ...REQUIRED, values: PLACE_LEVELS }),
    reference('province', 'cities', 'The province-level place that it lies in.', REQUIRED),
    reference('parent', 'cities', 'The place directly above it.'),
    text('gb2260', 'The code in GB/T 2260, where there is one.'),
    text('until', 'When it ceased to be, where it has.'),
    reference('successor', 'cities', 'The place that holds what it held, from then on.'),
    number('lat', 'Degrees north (WGS 84).', REQUIRED),
    number('lon', 'Degrees east (WGS 84).', REQUIRED),
    boolean('ranked', 'Whether it stands in the ranking of cities.', REQUIRED),
    day('added', 'When it entered the record.'),
    ...IDENTIFIER_COLUMNS,
  ],
  rows: (ledger) =>
    ledger.places.map((place: Place) => ({
      ...namesOf(place),
      pinyin: place.facts.names.pinyin ?? null,
      level: place.facts.level,
      province: place.facts.province,
      parent: place.parent?.id ?? null,
      gb2260: place.facts.gb2260 ?? null,
      until: place.facts.until ?? null,
      successor: place.facts.successor ?? null,
      lat: Number(place.facts.coordinates.lat),
      lon: Number(place.facts.coordinates.lon),
      ranked: isInRanking(ledger, place),
      added: place.facts.added ?? null,
      ...identifierValues(place.facts.same_as),
    })),
};

export const partners: Table = {
  name: 'partners',
  title: 'Partners',
  description: 'Every organisation of the record.',
  key: ['id'],
  columns: [
    ...NAMES,
    text('kind', 'What kind of organisation it is.', { ...REQUIRED, values: PARTNER_KINDS }),
    reference('home', 'cities', 'Where it sits.'),
    text('until', 'When it ceased to be, where it has.'),
    reference('successor', 'partners', 'The organisation that went on with its work.'),
    ...fieldColumns(partnerFields),
    ...IDENTIFIER_COLUMNS,
    DESCRIBED,
  ],
  rows: ({ partners: all }) =>
    all.map((partner) => ({
      ...namesOf(partner),
      kind: partner.facts.kind,
      home: partner.facts.home ?? null,
      until: partner.facts.until ?? null,
      successor: partner.facts.successor ?? null,
      ...fieldValues(partnerFields, partner.facts),
      ...identifierValues(partner.facts.same_as),
      name_zh_described: isDescribed(partner),
    })),
};

export const chains: Table = {
  name: 'chains',
  title: 'Chains',
  description: 'Every public chain and platform of the record.',
  key: ['id'],
  columns: [
    ...NAMES,
    text('until', 'When it ceased to be, where it has.'),
    reference('successor', 'chains', 'The chain that went on with it.'),
    ...fieldColumns(chainFields),
    ...IDENTIFIER_COLUMNS,
    DESCRIBED,
  ],
  rows: ({ chains: all }) =>
    all.map((chain) => ({
      ...namesOf(chain),
      until: chain.facts.until ?? null,
      successor: chain.facts.successor ?? null,
      ...fieldValues(chainFields, chain.facts),
      ...identifierValues(chain.facts.same_as),
      name_zh_described: isDescribed(chain),
    })),
};
