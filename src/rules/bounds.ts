/*
 * What can be true, and what is likely: each bound stands here once, with its reason. What lies
 * beyond `error` cannot be; what lies beyond `doubt` is asked about.
 */

/** Years that an event of the record, and what is written of it, can lie in. */
export const YEARS = {
  /** Blockchains exist since 2009; their forerunners in cryptography, and China's first venture funds, are of the 1990s. */
  first: 1990,
  /** A body's own history goes further back: China's chambers of commerce begin in the 1900s. */
  firstOfHistory: 1900,
  /** A programme of next year may be told this year; what lies further ahead is a slip of the pen. */
  ahead: 1,
} as const;

/** How many days a source may be older than its event: background is of months, a slip of a year. */
export const SOURCE_DAYS_BEFORE = 270;

/** From this day on an entry is added with its name in Chinese: on the day before, all that the record had were named. */
export const CHINESE_FROM = '2026-11-29';

/** China with its islands, in degrees: Pamir to Ussuri, Zengmu Ansha to the Amur. */
export const CHINA = { north: 54, south: 3, west: 73, east: 136 } as const;

/** How far the seat of a place may lie from its parent's, in kilometres. */
export const KM_FROM_PARENT = {
  /** Few prefectures reach further than 150 km from their seat. */
  city: 150,
  /** Chongqing is a municipality of a province's size: Wushan lies 300 km from its centre. */
  wideCity: 450,
  /** The longest way from a province's capital to a seat in it: Gansu, from Lanzhou to Dunhuang. */
  province: 900,
  /** Inner Mongolia, Xinjiang and Tibet are wider: Hohhot to Hulunbuir, Urumqi to Hotan. */
  wideProvince: 1800,
} as const;

/** Places of their own width, by the prefix of their code in GB/T 2260. */
export const WIDE_PROVINCES: readonly string[] = ['15', '54', '65'];
export const WIDE_CITIES: readonly string[] = ['50'];

/** Ranks of a published index. */
export const RANKS = {
  /** No index of chains or cities that prints its rows goes further. */
  most: 1000,
  /** China has some 2,850 counties: nothing that an index could assess is more numerous. */
  mostAssessed: 3000,
} as const;

/** A month's rate against the middle one of its neighbours: no currency of the record ever moved so far in months. */
export const RATE_RATIO = 1.5;

/** Sums of money in yuan, those of another currency at the rate of their month. */
export const MONEY = {
  /** China's whole general public budget is some 28 trillion a year; its largest single programme was 4 trillion. */
  most: '10000000000000',
  /** Less is no fund, but a fee or a unit left out. */
  least: '1000',
  /** The largest of the country's guidance funds, for chips, holds 344 billion; a city's is far below. */
  mostLikely: '200000000000',
  /** The smallest grant that articles of the record tell of is 6 million; a town's may be a hundred thousand. */
  leastLikely: '100000',
} as const;

/** How many times one claim of a figure may be another before a slipped unit is likelier than a dispute. */
export const CLAIMS_RATIO = '5';

/** Powers of ten by which a sum is misread: a nought, 千 for 万, million for billion, 万 for 亿. */
export const SLIPS_OF_TEN: readonly number[] = [1, 2, 3, 4];
