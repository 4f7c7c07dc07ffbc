import { DOCUMENTED_MEASURES, FIGURE_TOKENS, isFigureToken } from '../../schema/money/outcome.ts';
import type { Location } from '../../problems/problem.ts';
import { type AnyEntry, entries } from '../draft.ts';
import { originalOf } from '../text-ids.ts';
import { type Check, type CheckContext, inBody } from './check.ts';

/** The figures that the claims of a draft give, as `<fund>#<token>`. */
function figuresIn({ draft }: CheckContext): Set<string> {
  const found = new Set<string>();
  for (const { facts } of draft.articles) {
    for (const { fund, amount, measure = 'size', of, government_share } of facts.claims) {
      if (amount !== undefined) {
        found.add(`${fund}#${measure}`);
        if (measure === 'size' && of === 'public') found.add(`${fund}#public`);
        if (DOCUMENTED_MEASURES.includes(measure)) found.add(`${fund}#documented`);
      }
      if (government_share !== undefined) found.add(`${fund}#public`);
    }
  }
  return found;
}

/** Whether a fund may have an amount in an article whose mistakes hide it. */
function mayHaveAmount({ draft, names }: CheckContext, id: string): boolean {
  const type = names.thing(id)?.type;
  // A claim whose fund is misspelt is told where it stands.
  const misspelt = draft.articles
    .flatMap(({ facts }) => facts.claims.map(({ fund }) => fund))
    .filter((fund) => !names.known(fund));
  if (misspelt.some((fund) => names.suggest(fund, ['fund']).includes(id))) return true;
  const hidden = draft.claimedInBroken?.has(id) ?? true;
  return hidden && (type === 'fund' || (type === undefined && draft.broken.has(id)));
}

/** The figures that a fund has. */
const knownOf = (id: string, figures: ReadonlySet<string>): string[] =>
  FIGURE_TOKENS.filter((token) => figures.has(`${id}#${token}`));

/** A place in a text that prints a figure which its fund does not have. */
interface Use {
  id: string;
  part: string;
  entry: AnyEntry;
  location: Location;
}

function usesOfUnknown(context: CheckContext, figures: ReadonlySet<string>): Use[] {
  const { draft, names } = context;
  const texts = entries(draft).filter(({ introducedBy }) => introducedBy === undefined);
  return texts.flatMap((entry) =>
    entry.parsed.mentions.flatMap(({ id, part, line, column }) => {
      if (part === undefined || !names.known(id)) return [];
      const isShown =
        isFigureToken(part) && (figures.has(`${id}#${part}`) || mayHaveAmount(context, id));
      return isShown ? [] : [{ id, part, entry, location: inBody(entry, { line, column }) }];
    }),
  );
}

/** The claims about a fund that give no amount where one of this measure may have stood. */
function claimsWithout({ draft }: CheckContext, id: string, part: string) {
  return draft.articles.flatMap((entry) =>
    entry.facts.claims.flatMap(({ fund, amount, measure = 'size', usd }, at) =>
      fund === id && amount === undefined && measure === part
        ? [
            {
              file: entry.file,
              isTold: usd.length > 0,
              locate: () => entry.at(['claims', at, 'fund']),
            },
          ]
        : [],
    ),
  );
}

/**
 * Tells of a figure that a fund does not have: at the claim that lacks the amount, in the article that
 * prints it or for all that do; at the fund, where several entries print it; else where it is printed.
 */
function reportMissing(
  context: CheckContext,
  id: string,
  part: string,
  uses: readonly Use[],
): void {
  const { names, report } = context;
  const originals = new Set(uses.map(({ entry }) => originalOf(entry.file)));
  const claims = claimsWithout(context, id, part);
  const lacking = originals.size > 1 ? claims[0] : claims.find(({ file }) => originals.has(file));
  const params = { id, part, files: [...new Set(uses.map(({ entry }) => entry.file))].sort() };
  const fund = names.thing(id)?.entry;
  if (lacking) {
    // Dollars without the sum that they convert are told as that.
    if (!lacking.isTold) report('figure-lost', lacking.locate(), { ...params, isClaim: true });
  } else if (originals.size > 1 && fund && isFigureToken(part)) {
    report('figure-lost', fund.at([]), { ...params, isClaim: false });
  } else {
    const known = knownOf(id, figuresIn(context));
    // A text and its translation say the same.
    const own = uses.filter(({ entry }) => originals.has(entry.file));
    for (const { location } of own.length > 0 ? own : uses)
      report('unknown-figure', location, { id, part, known });
  }
}

/** The figures that texts print are figures that their funds have. */
export const checkFigures: Check = (context) => {
  const figures = figuresIn(context);
  const all = usesOfUnknown(context, figures);
  for (const [, uses] of Map.groupBy(all, ({ id, part }) => `${id}#${part}`)) {
    const [first] = uses;
    if (first) reportMissing(context, first.id, first.part, uses);
  }
};
