import type { Location } from '../../../problems/problem.ts';
import { compareTexts } from '../../../rules/money/weight.ts';
import { type Check, type CheckContext, inBody } from '../check.ts';
import { circle } from '../places.ts';

/** Whether another problem tells already why no claim is about a fund. */
function isToldElsewhere({ draft, names }: CheckContext, id: string): boolean {
  return draft.articles.some(({ facts, parsed }) => {
    const mentions = parsed.mentions.filter((mention) => mention.id === id);
    const isMisspelt = facts.claims.some(
      ({ fund }) => !names.known(fund) && names.suggest(fund, ['fund']).includes(id),
    );
    const lacksClaims = facts.kind === 'fund' && facts.claims.length === 0 && mentions.length > 0;
    return isMisspelt || lacksClaims || mentions.some(({ part }) => part !== undefined);
  });
}

/** Where the claim of a fund is missing: the one article that tells of it, else the fund's own file. */
function withoutClaimAt({ draft }: CheckContext, id: string, own: Location): Location {
  const telling = draft.articles.flatMap((entry) => {
    const mention = entry.parsed.mentions.find((one) => one.id === id);
    return mention ? [inBody(entry, mention)] : [];
  });
  const [only] = telling;
  return only && telling.length === 1 ? only : own;
}

/** Every fund has a claim that does not only recall another, and a reason where it is not counted; no fund is a part of itself. */
export const checkFunds: Check = (context) => {
  const { draft, claims, report } = context;
  const claimed = Map.groupBy(claims, ({ facts }) => facts.fund);
  const partOf = new Map(draft.fund.map(({ id, facts }) => [id, facts.part_of?.fund]));
  for (const { id, facts, at } of draft.fund) {
    const perhaps = draft.claimedInBroken?.has(id) ?? true;
    if (!claimed.has(id) && !perhaps && !isToldElsewhere(context, id)) {
      report('fund-without-claim', withoutClaimAt(context, id, at(['names', 'en'])), { id });
    }
    const [first, ...others] = claimed.get(id) ?? [];
    const recalled = first?.facts.restates && others.every(({ facts: own }) => own.restates);
    if (recalled && !perhaps) {
      report('only-restated', first.entry.at([...first.path, 'restates'], 'key'), { id });
    }
    if (facts.counted === false && !facts.reason) {
      report('uncounted-without-reason', at(['counted'], 'key'), {});
    }
    if (facts.reason && facts.counted !== false) {
      report('reason-without-uncounted', at(['reason'], 'key'), {});
    }
    const path = circle(id, (fund) => partOf.get(fund));
    // A circle is told once, in the first of its files.
    if (path && [...path].sort(compareTexts)[0] === id) {
      report('loop', at(['part_of']), { key: 'part_of', path });
    }
  }
};
