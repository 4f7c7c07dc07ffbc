import { describe, expect, it } from 'vitest';
import { unrankedFunds } from '../../../src/analysis/rankings/funds.ts';
import { fundView } from '../../../src/views/fund/fund.ts';
import { partnerView } from '../../../src/views/partner/partner.ts';
import { placeView } from '../../../src/views/place/place.ts';
import { article, contextOf, fund, fundOf, ledgerOf, placeOf } from './small.ts';

const partner = (kind = 'company'): string => `---
names: {en: A partner}
kind: ${kind}
added: 2026-11-24
---
`;

const event = article('2018-07-20', 'x', { fund: 'a' });
const [path, text] = Object.entries(event)[0] ?? ['', ''];
const files = {
  'funds/a.md': fund('suzhou', 'sponsors: [jiangbei, firm, bureau]\n'),
  'funds/b.md': fund('nanjing', 'money: private\nsponsors: [firm]\n', 'private-plan'),
  'partners/firm.md': partner(),
  'partners/bureau.md': partner('government-body'),
  'partners/friend.md': partner(),
  'partners/stranger.md': partner(),
  ...event,
  [path]: String(text).replace(
    'claims:',
    'partners:\n  - {id: firm, role: host}\n  - {id: friend, role: signatory}\nclaims:',
  ),
  ...article('2018-08-01', 'y', { fund: 'b' }, { fund: 'a' }),
};

function viewOf(id: string) {
  const context = contextOf(ledgerOf(files));
  const thing = context.ledger.thing(id);
  if (thing?.type !== 'partner') throw new Error(`${id} is no partner`);
  return partnerView(context, thing).relations;
}

describe('places that sponsor', () => {
  const context = contextOf(ledgerOf(files));
  const { ledger } = context;

  it('stand on the page of the fund, each with the way to its page', () => {
    const { sponsors } = fundView(context, fundOf(ledger, 'a'));
    expect(sponsors.map(({ href }) => href)).toContain('/cities/jiangbei/');
  });

  it('tell of their funds on their own page, and of no one else’s', () => {
    const of = (id: string) =>
      placeView(context, placeOf(ledger, id)).sponsored.map((own) => own.id);
    expect(of('jiangbei')).toEqual(['a']);
    expect(of('suzhou')).toEqual([]);
  });

  it('leave the ranking of funds what it ranks', () => {
    expect(unrankedFunds(ledger, ledger.today).map((then) => then.fund.id)).toEqual(['b']);
  });
});

describe('with whom and for whom a partner worked', () => {
  it('names others in the same events with their roles, and those behind the same funds', () => {
    const { partners } = viewOf('firm');
    expect(
      partners.map(({ partner: { id }, parts, funds }) => [
        id,
        parts.items.flatMap(({ roles }) => roles),
        funds.map((own) => own.id),
      ]),
    ).toEqual([
      ['friend', ['signatory'], []],
      ['bureau', [], ['a']],
    ]);
  });

  it('names places and government bodies among the sponsors, itself left out', () => {
    const of = (id: string) => viewOf(id).governments.map(({ sponsor }) => sponsor.id);
    expect(of('firm')).toEqual(['bureau', 'jiangbei']);
    expect(of('friend')).toEqual(['bureau', 'jiangbei']);
    expect(of('bureau')).toEqual(['jiangbei']);
  });

  it('says nothing of one that took part in nothing', () => {
    expect(viewOf('stranger')).toEqual({ partners: [], governments: [] });
  });
});
