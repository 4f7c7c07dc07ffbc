import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../src/publish/registry.ts';
import { fundsListView } from '../../../src/views/fund/funds-list.ts';
import {
  PARTNER_LIST,
  partnerKindView,
  partnersListView,
} from '../../../src/views/partner/partners-list.ts';
import { kindPages } from '../../../src/views/shared/entity-list/kind-list.ts';
import type { Files } from '../../harness/files.ts';
import { article, contextOf, fund, ledgerOf } from '../ledger/small.ts';

const partners = (count: number, kind: string): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `partners/${kind}-${String(at).padStart(3, '0')}.md`,
      `---\nnames: {en: ${kind} ${String(at).padStart(3, '0')}}\nkind: ${kind}\nadded: 2026-11-24\n---\n`,
    ]),
  );

const context = contextOf(
  ledgerOf({
    ...partners(520, 'company'),
    ...partners(100, 'bank'),
    'funds/a.md': fund(),
    ...article('2018-07', 'x', { fund: 'a', amount: '1 billion CNY' }),
  }),
);
const group = (name: string) => partnersListView(context).groups.find(({ key }) => key === name);

describe('a kind of which there are many', () => {
  it('shows its first on the page of all kinds, tells how many there are, and leads to all', () => {
    const { list, pages } = group('Company') ?? {};
    expect(list?.items.map(({ id }) => id)).toEqual(
      Array.from({ length: 100 }, (_, at) => `company-${String(at).padStart(3, '0')}`),
    );
    expect(list?.total).toBe(520);
    expect(pages).toEqual([
      '/partners/kinds/company/',
      '/partners/kinds/company/2/',
      '/partners/kinds/company/3/',
    ]);
    expect(list?.all).toBe(pages?.[0]);
  });

  it('has pages that hold each once, in order, with the way to the others', () => {
    const subjects = kindPages(PARTNER_LIST)(context.ledger);
    expect(subjects.map(({ kind, page }) => `${kind} ${page}`)).toEqual([
      'company 1',
      'company 2',
      'company 3',
    ]);
    const views = subjects.map((subject) => partnerKindView(context, subject));
    expect(views.flatMap(({ list }) => list.items.map(({ id }) => id))).toEqual(
      Array.from({ length: 520 }, (_, at) => `company-${String(at).padStart(3, '0')}`),
    );
    expect(views.map(({ title }) => title)).toEqual([
      'Company (page 1 of 3)',
      'Company (page 2 of 3)',
      'Company (page 3 of 3)',
    ]);
    for (const [at, view] of views.entries()) {
      expect(view.page).toBe(at + 1);
      expect(view.pages).toEqual(group('Company')?.pages);
      expect(view.list.total).toBe(520);
    }
    const paths = pagesOf(context.ledger, context.site).map(({ path }) => path);
    expect(paths).toContain('partners/kinds/company/3/');
    expect(paths).toContain('zh/partners/kinds/company/3/');
    expect(paths.filter((path) => path.startsWith('funds/kinds/'))).toEqual([]);
  });
});

describe('a kind of which there are not', () => {
  it('stands whole on the page of all kinds', () => {
    const { list, pages } = group('Bank') ?? {};
    expect(list?.items).toHaveLength(100);
    expect(list).not.toHaveProperty('all');
    expect(pages).toEqual([]);
    const [funds] = fundsListView(context).groups;
    expect(funds?.list.items.map(({ id }) => id)).toEqual(['a']);
  });
});
