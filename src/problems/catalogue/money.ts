import { entry } from './entry.ts';

/** Problems of what claims say of money: measures, parts, ranges, rates. */
export const moneyProblems = {
  'claim-says-nothing': entry(
    'error',
    () => 'The claim gives no amount, no measure, no stage and no government share.',
    () => 'Add what the source says, as in amount: 10 billion CNY or stage: announced.',
    {
      why: 'A claim is what a source says of a fund’s money or of what became of it.',
    },
  ),
  'part-of-public-measure': entry(
    'error',
    (p: { measure: string }) =>
      `of: stands beside measure: ${p.measure}, which is public money by definition.`,
    () => 'Remove of:.',
    {
      why: 'What is allocated, awarded or paid out is a public body’s.',
    },
  ),
  'part-against-money': entry(
    'error',
    (p: { fund: string; money: string; part: string; written: string }) =>
      `${p.written} speaks of ${p.part} money, and the money of ${p.fund} is ${p.money}.`,
    (p) => `Mend ${p.written}, or write money: mixed in the fund’s file.`,
    {
      why: 'A fund whose money is all of one sort has no part of another.',
    },
  ),
  'share-against-money': entry(
    'error',
    (p: { fund: string; money: string; share: string }) =>
      `The claim gives a government share of ${p.share} per cent, and the money of ${p.fund} is ${p.money}.`,
    () => 'Mend government_share:, or write money: mixed in the fund’s file.',
    {
      why: 'All-public money has a share of 100 per cent, private money one of 0.',
    },
  ),
  'part-against-share': entry(
    'warning',
    (p: { part: string; share: string; other: string }) =>
      `The public part, ${p.part}, is more than 1 per cent off the share of ${p.share} per cent in ${p.other}.`,
    () => 'Check both; where sources differ, tell it under conflicts:.',
    {
      why: 'The public part and the share of the size are two ways to say one thing.',
    },
  ),
  'measure-above': entry(
    'warning',
    (p: { measure: string; amount: string; above: string; limit: string; claim: string }) =>
      `${p.measure} (${p.amount}) is more than ${p.above} (${p.limit}), in ${p.claim}.`,
    () => 'Check both claims; where the sources have it so, tell it under conflicts:.',
    {
      why: 'No more is paid in than subscribed, no more invested than paid in, and no part is larger than the whole.',
    },
  ),
  'range-upside-down': entry(
    'error',
    (p: { amount: string; to: string }) => `to: ${p.to} is not above amount: ${p.amount}.`,
    () => 'Write the lower end as amount: and the upper end as to:, in one currency.',
    {
      why: 'A range runs from its lower to its upper end; sums take the lower one.',
    },
  ),
  'range-without-amount': entry(
    'error',
    () => 'to: is given without amount:.',
    () => 'Add amount: with the lower end, or write the sum as amount: with bound: up-to.',
    {
      why: 'A range has two ends.',
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
