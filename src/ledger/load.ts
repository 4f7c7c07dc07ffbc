import { problem } from '../problems/catalogue.ts';
import type { Fix } from '../problems/fix.ts';
import { sortProblems } from '../problems/sort.ts';
import type { Problem } from '../problems/problem.ts';
import type { Changed } from '../reading/changed.ts';
import type { Kept } from '../reading/kept.ts';
import { type RawRecord, readRecord } from '../reading/read.ts';
import { ratesFrom } from '../rules/convert.ts';
import { withoutOddRates } from '../rules/rates.ts';
import type { Report } from './checks/check.ts';
import { compose } from './compose.ts';
import type { EarlierRecord } from './published/earlier.ts';
import { latinOfPlaces } from './gazetteer/latin.ts';
import { link } from './link/link.ts';
import type { Ledger } from './model.ts';
import { checkPublished, publishedKeys } from './published/published.ts';
import { runChecks } from './run-checks.ts';

export interface LoadOptions {
  /** Overrides the record's own day. */
  today?: string | undefined;
  /** The real day, where dates in the future are to be found. */
  realToday?: string | undefined;
  /** An earlier state of the record: what it published is compared with this one. */
  against?: EarlierRecord | undefined;
  /** What was read before, so that an unchanged text is not read again. */
  kept?: Kept | undefined;
  /** Files that are read as they would be, not as they are. */
  changed?: Changed | undefined;
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

/** A translation that was left behind by its original tells of it, and carries what puts both right. */
function withFixOf(problem: Problem, left: ReadonlyMap<string, Fix>): Problem {
  const fix = problem.code.startsWith('orphan-') ? left.get(problem.file) : undefined;
  return fix ? { ...problem, fix } : problem;
}

/** Reads, checks and links everything under a content folder. Bad content is reported, never thrown. */
export function loadLedger(contentDir: string, options: LoadOptions = {}): Loaded {
  const raw = readRecord(contentDir, {
    latin: latinOfPlaces,
    kept: options.kept,
    changed: options.changed,
  });
  if (raw.problems.some(({ code }) => code === 'no-content-folder')) {
    return { ledger: undefined, problems: raw.problems, raw };
  }
  const { draft, problems: own } = compose(raw, !options.checkOnly);
  const { problems: found, context } = runChecks(draft, {
    rates: ratesFrom(withoutOddRates(raw.rates)),
    today: options.today,
    realToday: options.realToday,
    published: options.against && publishedKeys(options.against),
  });
  let problems: Problem[] = [...raw.problems, ...own, ...found];
  const report: Report = (code, location, params, fix) => {
    problems.push(problem(code, location, params, fix));
  };
  if (options.against !== undefined) {
    const left = checkPublished(options.against, { ...context, report });
    problems = problems.map((one) => withFixOf(one, left));
  }
  const hasArticles = [...raw.documents, ...raw.broken].some(({ kind }) => kind === 'article');
  if (!hasArticles) {
    report('no-articles', { file: raw.label, line: 1, column: 1 }, {});
  }
  // A table that cannot be read is told as that.
  const isTold = raw.problems.some(({ file }) => file.startsWith(`${raw.label}/rates/`));
  if (raw.rates.length === 0 && !isTold) {
    report('no-rates', { file: `${raw.label}/rates`, line: 1, column: 1 }, {});
  }
  const failed = problems.some(({ severity }) => severity === 'error');
  const ledger = failed || options.checkOnly ? undefined : link(draft, options.today);
  return { ledger, problems: sortProblems(problems), raw };
}
