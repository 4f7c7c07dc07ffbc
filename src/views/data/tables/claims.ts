import type { Evidence } from '../../../rules/money/evidence.ts';
import {
  activityStatus,
  tierOfVersion1,
  statusOfClaim,
  transactionType,
} from '../../../rules/money/outside-names.ts';
import { BOUNDS, type ClaimRecord } from '../../../schema/money/claim.ts';
import { ACTIVITY_STATUSES, TRANSACTION_TYPES } from '../../../schema/api/iati.ts';
import { ENDINGS, MEASURES, PARTS, SOURCE_TIERS, STAGES } from '../../../schema/money/outcome.ts';
import { STATUSES } from '../../../schema/money/version-1.ts';
import { TIERS } from '../../../schema/money/version-1.ts';
import { DATE } from './articles.ts';
import { dateColumns, dateValues } from './dates.ts';
import { numberOf } from './figures.ts';
import { integer, number, reference, type Table, text, boolean } from './table.ts';

const REQUIRED = { required: true } as const;

/** What a claim says of the outcome. */
function outcomeCells(
  { measure: written, revises }: ClaimRecord,
  { measure, part, to, stage, ending, titleOnly }: Evidence,
  hasAmount: boolean,
) {
  const measured = hasAmount || written !== undefined ? measure : undefined;
  return {
    measure: measured ?? null,
    part: part ?? null,
    upper: numberOf(to),
    stage: stage ?? null,
    ending: ending ?? null,
    revises: revises ?? null,
    title_only: titleOnly,
    activity_status: stage ? activityStatus(stage, ending) : null,
    transaction_type: (measured && transactionType(measured)) ?? null,
  };
}

export const claims: Table = {
  name: 'claims',
  title: 'Claims',
  description:
    'What each article says of a fund’s money: the atoms that every figure is computed from.',
  key: ['id'],
  columns: [
    text('id', '<article>/<fund>, with -2 for a second.', REQUIRED),
    reference('article', 'articles', 'The article that makes it.', REQUIRED),
    reference('fund', 'funds', 'The fund that it is about.', REQUIRED),
    text('date', `Of when it speaks, ${DATE}.`, REQUIRED),
    text('status', 'Deprecated, see stage and measure. What it says has happened.', {
      ...REQUIRED,
      values: STATUSES,
    }),
    number('amount', 'The amount, in the currency beside it; blank where the source gives none.'),
    text('currency', 'The currency (ISO 4217).'),
    text('wording', 'The amount as the source put it.'),
    text('bound', 'How the amount bounds the true one.', { values: BOUNDS }),
    text('per', 'year for a yearly budget.', { values: ['year'] }),
    integer('years', 'For how many years, with per.'),
    number('government_share', 'The public part, in per cent.'),
    number('amount_cny', 'In yuan at the mean rate of the month, whole yuan.'),
    number('amount_usd', 'In US dollars at the mean rate of the month, whole dollars.'),
    text('measure', 'What the amount measures; blank where it speaks of a stage or share alone.', {
      values: MEASURES,
    }),
    text('part', 'Whose part the amount is; blank for the whole.', { values: PARTS }),
    number('upper', 'The upper end, where the source gives a range.'),
    text('stage', 'The stage that the fund has reached by it.', { values: STAGES }),
    text('ending', 'How it ended, with ended.', { values: ENDINGS }),
    reference('revises', 'claims', 'The earlier claim that it replaces.'),
    boolean('title_only', 'Whether its sources were seen as titles only.', REQUIRED),
    text('activity_status', 'Its stage in IATI’s ActivityStatus.', { values: ACTIVITY_STATUSES }),
    text('transaction_type', 'Its measure in IATI’s TransactionType.', {
      values: TRANSACTION_TYPES,
    }),
    text('source_tier', 'How near its best source is to what it tells.', {
      ...REQUIRED,
      values: SOURCE_TIERS,
    }),
    text('tier', 'Deprecated, see source_tier. The best rank of its sources.', {
      ...REQUIRED,
      values: TIERS,
    }),
    boolean('restates', 'Whether it only recalls an earlier claim.', REQUIRED),
    text('note', 'What a reader of it should know.'),
    ...dateColumns('date', REQUIRED),
  ],
  rows: ({ articles: all }) =>
    all.flatMap((article) =>
      article.claims.map(({ id, fund, date, facts, amount, tier, cny, usd, evidence }) => ({
        id,
        article: article.id,
        fund: fund.id,
        date,
        status: statusOfClaim(evidence),
        amount: amount ? Number(amount.amount) : null,
        currency: amount?.currency ?? null,
        wording: facts.wording ?? null,
        bound: facts.bound ?? null,
        per: facts.per ?? null,
        years: facts.years ?? null,
        government_share: facts.government_share ?? null,
        amount_cny: cny ? Math.round(Number(cny.amount.amount)) : null,
        amount_usd: usd ? Math.round(Number(usd.amount.amount)) : null,
        ...outcomeCells(facts, evidence, amount !== undefined),
        tier: tierOfVersion1(tier),
        source_tier: tier,
        restates: facts.restates === true,
        note: facts.note ?? null,
        ...dateValues('date', date),
      })),
    ),
};

export const claimSources: Table = {
  name: 'claim_sources',
  title: 'Sources of claims',
  description:
    'Which sources of its article say a claim, and the dollars that they gave themselves.',
  key: ['claim', 'source'],
  columns: [
    reference('claim', 'claims', 'The claim.', REQUIRED),
    text('source', 'The source’s name within the claim’s article.', REQUIRED),
    number('usd', 'The dollars that this source gave itself.'),
  ],
  rows: ({ articles: all }) =>
    all.flatMap((article) =>
      article.claims.flatMap(({ id, facts, ownDollars, sources: cited }) => {
        const dollars = (source: string) =>
          ownDollars.find((own) => own.sources.some((item) => item.id === source));
        const ids = [
          ...new Set([
            ...cited.map((source) => source.id),
            ...facts.usd.map(({ source }) => source),
          ]),
        ];
        return ids.map((source) => ({
          claim: id,
          source,
          usd: dollars(source) ? Number(dollars(source)?.amount.amount) : null,
        }));
      }),
    ),
};
