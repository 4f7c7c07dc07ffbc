import { formatNumber } from '../../format/number.ts';
import { count } from '../../plural.ts';

/** The map, and the drawings on pages of things. */
export const map = {
  title: 'The places, by funds with public money',
  description:
    'The area of a circle is the sum of its place, at one scale for what was announced and what is documented. Every place covered is on the map; each mark leads to its page, small points are the other places, where such funds are smaller or none.',
  others: (n: number) =>
    `${count('en', n, { one: 'more place', other: 'more places' })}, shown as points: all places`,
  /** What the circles show, and of how many places something is documented. */
  circles: {
    legend: 'Circles show',
    announced: 'what was announced',
    documented: 'what of it is documented',
    count: (all: number, documented: number) =>
      documented === 0
        ? `${count('en', all, { one: 'place has', other: 'places have' })} such a fund; nothing of it is documented.`
        : `${count('en', all, { one: 'place has', other: 'places have' })} such a fund; in ${formatNumber(documented, 'en')} of them money is documented, shown solid within the outline of what was announced.`,
  },
  /** Where the ground is from. */
  ground: 'Coast: Natural Earth. Rivers: GSHHG (LGPL).',
  skip: 'Skip the map',
  frames: {
    country: 'The whole country',
    yangtze: 'Yangtze delta',
    pearl: 'Pearl River delta',
    beijing: 'Beijing',
    shanghai: 'Shanghai',
  },
  marks: {
    sum: 'Announced, in yuan',
    documented: 'Documented',
    unknown: 'A fund, but no source gives its amount',
    none: 'No such fund in the record',
    within: 'A district, counted with its city',
    province: 'A province or region, beside its seat',
    point: 'Another place covered',
  },
  table: {
    place: 'Place',
    funds: 'Funds',
    events: 'Events',
    with: (name: string) => `counted with ${name}`,
    none: 'no such fund',
  },
  strip: {
    title: 'Over the years',
    events: 'Every event on its date, as precise as it is known; each mark leads to its article.',
    claims:
      'Every claim on the date it speaks of, and how far the fund got; each mark leads to its claim.',
    latest: (shown: number, all: number) =>
      `The latest ${formatNumber(shown, 'en')} of ${formatNumber(all, 'en')}.`,
    precisions: {
      day: 'The day is known',
      month: 'Only the month is known',
      year: 'Only the year is known',
    },
    fund: 'About a fund',
    said: (date: string, parts: string[]) => `${date}: ${parts.join(', ')}`,
  },
  place: {
    partners: 'Who took part, and in what',
    morePartners: (n: number) => `${formatNumber(n, 'en')} more`,
    moreParts: (n: number) => `all ${formatNumber(n, 'en')} events`,
    standsBehind: 'backs',
    shared: 'Places with the same partners',
    sharedIntro:
      'Places where organisations from this list also took part, or which share a fund with it.',
    neighbours: 'Neighbours in the ranking',
    ranking: 'The whole ranking of cities',
    near: 'Nearest places covered',
    km: (n: number) => `${formatNumber(n, 'en')} km`,
    locator: (name: string) => `Where ${name} is`,
  },
  /** What a mark says when it is pointed at or read out. */
  said: {
    sum: (sum: string, funds: number, without: number) =>
      `${sum} from ${count('en', funds, { one: 'fund', other: 'funds' })}${without > 0 ? `, ${formatNumber(without, 'en')} of them without an amount` : ''}`,
    unknown: (funds: number) =>
      `${count('en', funds, { one: 'fund', other: 'funds' })}, amount not known`,
    within: (name: string) => `counted with ${name}`,
    events: (n: number) => count('en', n, { one: 'event', other: 'events' }),
    join: (name: string, parts: string[]) => `${name}: ${parts.join('; ')}`,
  },
};
