import { convertFigure, fundNow } from '../../../analysis/fund-figures.ts';
import type { Place } from '../../../ledger/model.ts';
import { FUND_KINDS, MONEY } from '../../../schema/fund.ts';
import { chainFields } from '../../../schema/chain.ts';
import { PARTNER_KINDS, partnerFields } from '../../../schema/partner.ts';
import { PLACE_LEVELS } from '../../../schema/place.ts';
import { STATUSES } from '../../../schema/version-1.ts';
import { fieldColumns, fieldValues } from '../../shared/entity-fields.ts';
import { day, number, reference, type Table, text, boolean } from './table.ts';

const REQUIRED = { required: true } as const;

const NAMES = [
  text('id', 'The id, which is also the last part of its address.', REQUIRED),
  text('name', 'The name in English.', REQUIRED),
  text('name_zh', 'The name in Chinese.'),
];

const namesOf = ({
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
    number('lat', 'Degrees north (WGS 84).', REQUIRED),
    number('lon', 'Degrees east (WGS 84).', REQUIRED),
    boolean('ranked', 'Whether it stands in the ranking of cities.', REQUIRED),
    day('added', 'When it entered the record.'),
  ],
  rows: ({ places }) =>
    places.map((place: Place) => ({
      ...namesOf(place),
      pinyin: place.facts.names.pinyin ?? null,
      level: place.facts.level,
      province: place.facts.province,
      parent: place.facts.parent ?? null,
      gb2260: place.facts.gb2260 ?? null,
      lat: Number(place.facts.coordinates.lat),
      lon: Number(place.facts.coordinates.lon),
      ranked: place.ranked,
      added: place.facts.added ?? null,
    })),
};

export const funds: Table = {
  name: 'funds',
  title: 'Funds, reconciled',
  description:
    'Every fund, budget, grant and plan with its reconciled figure. See the methodology for the rules.',
  key: ['id'],
  columns: [
    ...NAMES,
    text('kind', 'What kind of money it is.', { ...REQUIRED, values: FUND_KINDS }),
    text('money', 'Whose money it is.', { ...REQUIRED, values: MONEY }),
    text('status', 'How far it got, by the latest claim.', { ...REQUIRED, values: STATUSES }),
    number(
      'amount',
      'The figure used, in the currency beside it; blank where no source gives one.',
    ),
    text('currency', 'The currency of the amount (ISO 4217).'),
    text('per', 'year for a yearly budget, which is in no sum.', { values: ['year'] }),
    number(
      'amount_cny',
      'The amount in yuan at the mean rate of the month of its first claim, whole yuan.',
    ),
    boolean('disputed', 'Whether claims from equally ranked sources disagree.', REQUIRED),
    number('low', 'The lower end of a disputed range, in the same currency.'),
    number('high', 'The upper end of a disputed range, in the same currency.'),
    number('government_share', 'The public part, in per cent, where a claim gives it.'),
    reference('claim', 'claims', 'The claim that gives the figure.'),
    text('uncounted', 'Why it is in no total; blank where it is in one.', {
      values: ['kept-out', 'part-of', 'cancelled', 'kind'],
    }),
    text('reason', 'The reason in words, where it is kept out.'),
  ],
  rows: (ledger) =>
    ledger.funds.map((fund) => {
      const { leading: figure, share, status, uncounted } = fundNow(ledger, fund);
      const yuan = figure && convertFigure(figure, 'CNY', ledger.rates);
      return {
        ...namesOf(fund),
        kind: fund.facts.kind,
        money: fund.facts.money,
        status,
        amount: figure ? Number(figure.amount.amount) : null,
        currency: figure?.amount.currency ?? null,
        per: figure?.per ?? null,
        amount_cny: yuan ? Math.round(Number(yuan.amount)) : null,
        disputed: figure?.disputed !== undefined,
        low: figure?.disputed ? Number(figure.disputed.low.amount) : null,
        high: figure?.disputed ? Number(figure.disputed.high.amount) : null,
        government_share: share?.percent ?? null,
        claim: figure?.used.id ?? null,
        uncounted: uncounted ?? null,
        reason: fund.facts.reason ?? null,
      };
    }),
};

export const fundPlaces: Table = {
  name: 'fund_places',
  title: 'Places of funds',
  description: 'Which places each fund is of, one row a pair.',
  key: ['fund', 'city'],
  columns: [
    reference('fund', 'funds', 'The fund.', REQUIRED),
    reference('city', 'cities', 'A place whose fund it is.', REQUIRED),
  ],
  rows: ({ funds: all }) =>
    all.flatMap((fund) => fund.places.map(({ id }) => ({ fund: fund.id, city: id }))),
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
    ...fieldColumns(partnerFields),
  ],
  rows: ({ partners: all }) =>
    all.map((partner) => ({
      ...namesOf(partner),
      kind: partner.facts.kind,
      home: partner.facts.home ?? null,
      ...fieldValues(partnerFields, partner.facts),
    })),
};

export const chains: Table = {
  name: 'chains',
  title: 'Chains',
  description: 'Every public chain and platform of the record.',
  key: ['id'],
  columns: [...NAMES, ...fieldColumns(chainFields)],
  rows: ({ chains: all }) =>
    all.map((chain) => ({
      ...namesOf(chain),
      ...fieldValues(chainFields, chain.facts),
    })),
};
