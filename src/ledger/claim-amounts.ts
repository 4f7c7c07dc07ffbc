import { type Finding, finding } from '../problems/finding.ts';
import { valueFix } from '../problems/fix.ts';
import type { FactPath } from '../reading/positions.ts';
import { readAmount, suggestAmount, sureAmount } from '../rules/amounts.ts';
import { namesCurrency, suggestBound } from '../rules/hedges.ts';
import type { ClaimRecord } from '../schema/money/claim.ts';
import type { Amount } from '../schema/money/money.ts';
import type { ClaimEntry } from './draft.ts';
import type { At } from './missing-key.ts';

/** The amounts of a claim as they are written. */
type WrittenAmounts = Pick<ClaimRecord, 'amount' | 'to' | 'usd'>;

/** An article's claims, as far as their amounts are concerned, and where its keys stand. */
interface Written<C> {
  facts: { readonly claims: readonly C[] };
  at: At;
}

/** Reads the amounts of an article's claims: the only place where an amount of the record is read. */
export function readClaims<C extends WrittenAmounts>(
  article: Written<C>,
): { claims: (Omit<ClaimEntry, 'facts'> & { facts: C })[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const amountAt = (path: FactPath, text: string): Amount | undefined => {
    const read = readAmount(text);
    if (read.ok) return read.amount;
    // A currency that is not named is asked for: a guess would be a figure that nobody gave.
    const suggestion = namesCurrency(text) ? suggestAmount(text) : undefined;
    const bound = path.length === 3 ? suggestBound(text) : undefined;
    const word = read.reason === 'unknown-unit' ? read.word : undefined;
    const params = { text, reason: read.reason, word, suggestion, bound };
    const location = article.at(path);
    const fix = valueFix(location, sureAmount(text));
    findings.push(finding('amount-unreadable', location, params, fix));
    return undefined;
  };
  const claims = article.facts.claims.map((facts, at) => ({
    facts,
    amount:
      facts.amount === undefined ? undefined : amountAt(['claims', at, 'amount'], facts.amount),
    to: facts.to === undefined ? undefined : amountAt(['claims', at, 'to'], facts.to),
    usd: facts.usd.flatMap(({ source, amount: text }, index) => {
      const path = ['claims', at, 'usd', index, 'amount'];
      const amount = amountAt(path, text);
      return amount ? [{ source, text, amount, path }] : [];
    }),
  }));
  return { claims, findings };
}
