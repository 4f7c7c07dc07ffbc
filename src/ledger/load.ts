import { type ParamsOf, problem, type ProblemCode } from '../problems/catalogue.ts';
import { sortProblems } from '../problems/sort.ts';
import type { Location, Problem } from '../problems/problem.ts';
import { type RawRecord, readRecord } from '../reading/read.ts';
import { ratesFrom } from '../rules/convert.ts';
import { withoutOddRates } from '../rules/rates.ts';
import { checkBodies } from './checks/bodies.ts';
import type { Check, Report } from './checks/check.ts';
import { checkClaimIds } from './checks/claim-ids.ts';
import { checkClaims } from './checks/claims.ts';
import { checkCodes } from './checks/codes.ts';
import { checkConflicts } from './checks/conflicts.ts';
import { checkConversions } from './checks/conversions.ts';
import { checkCoordinates } from './checks/coordinates.ts';
import { checkDateOrder } from './checks/date-order.ts';
import { checkDates } from './checks/dates.ts';
import { checkEvents } from './checks/events.ts';
import { checkFiles } from './checks/files.ts';
import { checkFunds } from './checks/funds.ts';
import { checkIds } from './checks/ids.ts';
import { checkLookAlikeIds } from './checks/look-alike-ids.ts';
import { checkLookAlikes } from './checks/look-alikes.ts';
import { checkMeasures } from './checks/measures.ts';
import { checkMoney } from './checks/money.ts';
import { checkNames } from './checks/names.ts';
import { checkPlaces } from './checks/places.ts';
import { checkRanges } from './checks/ranges.ts';
import { checkRankings } from './checks/rankings.ts';
import { checkReferences } from './checks/references.ts';
import { checkRevisions } from './checks/revisions.ts';
import { checkSources } from './checks/sources.ts';
import { checkStages } from './checks/stages.ts';
import { checkStatements } from './checks/statements.ts';
import { checkSuccessors } from './checks/successors.ts';
import { checkSums } from './checks/sums.ts';
import { compose } from './compose.ts';
import { datedClaims } from './dated-claims.ts';
import type { EarlierRecord } from './earlier.ts';
import { link } from './link.ts';
import type { Ledger } from './model.ts';
import { namespace } from './namespace.ts';
import { checkPublished } from './published.ts';

const CHECKS: readonly Check[] = [
  checkIds,
  checkNames,
  checkReferences,
  checkLookAlikeIds,
  checkPlaces,
  checkSuccessors,
  checkCoordinates,
  checkCodes,
  checkDates,
  checkDateOrder,
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
  checkSums,
  checkRankings,
  checkFiles,
];

export interface LoadOptions {
  /** Overrides the record's own day. */
  today?: string | undefined;
  /** The real day, where dates in the future are to be found. */
  realToday?: string | undefined;
  /** An earlier state of the record: what it published is compared with this one. */
  against?: EarlierRecord | undefined;
  /** Only looks for problems: a check has no use for the linked record. */
  checkOnly?: boolean;
}

/** What came of loading the record. */
export interface Loaded {
  /** The record, where nothing in it is an error. */
  ledger: Ledger | undefined;
  /** Everything that its contributors should know of, sorted. */
  problems: Problem[];
  raw: RawRecord;
}

/** Reads, checks and links everything under a content folder. Bad content is reported, never thrown. */
export function loadLedger(contentDir: string, options: LoadOptions = {}): Loaded {
  const raw = readRecord(contentDir);
  if (raw.problems.some(({ code }) => code === 'no-content-folder')) {
    return { ledger: undefined, problems: raw.problems, raw };
  }
  const { draft, problems: own } = compose(raw);
  const problems = [...raw.problems, ...own];
  const report: Report = <C extends ProblemCode>(
    code: C,
    location: Location,
    params: ParamsOf<C>,
  ) => {
    problems.push(problem(code, location, params));
  };
  const names = namespace(draft);
  const context = {
    draft,
    names,
    claims: datedClaims(draft),
    rates: ratesFrom(withoutOddRates(raw.rates)),
    today: options.today,
    realToday: options.realToday,
    report,
  };
  for (const check of CHECKS) check(context);
  if (options.against !== undefined) checkPublished(options.against, context);
  const hasArticles = [...raw.documents, ...raw.broken].some(({ kind }) => kind === 'article');
  if (!hasArticles) {
    report('no-articles', { file: raw.label, line: 1, column: 1 }, {});
  }
  if (raw.rates.length === 0 && !problems.some(({ code }) => code === 'rate-row')) {
    report('no-rates', { file: `${raw.label}/rates`, line: 1, column: 1 }, {});
  }
  const failed = problems.some(({ severity }) => severity === 'error');
  const ledger = failed || options.checkOnly ? undefined : link(draft, options.today);
  return { ledger, problems: sortProblems(problems), raw };
}
