import { count } from '../../plural.ts';

/** The home page. */
export const home = {
  figures: 'The record in figures',
  cities: 'cities covered',
  funds: 'funds, budgets and plans',
  articles: 'events',
  newest: 'Newest events',
  allArticles: 'All articles',
  top: 'Cities by announced funds',
  wholeRanking: 'The whole ranking, and how it is calculated',
  disputed: 'What is in doubt',
  disputedIntro:
    'Funds of which the money, or the fund itself, is in doubt. Both sides are shown, with who says what.',
  nothingDisputed: 'Nothing in the record is in doubt at present.',
  takePart: 'Follow it, check it, add to it',
  sources: (n: number) => `, from ${count('en', n, { one: 'source', other: 'sources' })}`,
  /** The three ways to take part. */
  ways: {
    follow: {
      title: 'Follow',
      text: 'Cities, funds, partners and topics have feeds. New events come to you; no e-mail address is needed.',
      link: 'Follow new articles in a feed reader',
    },
    check: {
      title: 'Check',
      text: 'Each figure is a link to the claims behind it, and each claim to its source. The rules that turn one into the other are written down.',
      link: 'Read how claims become figures',
    },
    add: {
      title: 'Contribute',
      text: 'The record is a folder of text files. Whoever has a source can add an event or fix one, and need not be a programmer.',
      link: 'Add what is missing, or fix what is wrong',
    },
  },
};
