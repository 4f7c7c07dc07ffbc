import { totalIn } from '../../../markdown/mentions.ts';
import { convert } from '../../../rules/convert.ts';
import { rowOf } from '../../../rules/money/announced-row.ts';
import { type Figure, figuresOf } from '../../../rules/money/figures.ts';
import { stagesOf } from '../../../rules/money/stage.ts';
import { MONEY_COLUMNS, TOTAL_NAMES, totalName } from '../../../schema/money/outcome.ts';
import { entries } from '../../draft.ts';
import { type Check, type CheckContext, inBody } from '../check.ts';

/** The figures of every fund of the announced row, by the claims that can be read. */
function announcedFigures({ draft, claims, rates }: CheckContext): Figure[] {
  const claimed = Map.groupBy(claims, ({ facts }) => facts.fund);
  return draft.fund.flatMap(({ id, facts }) => {
    const evidence = (claimed.get(id) ?? []).map((claim) => claim.evidence);
    const { kind, counted, money, focus, part_of } = facts;
    const stages = stagesOf(evidence);
    const { row } = rowOf({ kind, counted, money, focus, partOf: part_of?.fund, stages });
    return row === 'announced' ? figuresOf(evidence, rates) : [];
  });
}

/** The totals that have a sum: some fund of the row gives one that can be told in yuan. */
function totalsGiven(context: CheckContext): string[] {
  const figures = announcedFigures(context);
  const { rates } = context;
  return MONEY_COLUMNS.filter((measure) =>
    figures.some(
      (figure) =>
        figure.measure === measure &&
        !figure.per &&
        convert(figure.amount, 'CNY', figure.firstDate, rates) !== undefined,
    ),
  ).map(totalName);
}

/** A total that a text prints is one of the closed list, and has a sum. */
export const checkTotals: Check = (context) => {
  const { draft, report } = context;
  const uses = entries(draft)
    .filter(({ introducedBy }) => introducedBy === undefined)
    .flatMap((entry) =>
      entry.parsed.mentions.flatMap(({ id, line, column }) => {
        const name = totalIn(id);
        return name === undefined ? [] : [{ name, entry, at: { line, column } }];
      }),
    );
  if (uses.length === 0) return;
  const given = totalsGiven(context);
  // What a mistake hides may be what the sum is made of.
  const hidden = draft.broken.size > 0 || draft.claimedInBroken === undefined;
  const known = hidden ? TOTAL_NAMES : given;
  for (const { name, entry, at } of uses) {
    if (known.includes(name)) continue;
    const unknown = !TOTAL_NAMES.includes(name);
    report('unknown-total', inBody(entry, at), { name, unknown, known });
  }
};
