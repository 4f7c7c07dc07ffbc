import { compareDates } from '../../../rules/dates.ts';
import type { DatedClaim } from '../../dated-claims.ts';
import { nearestWord } from '../../meant/suggest.ts';
import type { Check, CheckContext } from '../check.ts';

/** Which figure a claim is about: `size of a-fund, public part`. */
const figureOf = ({ fund, measure, part }: DatedClaim['evidence']): string =>
  `${measure} of ${fund}${part ? `, ${part} part` : ''}`;

/** A claim revises one of its own fund, measure and part that speaks of an earlier time. */
function checkRevision({ report }: CheckContext, later: DatedClaim, earlier: DatedClaim): void {
  const [own, other] = [later.evidence, earlier.evidence];
  const location = later.entry.at([...later.path, 'revises']);
  const same = own.fund === other.fund && own.measure === other.measure && own.part === other.part;
  if (!same) {
    const params = { claim: other.id, is: figureOf(other), wanted: figureOf(own) };
    report('revises-other-fund', location, params);
  } else if (compareDates(other.date, own.date) >= 0) {
    report('revises-later', location, { claim: other.id, date: other.date });
  }
}

/** `revises` leads to an earlier claim of the same figure. */
export const checkRevisions: Check = (context) => {
  const { claims, draft, report } = context;
  const byId = new Map(claims.map((claim) => [claim.evidence.id, claim]));
  for (const claim of claims) {
    const { revises } = claim.facts;
    if (revises === undefined) continue;
    const earlier = byId.get(revises);
    if (earlier) {
      checkRevision(context, claim, earlier);
    } else if (!draft.broken.has(revises.slice(0, revises.indexOf('/')))) {
      const suggestions = nearestWord(revises, [...byId.keys()]);
      const location = claim.entry.at([...claim.path, 'revises']);
      report('revises-unknown', location, { claim: revises, suggestions });
    }
  }
};
