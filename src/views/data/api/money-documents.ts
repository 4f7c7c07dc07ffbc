import {
  convertFigure,
  figureForToken,
  type FundAsOf,
  fundNow,
} from '../../../analysis/fund-figures.ts';
import { partsNow } from '../../../analysis/fund-parts.ts';
import { fundHash } from '../../../analysis/content-hash.ts';
import { whyNoSum } from '../../../analysis/money-rows.ts';
import type { Claim, Fund } from '../../../ledger/model.ts';
import { completenessScore } from '../../../rules/money/completeness.ts';
import { hasHappened } from '../../../analysis/as-of.ts';
import type { Figure } from '../../../rules/money/figures.ts';
import {
  activityStatus,
  tierOfVersion1,
  statusOfClaim,
  transactionType,
} from '../../../rules/money/outside-names.ts';
import type { ClaimDocument } from '../../../schema/api/claim.ts';
import type { FigureDocument } from '../../../schema/api/figure.ts';
import type { FundDocument } from '../../../schema/api/fund.ts';
import type { Measure } from '../../../schema/money/outcome.ts';
import { type Context, isDescribed } from '../../shared/context.ts';
import { claimHref } from '../../shared/figures.ts';
import { absolute } from '../../../site/site.ts';
import { checksOf, head, ids, sum } from './heads.ts';

/*
 * Claims and funds as documents of version 1: what the first fields of it said stays beside what the
 * record says now (`rules/money/outside-names.ts`).
 */

/** What one article says of one fund. */
export function claimDocument(context: Context, claim: Claim): ClaimDocument {
  const { facts, evidence } = claim;
  const { stage, ending } = evidence;
  const measure = claim.amount || facts.measure ? evidence.measure : undefined;
  return {
    id: claim.id,
    url: absolute(context.site, claimHref(context, claim)),
    article: claim.article.id,
    fund: claim.fund.id,
    date: claim.date,
    status: statusOfClaim(evidence),
    measure: measure ?? null,
    of: evidence.part ?? null,
    stage: stage ?? null,
    how: ending ?? null,
    amount: sum(claim.amount),
    to: sum(evidence.to),
    wording: facts.wording ?? null,
    bound: facts.bound ?? null,
    per: facts.per ?? null,
    years: facts.years ?? null,
    government_share: facts.government_share ?? null,
    restates: facts.restates === true,
    revises: facts.revises ?? null,
    title_only: evidence.titleOnly,
    tier: tierOfVersion1(claim.tier),
    source_tier: claim.tier,
    activity_status: stage ? activityStatus(stage, ending) : null,
    transaction_type: (measure && transactionType(measure)) ?? null,
    sources: claim.sources.map(({ id }) => id),
    own_dollars: claim.ownDollars.map(({ amount, sources }) => ({ amount, sources: ids(sources) })),
    note: facts.note ?? null,
  };
}

function figureDocument({ ledger }: Context, figure: Figure): FigureDocument {
  const { measure, used } = figure;
  return {
    measure,
    part: figure.part ?? null,
    amount: figure.amount,
    to: sum(figure.to),
    bound: figure.bound ?? null,
    per: figure.per ?? null,
    years: figure.years ?? null,
    amount_cny: sum(figure.per ? undefined : convertFigure(figure, 'CNY', ledger.rates)),
    disputed: figure.disputed ?? null,
    revisions: figure.revisions.map(({ replaced, by }) => ({ replaced: replaced.id, by: by.id })),
    transaction_type: transactionType(measure) ?? null,
    claim: used.id,
    source_tier: used.tier,
    why: figure.why,
    considered: figure.considered,
  };
}

/** Figures by the names of version 1 and by measures: the whole, else the larger part. */
function figuresDocument(context: Context, now: FundAsOf): FundDocument['figures'] {
  const shown = (figure: Figure | undefined) => (figure ? figureDocument(context, figure) : null);
  const { commitment, raised, deployed } = now.figures;
  return {
    size: shown(figureForToken(now, 'size')),
    allocated: shown(figureForToken(now, 'allocated')),
    subscribed: shown(figureForToken(now, 'subscribed')),
    paid_in: shown(figureForToken(now, 'paid-in')),
    invested: shown(figureForToken(now, 'invested')),
    returned: shown(figureForToken(now, 'returned')),
    awarded: shown(figureForToken(now, 'awarded')),
    paid_out: shown(figureForToken(now, 'paid-out')),
    commitment: shown(commitment),
    raised: shown(raised),
    deployed: shown(deployed),
  };
}

function publicPartDocument({ publicPart, share }: FundAsOf): FundDocument['public_part'] {
  if (!publicPart) return null;
  const { amount, basis, range } = publicPart;
  return { amount, basis, percent: share?.percent ?? null, range: range ?? null };
}

function completenessDocument({ completeness: known }: FundAsOf): FundDocument['completeness'] {
  return {
    score: completenessScore(known),
    size: known.size,
    public_part: known['public-part'],
    established: known.established,
    documented: known.documented,
    sign_of_life: known['sign-of-life'],
    primary_document: known['primary-document'],
  };
}

/** A fund, with its figures and every claim about it. */
export function fundDocument(context: Context, fund: Fund): FundDocument {
  const { ledger } = context;
  const now = fundNow(ledger, fund);
  const { facts, sponsors } = fund;
  const why = (measure: Measure) => whyNoSum(now, measure, ledger) ?? null;
  return {
    ...head(context, fund),
    name_zh_described: isDescribed(fund),
    places: ids(fund.places),
    kind: facts.kind,
    focus: facts.focus,
    money: facts.money,
    sponsors: ids(sponsors.filter(({ type }) => type === 'partner')),
    sponsor_places: ids(sponsors.filter(({ type }) => type === 'place')),
    part_of: now.partOf?.id ?? null,
    parts: ids(partsNow(ledger, fund)),
    stage: now.stage ?? null,
    ending: now.ending ?? null,
    activity_status: now.stage ? activityStatus(now.stage, now.ending) : null,
    stages: now.stages.map(({ stage, ending, date, claim }) => ({
      stage,
      ending: ending ?? null,
      activity_status: activityStatus(stage, ending),
      date,
      claim,
    })),
    last_heard: now.lastHeard ?? null,
    silence: now.silence ?? null,
    documented: now.documented ? figureDocument(context, now.documented) : null,
    public_part: publicPartDocument(now),
    row: now.row,
    excluded: now.excluded ?? null,
    completeness: completenessDocument(now),
    triangulation: now.triangulation,
    checked: checksOf(context, facts.checked),
    status: now.status,
    statuses: now.statuses,
    government_share: now.share ? { percent: now.share.percent, claim: now.share.claim.id } : null,
    uncounted: now.uncounted ?? null,
    reason: facts.reason ?? null,
    figures: figuresDocument(context, now),
    no_sum: {
      size: why('size'),
      allocated: why('allocated'),
      subscribed: why('subscribed'),
      paid_in: why('paid-in'),
      invested: why('invested'),
      returned: why('returned'),
      awarded: why('awarded'),
      paid_out: why('paid-out'),
    },
    all_figures: now.money.map((figure) => figureDocument(context, figure)),
    claims: now.claims.map((claim) => claimDocument(context, claim)),
    conflicts: facts.conflicts,
    articles: ids(fund.articles.filter((article) => hasHappened(article.facts.date, ledger.today))),
    content_hash: fundHash(fund),
  };
}
