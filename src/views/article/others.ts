import { fundNow } from '../../analysis/fund-figures.ts';
import type { Article, Claim } from '../../ledger/model.ts';
import type { Amount } from '../../schema/money/money.ts';
import type { Measure, Part } from '../../schema/money/outcome.ts';
import { type Context, known, thingLink } from '../shared/context.ts';
import { claimHref } from '../shared/figures.ts';
import { articleLine } from '../shared/lists.ts';
import { stageView } from '../shared/stages.ts';
import type { ArticleLine, StageView, ThingLink } from '../shared/types.ts';

/** What another article says of the same fund. */
export interface OtherClaim {
  fund: ThingLink;
  article: ArticleLine;
  href: string;
  measure: Measure;
  part?: Part;
  reached?: StageView;
  amount?: Amount;
  per?: 'year';
}

/** What other articles tell of an article’s funds. */
export interface Others {
  others: OtherClaim[];
  /** Of which funds their own pages tell more than is shown here, and how much. */
  moreOthers: { fund: ThingLink; count: number }[];
}

/** The most claims of others that a page shows: many articles on one fund would each repeat them all. */
const OTHERS = 40;

/** What other articles claim of the same funds: of each the latest, and how many more its page has. */
export function others(context: Context, article: Article): Others {
  const funds = [...new Set(article.claims.map(({ fund }) => fund))];
  const share = Math.floor(OTHERS / Math.max(1, funds.length)) || 1;
  const told = funds.map((fund) => ({
    fund,
    claims: fundNow(context.ledger, fund).claims.filter((claim) => claim.article !== article),
  }));
  return {
    others: told.flatMap(({ claims }) =>
      claims.slice(-share).map((claim) => otherClaim(context, claim)),
    ),
    moreOthers: told.flatMap(({ fund, claims }) =>
      claims.length > share
        ? [{ fund: thingLink(context, fund), count: claims.length - share }]
        : [],
    ),
  };
}

function otherClaim(context: Context, claim: Claim): OtherClaim {
  return {
    fund: thingLink(context, claim.fund),
    article: articleLine(context, claim.article),
    href: claimHref(context, claim),
    measure: claim.evidence.measure,
    ...known({
      part: claim.evidence.part,
      reached: claim.evidence.stage && stageView(claim.evidence.stage, claim.evidence.ending),
    }),
    ...(claim.amount ? { amount: claim.amount } : {}),
    ...(claim.facts.per ? { per: claim.facts.per } : {}),
  };
}
