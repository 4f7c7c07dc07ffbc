import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../src/publish/registry.ts';
import { changesPartView, changesView } from '../../../src/views/changes/changes.ts';
import { changesParts } from '../../../src/views/changes/parts.ts';
import type { Files } from '../../harness/files.ts';
import { article, contextOf, fund, ledgerOf } from '../ledger/small.ts';

const number = (at: number) => String(at).padStart(3, '0');

/** Articles that were corrected, each on a day of its own. */
function corrected(count: number): Files {
  const files = Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
    const written = article('2018-07', `a${number(at)}`, { fund: 'a', amount: '1 billion CNY' });
    return Object.entries(written).map(([file, text]): [string, string] => [
      file,
      file.startsWith('articles/')
        ? String(text).replace(
            /^added:.*$/m,
            `changes: [{date: ${day}, what: Mend ${at}, sources: [s0]}]\nadded: 2026-01-01`,
          )
        : String(text),
    ]);
  });
  return Object.fromEntries(files.flat());
}

/** A hundred partners on each of so many days. */
const addedOn = (days: number): Files =>
  Object.fromEntries(
    Array.from({ length: 100 * days }, (_, at) => [
      `partners/p${number(at)}.md`,
      `---\nnames: {en: P ${number(at)}}\nkind: company\nadded: 2025-02-${String(1 + Math.floor(at / 100)).padStart(2, '0')}\n---\n`,
    ]),
  );

describe('more changes than one page holds', () => {
  const context = contextOf(ledgerOf({ 'funds/a.md': fund(), ...corrected(230), ...addedOn(10) }));
  const parts = changesParts(context.ledger).map((part) => changesPartView(context, part));
  const first = changesView(context);

  it('go on on pages of their own, the latest first, each correction and each day once', () => {
    const corrections = [first, ...parts].flatMap((view) => view.corrections);
    expect(first.corrections).toHaveLength(100);
    expect(corrections.map(({ what }) => what.text)).toEqual(
      Array.from({ length: 230 }, (_, at) => `Mend ${229 - at}`),
    );
    const days = [first, ...parts].flatMap((view) => view.added.map(({ date }) => date));
    expect(days).toEqual(days.toSorted().reverse());
    expect(new Set(days).size).toBe(days.length);
    expect(days).toContain('2025-02-01');
    expect(first.added.length).toBeLessThan(days.length);
    for (const { added } of [first, ...parts]) {
      const listed = added.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
      expect(listed.length).toBeLessThanOrEqual(800);
    }
  });

  it('lead from each page to all others', () => {
    expect(first.pages.corrections.map(({ href }) => href)).toEqual([
      '/changes/',
      '/changes/corrections/2/',
      '/changes/corrections/3/',
    ]);
    expect(parts.map(({ title }) => title)).toEqual([
      'Corrected and retracted (page 2 of 3)',
      'Corrected and retracted (page 3 of 3)',
      'Added (page 2 of 2)',
    ]);
    for (const { list, pages } of parts) {
      expect(pages.map(({ href }) => href)).toEqual(first.pages[list].map(({ href }) => href));
      expect(pages.filter(({ current }) => current)).toHaveLength(1);
    }
    const paths = pagesOf(context.ledger, context.site).map(({ path }) => path);
    expect(paths).toContain('zh/changes/corrections/3/');
    expect(paths).toContain('changes/added/2/');
  });
});

it('few changes stand on one page', () => {
  const context = contextOf(ledgerOf({ 'funds/a.md': fund(), ...corrected(3) }));
  expect(changesParts(context.ledger)).toEqual([]);
  expect(changesView(context).pages.corrections).toHaveLength(1);
});
