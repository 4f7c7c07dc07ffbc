import { addressProblems } from './catalogue/addresses.ts';
import { bodyProblems } from './catalogue/bodies.ts';
import { claimProblems } from './catalogue/claims.ts';
import { conflictProblems } from './catalogue/conflicts.ts';
import { fileProblems } from './catalogue/files.ts';
import { frontmatterProblems } from './catalogue/frontmatter.ts';
import { identityProblems } from './catalogue/identity.ts';
import { lineProblems } from './catalogue/lines.ts';
import { moneyProblems } from './catalogue/money.ts';
import { namedProblems } from './catalogue/named.ts';
import { outcomeProblems } from './catalogue/outcomes.ts';
import { publishedProblems } from './catalogue/published.ts';
import { rankingProblems } from './catalogue/rankings.ts';
import { senseProblems } from './catalogue/sense.ts';
import { shownProblems } from './catalogue/shown.ts';
import { sumProblems } from './catalogue/sums.ts';
import { translationProblems } from './catalogue/translations.ts';
import { valueProblems } from './catalogue/values.ts';
import type { ProblemCode } from './catalogue.ts';

const codesOf = (...tables: readonly object[]): readonly ProblemCode[] =>
  tables.flatMap((table) => Object.keys(table) as ProblemCode[]);

/** The problems by what they are of: each group has a help page. */
export const GROUPS = {
  files: codesOf(fileProblems),
  facts: codesOf(frontmatterProblems, lineProblems, valueProblems),
  claims: codesOf(claimProblems, conflictProblems),
  money: codesOf(moneyProblems, sumProblems, outcomeProblems),
  text: codesOf(bodyProblems, shownProblems, addressProblems),
  ids: codesOf(namedProblems, identityProblems, publishedProblems),
  sense: codesOf(senseProblems),
  rankings: codesOf(rankingProblems),
  translations: codesOf(translationProblems),
} as const;
export type ProblemGroup = keyof typeof GROUPS;

/** Every group, in the order of their pages. */
export const PROBLEM_GROUPS = Object.keys(GROUPS) as ProblemGroup[];

const groups = new Map(
  PROBLEM_GROUPS.flatMap((group) => GROUPS[group].map((code) => [code, group] as const)),
);

/** The group that a problem belongs to. */
export function groupOf(code: ProblemCode): ProblemGroup {
  const group = groups.get(code);
  if (!group) throw new Error(`the problem ${code} is in no group`);
  return group;
}
