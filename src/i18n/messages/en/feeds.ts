import { count } from '../../plural.ts';

/** Feeds, and the page that lists them. */
export const feeds = {
  /** Opens every feed, for who meets it in a browser. */
  notice:
    'This is a feed: give the address of this page to a feed reader, and it shows you what is new.',
  archiveNotice: 'This is an older part of a feed; its newest part is at',
  webPage: 'The page that it follows',
  allFeeds: 'All feeds',
  /** What the sum of a claim is headed with among the facts. */
  claimed: 'Claimed',
  /** Between parts of a sentence, and after it. */
  comma: ', ',
  stop: '. ',
  /** Between a sum and the fund that it is of. */
  of: ' for ',
  entryPage: 'This entry in the Atlas, with its permanent address',
  siteFeed: 'Every new article',
  about: (name: string) => `New articles about ${name}`,
  kind: (kind: string) => `New articles of the kind: ${kind}`,
  topic: (topic: string) => `New articles on the topic: ${topic}`,
  changesAbout: 'Every new entry, every correction and every retraction.',
  groups: {
    site: 'The whole Atlas',
    kinds: 'By kind',
    topics: 'By topic',
    cities: 'By place',
    funds: 'By fund',
    partners: 'By partner',
    chains: 'By chain',
  },
  entries: (n: number) => count('en', n, { one: 'entry', other: 'entries' }),
  formats: { rss: 'RSS', atom: 'Atom', json: 'JSON' },
  /** Below a page that has a feed. */
  follow: {
    link: 'Follow this page (RSS)',
    /** Where the page has no feed of its own: the one that tells what is new of it among other things. */
    place: (name: string) => `Follow what is new on ${name} (RSS)`,
    all: 'Follow everything new (RSS)',
    none: 'This page has too few events yet for a feed of its own.',
    help: 'New to feeds? How it works',
  },
  page: {
    readerTitle: 'No feed reader yet?',
    reader:
      'A feed reader gathers what is new on the sites that you choose; you need no account here, and nobody learns what you follow. Thunderbird and NetNewsWire are free programs, Inoreader and Feedly work in the browser. Add the address of a feed there, and new events come to you.',
    how: 'Copy an address into a feed reader, or give the reader the list of all of them. A correction does not come as a new entry: the entry that you have is renewed, and corrections have a feed of their own. What has fewer than three events has no feed yet: its page says which one tells of it.',
    opml: 'All feeds in one list (OPML)',
    chooseHow:
      'Tick what you want to follow and save the list: every feed reader can read it in. It is made in your browser; nothing is sent anywhere.',
    find: 'Find a feed',
    findHint: 'Nanjing, 南京, VeChain …',
    save: 'Save the list',
    clear: 'Untick all',
    ticked: (n: number) =>
      n === 0 ? 'Nothing ticked' : `${count('en', n, { one: 'feed', other: 'feeds' })} ticked`,
    none: 'No feed has that in its name.',
    fileName: 'city-chain-atlas.opml',
    listTitle: 'City Chain Atlas: feeds',
  },
};
