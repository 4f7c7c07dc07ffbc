import { entry } from './entry.ts';

/** Problems of what claims say of money: measures, parts, ranges, rates. */
export const moneyProblems = {
  'claim-says-nothing': entry(
    'error',
    () => 'The claim gives no amount, no measure, no stage and no government share.',
    () => 'Add what the source says, as in amount: 10 billion CNY or stage: announced.',
    {
      why: 'A claim is what a source says of a fund’s money or of what became of it.',
      wrong: '- {fund: nanjing-public-chain-fund, sources: [zdnet]}',
      right: '- {fund: nanjing-public-chain-fund, stage: announced, sources: [zdnet]}',
    },
  ),
  'part-of-public-measure': entry(
    'error',
    (p: { measure: string }) =>
      `of: stands beside measure: ${p.measure}, which is public money by definition.`,
    () => 'Remove of:.',
    {
      why: 'What is allocated, awarded or paid out is a public body’s.',
      wrong: 'measure: allocated\nof: public\namount: 30 million CNY',
      right: 'measure: allocated\namount: 30 million CNY',
    },
  ),
  'part-against-money': entry(
    'error',
    (p: { fund: string; money: string; part: string; written: string }) =>
      `${p.written} speaks of ${p.part} money, and the money of ${p.fund} is ${p.money}.`,
    (p) => `Mend ${p.written}, or write money: mixed in the fund’s file.`,
    {
      why: 'A fund whose money is all of one sort has no part of another.',
      wrong: '# the fund\nmoney: private\n# the claim\nof: public\namount: 3 billion CNY',
      right: '# the fund\nmoney: mixed\n# the claim\nof: public\namount: 3 billion CNY',
    },
  ),
  'share-against-money': entry(
    'error',
    (p: { fund: string; money: string; share: string }) =>
      `The claim gives a government share of ${p.share} per cent, and the money of ${p.fund} is ${p.money}.`,
    () => 'Mend government_share:, or write money: mixed in the fund’s file.',
    {
      why: 'All-public money has a share of 100 per cent, private money one of 0.',
      wrong: '# the fund\nmoney: public\n# the claim\ngovernment_share: 30',
      right: '# the fund\nmoney: mixed\n# the claim\ngovernment_share: 30',
    },
  ),
  'part-against-share': entry(
    'warning',
    (p: { part: string; share: string; other: string }) =>
      `The public part, ${p.part}, is more than 1 per cent off the share of ${p.share} per cent in ${p.other}.`,
    () => 'Check both; where sources differ, tell it under conflicts:.',
    {
      why: 'The public part and the share of the size are two ways to say one thing.',
      wrong:
        'amount: 10 billion CNY\ngovernment_share: 30\n# and\nof: public\namount: 5 billion CNY',
      right:
        'amount: 10 billion CNY\ngovernment_share: 30\n# and\nof: public\namount: 3 billion CNY',
    },
  ),
  'measure-above': entry(
    'warning',
    (p: { measure: string; amount: string; above: string; limit: string; claim: string }) =>
      `${p.measure} (${p.amount}) is more than ${p.above} (${p.limit}), in ${p.claim}.`,
    () => 'Check both claims; where the sources have it so, tell it under conflicts:.',
    {
      why: 'No more is paid in than subscribed, no more invested than paid in, and no part is larger than the whole.',
      wrong:
        'measure: subscribed\namount: 400 million CNY\n# and\nmeasure: paid-in\namount: 4 billion CNY',
      right:
        'measure: subscribed\namount: 400 million CNY\n# and\nmeasure: paid-in\namount: 400 million CNY',
    },
  ),
  'range-upside-down': entry(
    'error',
    (p: { amount: string; to: string }) => `to: ${p.to} is not above amount: ${p.amount}.`,
    () => 'Write the lower end as amount: and the upper end as to:, in one currency.',
    {
      why: 'A range runs from its lower to its upper end; sums take the lower one.',
      wrong: '{amount: 20亿元, to: 10亿元}',
      right: '{amount: 10亿元, to: 20亿元}',
    },
  ),
  'range-without-amount': entry(
    'error',
    () => 'to: is given without amount:.',
    () => 'Add amount: with the lower end, or write the sum as amount: with bound: up-to.',
    {
      why: 'A range has two ends.',
      wrong: 'to: 20亿元',
      right: 'amount: 10亿元\nto: 20亿元',
    },
  ),
  'only-restated': entry(
    'error',
    (p: { id: string }) => `Every claim about ${p.id} only restates.`,
    () =>
      'Take restates: true from the claim that first tells of it, or add the article that does.',
    { why: 'What restates needs something to recall; it moves neither date nor stage.' },
  ),
  'claim-id-twice': entry(
    'error',
    (p: { anchor: string }) => `Two claims of the article have the address #${p.anchor}.`,
    () => 'Give this one another id:.',
    {
      why: 'A claim has an address of its own.',
      wrong: '{fund: a-fund, id: paid-in, …}\n{fund: a-fund, id: paid-in, …}',
      right: '{fund: a-fund, id: paid-in, …}\n{fund: a-fund, id: paid-in-2020, …}',
    },
  ),
  'claim-without-rate': entry(
    'warning',
    (p: { amount: string; date: string }) =>
      `The record has no rate to convert ${p.amount} at ${p.date}.`,
    () => 'Add the month’s rate under rates/; until then the sum stands in no total.',
    { why: 'No rate is guessed, and none of another month is taken.' },
  ),
  'fund-event-without-claim': entry(
    'error',
    (p: { kind: string }) => `An event of kind ${p.kind} makes no claim about a fund.`,
    (p) => `Add a claim under claims:, or choose another kind than ${p.kind}.`,
    { why: 'An event about a fund or a contract says something of its money.' },
  ),
};
