import { type ParamsOf, problem, type ProblemCode } from '../problems/catalogue.ts';
import type { Fix } from '../problems/fix.ts';
import type { Location, Problem } from '../problems/problem.ts';
import type { Rates } from '../rules/convert.ts';
import { checkTotals } from './checks/money/totals.ts';
import { checkBodies } from './checks/bodies.ts';
import { checkCardLetters } from './checks/card-letters.ts';
import type { Check, CheckContext, Report } from './checks/check.ts';
import { checkChineseNames, checkDescribedNames } from './checks/chinese-names.ts';
import { checkClaimIds } from './checks/money/claim-ids.ts';
import { checkClaims } from './checks/money/claims.ts';
import { checkConflicts } from './checks/conflicts.ts';
import { checkConversions } from './checks/money/conversions.ts';
import { checkDateOrder } from './checks/sense/date-order.ts';
import { checkDates } from './checks/dates.ts';
import { checkEvents } from './checks/events.ts';
import { checkFiles } from './checks/files.ts';
import { checkFigures } from './checks/figures.ts';
import { checkFunds } from './checks/money/funds.ts';
import { checkIds } from './checks/ids.ts';
import { checkAliases } from './checks/identity/aliases.ts';
import { checkSameEvents, checkSamePages } from './checks/identity/events.ts';
import { checkSameFunds } from './checks/identity/funds.ts';
import { checkSameNames } from './checks/identity/names.ts';
import { checkSameRegisters } from './checks/identity/registers.ts';
import { checkLookAlikeIds } from './checks/look-alike-ids.ts';
import { checkLookAlikes } from './checks/look-alikes.ts';
import { checkMeasures } from './checks/money/measures.ts';
import { checkMoney } from './checks/money/money.ts';
import { checkNames } from './checks/names.ts';
import { checkOrphans } from './checks/orphans.ts';
import { checkPublishers } from './checks/publishers.ts';
import { checkPlaces } from './checks/places.ts';
import { checkRanges } from './checks/money/ranges.ts';
import { checkRankings } from './checks/rankings.ts';
import { checkReferences } from './checks/references.ts';
import { checkRevisions } from './checks/money/revisions.ts';
import { checkShortTexts } from './checks/translations/short-texts.ts';
import { checkSources } from './checks/sources.ts';
import { checkStages } from './checks/money/stages.ts';
import { checkStatements } from './checks/statements.ts';
import { checkSuccessors } from './checks/successors.ts';
import { checkSums } from './checks/money/sums.ts';
import { checkPlaceholders } from './checks/sense/placeholders.ts';
import { checkPlaceSense } from './checks/sense/places.ts';
import { checkSourceSense } from './checks/sense/sources.ts';
import { checkTranslations } from './checks/sense/translations.ts';
import { checkUnknown } from './checks/unknown.ts';
import { datedClaims } from './dated-claims.ts';
import type { Draft } from './draft.ts';
import { namespace } from './namespace.ts';
import { standsAlone, withoutRefused } from './refused.ts';

const CHECKS: readonly Check[] = [
  checkIds,
  checkNames,
  checkChineseNames,
  checkDescribedNames,
  checkAliases,
  checkShortTexts,
  checkCardLetters,
  checkReferences,
  checkOrphans,
  checkUnknown,
  checkLookAlikeIds,
  checkSameNames,
  checkSameRegisters,
  checkSameFunds,
  checkSameEvents,
  checkSamePages,
  checkPublishers,
  checkPlaces,
  checkSuccessors,
  checkPlaceSense,
  checkDates,
  checkDateOrder,
  checkSourceSense,
  checkPlaceholders,
  checkEvents,
  checkClaims,
  checkStatements,
  checkRanges,
  checkClaimIds,
  checkConversions,
  checkSources,
  checkFunds,
  checkMoney,
  checkMeasures,
  checkStages,
  checkRevisions,
  checkConflicts,
  checkLookAlikes,
  checkBodies,
  checkFigures,
  checkTotals,
  checkTranslations,
  checkSums,
  checkRankings,
  checkFiles,
];

/** What the checks hold a draft against. */
export interface CheckSettings {
  rates: Rates;
  today: string | undefined;
  realToday: string | undefined;
  /** Entries that were published, as `article <id>`; nothing where that is not known. */
  published?: ReadonlySet<string> | undefined;
}

/** A problem, and the way to it in the facts of its file. */
interface Reported {
  problem: Problem<ProblemCode>;
  path: Location['path'];
}

function run(
  draft: Draft,
  settings: CheckSettings,
): { reported: Reported[]; context: CheckContext } {
  const reported: Reported[] = [];
  const report: Report = <C extends ProblemCode>(
    code: C,
    location: Location,
    params: ParamsOf<C>,
    fix?: Fix,
  ) => {
    reported.push({ problem: problem(code, location, params, fix), path: location.path });
  };
  const names = namespace(draft);
  const context = { draft, names, claims: datedClaims(draft), ...settings, report };
  for (const check of CHECKS) check(context);
  return { reported, context };
}

const nameOf = ({ file, line, column, code }: Problem): string =>
  [file, line, column, code].join('\n');

/**
 * Runs every check of the whole record. Where a schema refused values, each mistake is told once: of
 * such a file only what does not depend on them, and of the others only what holds with and without
 * the entries in which something stands in for a value.
 */
export function runChecks(
  draft: Draft,
  settings: CheckSettings,
): { problems: Problem[]; context: CheckContext } {
  const { reported, context } = run(draft, settings);
  const all = reported.map((one) => one.problem);
  if (draft.refused.size === 0) return { problems: all, context };
  const { reported: certain } = run(withoutRefused(draft), settings);
  const names = new Set(certain.map((one) => nameOf(one.problem)));
  const told = reported.filter(({ problem: { code, file, ...rest }, path }) => {
    const refused = draft.refused.get(file);
    return refused ? standsAlone(code, path, refused) : names.has(nameOf({ code, file, ...rest }));
  });
  return { problems: told.map((one) => one.problem), context };
}
