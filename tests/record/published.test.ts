import { describe, expect, it } from 'vitest';
import { frozenLedger } from '../harness/frozen-record.ts';

const { indexes } = frozenLedger();
const edition = (index: string, id: string) =>
  indexes.find((one) => one.id === index)?.editions.find((one) => one.id === id);

/** The published rankings of cities that were researched: places in order, `?` where no rank is known. */
const RANKINGS: [index: string, edition: string, released: string | undefined, places: string][] = [
  [
    'ccid-cities',
    '2019',
    '2019-12-26',
    'beijing shenzhen hangzhou shanghai guangzhou chongqing qingdao nanjing chengdu guiyang',
  ],
  ['ccid-cities', '2021-03', '2021-03', 'beijing shanghai hangzhou suzhou'],
  ['ccid-cities', '2020-2021', '2021-11-21', 'suzhou:4 nanjing:9 wuxi:19 xuzhou:24 wuhan:?'],
  ['ccid-parks', '2019', '2019-07-30', 'hangzhou'],
  [
    'chain-tower-top-30',
    '2019',
    '2019-12-28',
    'beijing shenzhen hangzhou shanghai guangzhou guiyang haikou:9',
  ],
  ['cie-innovation', '2020', '2020-09', 'beijing shenzhen shanghai hangzhou guangzhou'],
  [
    'city-composite',
    '2021-q1',
    undefined,
    'beijing shanghai shenzhen guangzhou hangzhou changsha wuhan suzhou chengdu haikou',
  ],
  [
    'city-composite',
    '2021-q2',
    '2021-07-16',
    'beijing shanghai shenzhen guangzhou hangzhou changsha',
  ],
  ['city-composite', '2022-q1', undefined, 'beijing shanghai shenzhen guangzhou changsha'],
  [
    'city-composite',
    '2022-year',
    undefined,
    'beijing:? shanghai:? shenzhen:? guangzhou:? changsha:5 hangzhou:?',
  ],
  ['hurun-companies', '2018', '2018-06-09', 'beijing hangzhou:2 shenzhen:2 shanghai:4 suzhou:5'],
  ['patent-applications', '2019', undefined, 'beijing hangzhou shenzhen shanghai'],
];

/** Lists of a part alone, of which the order is known. */
const PARTS: [index: string, edition: string, part: string, places: string][] = [
  ['cie-innovation', '2020', 'policy', 'chongqing beijing guiyang hangzhou chengdu'],
  ['cie-innovation', '2020', 'research', 'beijing hangzhou shenzhen shanghai chengdu'],
  ['city-composite', '2021-q2', 'policy', 'changsha shanghai foshan'],
];

describe('the published rankings of cities', () => {
  it('are fifteen lists, eighty-one places in all', () => {
    const places = [...RANKINGS, ...PARTS].flatMap(([, , , list]) => list.split(' '));
    expect(RANKINGS.length + PARTS.length).toBe(15);
    expect(places).toHaveLength(81);
    const cities = indexes.filter(({ facts }) => facts.subject === 'city');
    expect(cities.flatMap(({ editions }) => editions)).toHaveLength(RANKINGS.length);
  });

  it.each(RANKINGS)('%s %s has every row, in its order', (index, id, released, places) => {
    const found = edition(index, id);
    const wanted = places.split(' ').map((place, at) => {
      const [city, rank = String(at + 1)] = place.split(':');
      return `${city} ${rank}`;
    });
    expect(found?.rows.map(({ facts }) => `${facts.city} ${facts.rank ?? '?'}`)).toEqual(wanted);
    expect(found?.facts.released).toBe(released);
  });

  it.each(PARTS)('%s %s has the order of the part on %s', (index, id, part, places) => {
    const order = edition(index, id)?.partOrders.find((one) => one.part === part);
    expect(order?.subjects.map((place) => place.id)).toEqual(places.split(' '));
  });

  it('have their scores as published', () => {
    const scores = RANKINGS.flatMap(([index, id]) =>
      (edition(index, id)?.rows ?? []).flatMap(({ facts }) =>
        facts.total === undefined ? [] : [`${index} ${facts.city} ${facts.total}`],
      ),
    );
    expect(scores).toEqual([
      'ccid-cities beijing 106.67',
      'ccid-cities shenzhen 90.42',
      'ccid-cities hangzhou 89.19',
      'ccid-cities shanghai 87.47',
      'ccid-cities guangzhou 81.89',
      'chain-tower-top-30 beijing 92.7',
      'chain-tower-top-30 guangzhou 82.5',
      'cie-innovation beijing 99.82',
      'cie-innovation shenzhen 91.2',
      'cie-innovation shanghai 88.0',
      'hurun-companies beijing 8',
      'hurun-companies hangzhou 4',
      'hurun-companies shenzhen 4',
      'hurun-companies shanghai 3',
      'hurun-companies suzhou 1',
    ]);
  });

  it('are all partial but the one whose list is whole', () => {
    const whole = RANKINGS.filter(([index, id]) => edition(index, id)?.facts.complete);
    expect(whole.map(([index]) => index)).toEqual(['hurun-companies']);
  });

  it('record what is doubtful as a conflict with its sources', () => {
    const doubts = RANKINGS.flatMap(([index, id]) => edition(index, id)?.facts.conflicts ?? []);
    const about = doubts.map((conflict) => conflict.about);
    expect(about).toContain('how far the ten places can be trusted');
    expect(about).toContain('whether it is the white paper of November under an earlier date');
    for (const { sources } of doubts) expect(sources.length).toBeGreaterThan(0);
  });

  it('count for nothing of the Atlas’s own: a rank gives a city no money', () => {
    const xuzhou = frozenLedger().thing('xuzhou');
    expect(xuzhou?.type === 'place' && xuzhou.standings.length).toBe(1);
    expect(xuzhou?.type === 'place' && xuzhou.funds).toEqual([]);
  });
});

describe('CCID’s index of public chains', () => {
  it('has its 22 editions and 284 rows', () => {
    const ccid = indexes.find(({ id }) => id === 'ccid');
    expect(ccid?.editions.map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual([
      ...Array.from({ length: 21 }, (_, at) => at + 1),
      24,
    ]);
    expect(ccid?.editions.flatMap(({ rows }) => rows)).toHaveLength(284);
  });
});
