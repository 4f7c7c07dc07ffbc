import { statusOfClaim } from '../../../rules/outside-names.ts';
import { BOUNDS } from '../../../schema/claim.ts';
import { STATUSES } from '../../../schema/version-1.ts';
import { TIERS } from '../../../schema/source.ts';
import { DATE } from './articles.ts';
import { integer, number, reference, type Table, text, boolean } from './table.ts';

const REQUIRED = { required: true } as const;

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
    text('status', 'What it says has happened.', { ...REQUIRED, values: STATUSES }),
    number('amount', 'The amount, in the currency beside it; blank where the source gives none.'),
    text('currency', 'The currency (ISO 4217).'),
    text('wording', 'The amount as the source put it.'),
    text('bound', 'How the amount bounds the true one.', { values: BOUNDS }),
    text('per', 'year for a yearly budget.', { values: ['year'] }),
    integer('years', 'For how many years, with per.'),
    number('government_share', 'The public part, in per cent.'),
    number('amount_cny', 'In yuan at the mean rate of the month, whole yuan.'),
    number('amount_usd', 'In US dollars at the mean rate of the month, whole dollars.'),
    text('tier', 'The best rank of its sources.', { ...REQUIRED, values: TIERS }),
    boolean('restates', 'Whether it only recalls an earlier claim.', REQUIRED),
    text('note', 'What a reader of it should know.'),
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
        tier,
        restates: facts.restates === true,
        note: facts.note ?? null,
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
