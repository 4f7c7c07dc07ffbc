import { formatNumber } from '../../format/number.ts';
import { count } from '../../plural.ts';

const funds = (n: number) => count('en', n, { one: 'fund', other: 'funds' });
const items = (n: number) => count('en', n, { one: 'item', other: 'items' });

/** Items of a sentence: `a, b or c`. */
const joined = (items: readonly string[], last: string) =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;

/** The sum of some funds, and how many of them are not in it: `: 10 billion yuan, 1 of them without an amount`. */
const inAll = (sum: string | undefined, without: number) =>
  sum === undefined
    ? ''
    : `: ${sum}${without === 0 ? '' : `, ${without} of them without an amount`}`;

/** What became of the money: the page, and what the home page says of it. */
export const outcome = {
  question: 'What Chinese cities announced for blockchain, and what became of it',
  otherFunds: 'In no such sum: other fields, private money, what is kept out',
  announcedIn: (n: number, without: number) =>
    `announced, in ${funds(n)} for blockchain with public money in ${n === 1 ? 'it' : 'them'}${without === 0 ? '' : `, ${without} of them without an amount`}`,
  totals: 'The sums',
  totalsIntro:
    'Investment funds for blockchain with public money in them, announced or further. Each sum runs over these same funds; what no source gives is unknown, not zero.',
  /** Of how many funds a measure is known, and of how many it is not. */
  given: (given: number, none: number) =>
    given === 0
      ? `not given for any of ${funds(none)}`
      : `given for ${none === 0 ? funds(given) : `${given} of ${funds(given + none)}`}`,
  /** The same of money of other kinds: grants, contracts, vouchers. */
  givenItems: (given: number, none: number) =>
    given === 0
      ? `not given for any of ${items(none)}`
      : `given for ${none === 0 ? items(given) : `${given} of ${items(given + none)}`}`,
  none: 'none that any source shows',
  bounded: (sum: string) => `${sum} of it is a bound or a round figure`,
  findings: 'What the record shows',
  findingsIntro: 'Computed from the record, and only shown while they hold.',
  findingFunds: (n: number) => (n === 1 ? 'The fund behind it' : `The ${funds(n)} behind it`),
  /** Of many funds, so many of the largest are named. */
  largest: (n: number) => `The ${formatNumber(n, 'en')} largest of them:`,
  more: (n: number) => `and ${formatNumber(n, 'en')} more`,
  /** Leads to a whole list; what it holds is said in words: `1,181 funds`. */
  allOf: (count: string) => `All ${count}`,
  /** The labels of the bars beside findings. */
  bars: {
    'never-beyond-announcement': 'Never beyond the announcement',
    'presumed-lapsed': 'Presumed lapsed (inferred)',
    'primary-document': 'On a primary document',
    known: 'Where the public part is known',
    public: 'Public part',
  },
  /** What the rows can be filtered by. */
  filter: {
    place: 'Place',
    focus: 'Field',
    kind: 'Kind',
    whose: 'Whose money',
    year: 'Year of announcement',
    all: 'all',
    shown: (n: string, of: number) => `${n} of ${items(of)}; the sums stay those of all.`,
    /** What the script says of funds whose rows stand on other pages; # is how many. */
    others: {
      more: 'Further rows that match: #',
      left: 'and # more',
      failed: 'Funds whose rows stand on other pages could not be loaded.',
    },
  },
  rows: 'Fund by fund',
  /** The size of what was called for or put out for comment. */
  proposedSize: 'Proposed size',
  proposed: 'proposed',
  /** What a mark on the scale says. */
  mark: (fund: string, sum: string, measured: string, date: string) =>
    `${fund}: ${sum} ${measured}, ${date}`,
  documented: 'What is documented',
  came: 'What came of it',
  nothingDocumented: 'nothing documented',
  scaleHead: 'On one scale',
  scaleNote:
    'One logarithmic scale, in yuan: each step to the right is ten times as much. The square is the announced sum; every other mark is money that a source documents.',
  publicPart: 'Public part of the announced sum',
  stage: 'Stage',
  lastHeard: 'Last heard of',
  record: 'Record',
  score: (known: number, of: number) => `${known} of ${of}`,
  known: (items: readonly string[]) =>
    items.length === 0 ? 'Nothing of the six is known.' : `Known: ${items.join(', ')}.`,
  partOf: (name: string) => `part of ${name}`,
  keptOut: 'kept out of the sums',
  quiet: 'Quiet or presumed lapsed',
  quietIntro:
    'Quiet from two years after a fund was last heard of, presumed lapsed from four: inferred from silence, reported by nobody. The years of a budget are its own.',
  quietSince: 'Quiet since',
  lapsedSince: 'Presumed lapsed since',
  years: 'By year of announcement',
  yearsIntro: 'The funds of the announced row, by the year of their first claim.',
  year: 'Year',
  funds: 'Funds',
  /** Leads from the strip of the home page, which leaves out so many. */
  all: (left: number) =>
    left === 0
      ? 'What became of each fund'
      : `What became of each fund, with ${formatNumber(left, 'en')} more than are drawn here`,
  strip: 'The funds on one scale',
  besides: (n: number) =>
    `Public money beside them: ${count('en', n, { one: 'budget, grant, contract or giveaway', other: 'budgets, grants, contracts and giveaways' })}`,
  sections: {
    announced: {
      title: 'Announced with public money',
      intro: 'The funds that the sums run over, the largest first.',
    },
    adjacent: {
      title: 'Adjacent fields',
      intro:
        'Funds for the metaverse, the digital yuan and the like, where no source names blockchain as the purpose: of public or mixed money, or of money of which no source says whose it is.',
    },
    draft: {
      title: 'Drafts and hopes',
      intro: 'Proposed, encouraged or put out for comment; never announced as decided.',
    },
    private: {
      title: 'Private money and money of unclear owner',
      intro:
        'Funds without public money, and funds for blockchain of which no source says whose money it is.',
    },
    none: {
      title: 'Kept out',
      intro:
        'In no sum: doubtful, part of a larger fund, cancelled, plans and tokens, each with the reason.',
    },
    'public-money': {
      title: 'Public money: budgets, grants, vouchers, contracts',
      intro:
        'Promised, allocated, awarded and paid out. Yearly amounts are given by the year and are in no sum. Of some vouchers and giveaways no source says who paid.',
    },
  },
  /** The sentences of findings: each is said with the numbers that hold today. */
  said: {
    announced: (n: number, without: number, sum: string) =>
      `Chinese governments and their partners announced ${sum} for blockchain in ${funds(n)}${without === 0 ? '' : ` (${without} of them without an amount)`}.`,
    shown: (given: readonly string[], missing: readonly string[]) =>
      given.length === 0
        ? `No source shows any of it ${joined(missing, 'or')}.`
        : `Sources show ${joined(given, 'and')}${missing.length === 0 ? '' : `, and nothing ${joined(missing, 'or')}`}.`,
    part: (sum: string, measured: string) => `${sum} ${measured}`,
    percent: (share: string) => `What is documented is ${share} of what was announced.`,
    'never-beyond-announcement': (
      n: number,
      of: number,
      sum: string | undefined,
      without: number,
    ) =>
      `${n < of ? `${n} of ${funds(of)} never` : of === 1 ? 'The one fund never' : `None of the ${funds(of)}`} went beyond the announcement, as far as sources show${inAll(sum, without)}.`,
    'presumed-lapsed': (n: number, of: number, sum: string | undefined, without: number) =>
      `${n < of ? `${n} of ${funds(of)} ${n === 1 ? 'has not' : 'have not'}` : of === 1 ? 'The one fund has not' : `None of the ${funds(of)} has`} been heard of for at least four years; ${n === 1 ? 'it is' : 'they are'} presumed lapsed, which is inferred${inAll(sum, without)}.`,
    'left-out': (
      adjacent: number,
      adjacentSum: string | undefined,
      drafts: number,
      draftSum: string | undefined,
    ) =>
      `The sum leaves out, among others, ${joined(
        [
          ...(adjacent === 0
            ? []
            : [
                `${funds(adjacent)} for adjacent fields such as the metaverse${adjacentSum === undefined ? '' : ` (${adjacentSum})`}`,
              ]),
          ...(drafts === 0
            ? []
            : [
                `${funds(drafts)} that ${drafts === 1 ? 'is' : 'are'} only proposed or in draft${draftSum === undefined ? '' : ` (${draftSum})`}`,
              ]),
        ],
        'and',
      )}.`,
    'public-part-known': (n: number, of: number, sum: string, size: string) =>
      `The public part is known of ${of === 1 ? 'the one fund' : `${n} of ${funds(of)}`}: ${sum} of the ${size} that ${n === 1 ? 'it' : 'they'} announced.`,
    'primary-document': (n: number, of: number) =>
      of === 1
        ? `The one fund ${n === 0 ? 'does not rest' : 'rests'} on a primary document.`
        : `${n === 0 ? 'None' : String(n)} of the ${funds(of)} ${n > 1 ? 'rest' : 'rests'} on a primary document.`,
    'largest-documented': (sum: string, measured: string, fund: string, size: string | undefined) =>
      `The largest sum that a source documents is ${sum} ${measured}, of ${fund}${size === undefined ? '' : `, which announced ${size}`}.`,
  },
};

/** Sums in a sentence. */
export const yuanInProse = (figure: string) => `${figure} yuan`;

/** What a sum in a sentence must say beside itself. */
export const besideTotal = {
  range: (range: string) => `by the claims, ${range}`,
  none: 'a sum that no source shows',
  aside: (words: readonly string[]) => ` (${words.join('; ')})`,
};
