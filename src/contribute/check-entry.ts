import { readClaims } from '../ledger/claim-amounts.ts';
import { findingsOfIssues, type Meanings } from '../ledger/issues.ts';
import type { Finding } from '../problems/finding.ts';
import { pathName } from '../problems/catalogue/terms.ts';
import type { Location } from '../problems/problem.ts';
import type { FactPath } from '../reading/positions.ts';
import { article } from '../schema/article.ts';
import type { Facts } from './facts.ts';

/** Something wrong with an entry that is being written, and the key that it is about. */
export interface EntryFinding extends Finding {
  /** The key as people write it: `claims[1].amount`. */
  key: string;
}

/** A location without a line: nothing is written yet. */
const at = (path: FactPath): Location => ({ file: '', line: 1, column: 1, path });

/** The key that a finding is about: one that is missing is no key of the entry yet. */
function keyOf({ code, location, params }: Finding): string {
  if (code !== 'missing-key') return pathName(location.path ?? []);
  const { key, where } = params as { key: string; where: { path?: string } };
  return where.path === undefined ? key : `${where.path}.${key}`;
}

/** What the schema and the reader of amounts find wrong with the facts of an event: as the check does. */
export function checkEntry(facts: Facts, meanings: Meanings): EntryFinding[] {
  const checked = article.safeParse(facts, { reportInput: true });
  const found = checked.success
    ? readClaims({ facts: checked.data, at }).findings
    : findingsOfIssues(checked.error.issues, { kind: 'article', at, facts, ...meanings });
  return found.map((one) => ({ ...one, key: keyOf(one) }));
}
