import { type FundAsOf, fundNow } from '../../analysis/fund-figures.ts';
import { partsNow } from '../../analysis/fund-parts.ts';
import type { Fund } from '../../ledger/model.ts';
import type { FundKind, Money } from '../../schema/money/fund.ts';
import type { Amount } from '../../schema/money/money.ts';
import type { Focus } from '../../schema/money/outcome.ts';
import { messages } from '../../i18n/catalogue.ts';
import { thingCard } from '../shared/card-links.ts';
import { fundStrip } from '../shared/strip.ts';
import { type CiteView, citeFund } from '../shared/citation/citation.ts';
import { claimView } from '../shared/claims.ts';
import { type Context, known, nameIn, thingLink, thingLinks } from '../shared/context.ts';
import { nameApart, nameOf } from '../shared/names.ts';
import { doubtViews, seenFrom, type SharedSources, toldOf } from '../shared/doubts.ts';
import { claimHref } from '../shared/figures.ts';
import { type EntityView, entityView } from '../shared/entity.ts';
import { articleList, excludedInWords } from '../shared/lists.ts';
import { fundData } from '../shared/json-ld/entries.ts';
import { type CheckView, checkViews } from '../shared/short-texts.ts';
import type { ArticleLine, Capped, ClaimView, TextView, ThingLink } from '../shared/types.ts';
import { type FundAnswer, fundAnswer, headDoubts } from './fund-answer.ts';
import { type FundMoney, fundMoney } from './fund-money.ts';
import { fundSources } from './fund-sources.ts';
import { fundTimeline, type TimelineLine } from './fund-timeline.ts';

/** Dollars that sources gave themselves for the fund. */
export interface OwnDollars {
  amount: Amount;
  sources: { publisher: string; href: string }[];
}

export interface FundView extends EntityView {
  places: ThingLink[];
  /** Whether its Chinese name is the Atlas’s own description. */
  kind: FundKind;
  focus: Focus;
  money: Money;
  /** What the page says first. */
  answer: FundAnswer;
  /** What is in doubt, as the head of the page names it. */
  inDoubt: ReturnType<typeof headDoubts>;
  sponsors: ThingLink[];
  partOf?: ThingLink;
  parts: ThingLink[];
  /** Why it is not among the announced funds. */
  excluded?: TextView;
  figures: FundMoney[];
  /** What became of it, the earliest first. */
  timeline: TimelineLine[];
  /** All claims, the earliest first. */
  claims: ClaimView[];
  /** Where and when somebody looked. */
  checked: readonly CheckView[];
  ownDollars: OwnDollars[];
  articles: Capped<ArticleLine>;
  cite: CiteView;
}

/** Equal dollars of all claims together, each with everyone who gave them. */
function ownDollars({ claims }: FundAsOf, keys: SharedSources): OwnDollars[] {
  const given = claims.flatMap((claim) =>
    claim.ownDollars.map((dollars) => ({ ...dollars, owner: claim.article.id })),
  );
  const groups = Map.groupBy(given, ({ amount }) => amount.amount);
  return [...groups.values()]
    .map((group) => {
      const cited = group.flatMap(({ owner, sources }) =>
        seenFrom(keys, owner).cite(sources.map(({ id }) => id)),
      );
      const unique = [...new Map(cited.map((source) => [source.href, source])).values()];
      const amount = group[0]?.amount ?? { amount: '0', currency: 'USD' as const };
      return { amount, sources: unique.map(({ publisher, href }) => ({ publisher, href })) };
    })
    .sort((a, b) => Number(a.amount.amount) - Number(b.amount.amount));
}

/** A fund's page. */
export function fundView(context: Context, fund: Fund): FundView {
  const { facts } = fund;
  const now = fundNow(context.ledger, fund);
  const { claims, money } = now;
  const doubts = toldOf(context, fund);
  const keys = fundSources(context, now, doubts);
  const conflicts = doubtViews(context, doubts, keys);
  const placeNames = fund.places
    .map((place) => nameIn(context, nameApart(context.ledger, place)))
    .join(', ');
  const used = new Set(money.map((figure) => figure.used.id));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const stages = now.stages.flatMap(({ claim, stage, ending, date }) => {
    const found = byId.get(claim);
    return found ? [{ stage, date, href: claimHref(context, found), ...known({ ending }) }] : [];
  });
  const { descriptions } = messages(context.lang);
  const cite = citeFund(context, fund);
  return {
    ...entityView(context, fund, {
      section: 'funds',
      description: descriptions.fund(nameIn(context, nameOf(fund)), placeNames),
      card: thingCard(context, fund),
      linked: fundData(context, fund),
      strip: fundStrip(context, claims, stages),
      shared: keys,
      cited: cite.meta,
    }),
    places: thingLinks(context, fund.places),
    kind: facts.kind,
    focus: facts.focus,
    money: facts.money,
    answer: fundAnswer(context, now),
    inDoubt: headDoubts(conflicts),
    sponsors: thingLinks(context, fund.sponsors),
    ...known({
      partOf: now.partOf && thingLink(context, now.partOf),
      excluded: excludedInWords(context, now),
    }),
    parts: thingLinks(context, partsNow(context.ledger, fund)),
    figures: fundMoney(context, now),
    timeline: fundTimeline(context, now),
    claims: claims.map((claim) => ({
      ...claimView(context, claim, seenFrom(keys, claim.article.id), true),
      anchor: `claim-${claim.article.id}${claim.anchor.slice(`claim-${fund.id}`.length)}`,
      ...(used.has(claim.id) ? { used: true } : {}),
    })),
    checked: checkViews(context, fund),
    ownDollars: ownDollars(now, keys),
    conflicts,
    sources: keys.numbered.sources,
    cite,
    articles: articleList(context, fund),
  };
}
