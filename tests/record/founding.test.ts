import { describe, expect, it } from 'vitest';
import type { Partner, Place } from '../../src/ledger/model.ts';
import { pagesOf } from '../../src/publish/registry.ts';
import { frozenContext, frozenLedger } from '../harness/frozen-record.ts';

/*
 * The Atlas began with one article of July 2018. Each of its fifteen facts stands where a reader would
 * look for it, as data where it is data.
 */
const ledger = frozenLedger();
const pages = new Map(pagesOf(ledger, frozenContext().site).map((page) => [page.path, page]));

/** The text of a page's prose, markup left out. */
function prose(path: string): string {
  const view = pages.get(path)?.view() as { prose?: { html: string } } | undefined;
  return (view?.prose?.html ?? '').replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
}

const FUND = 'articles/2018-07-23-nanjing-public-chain-fund/';
const GUIAN = 'articles/2017-12-18-guian-vechain/';
const ALLIANCE = 'zhongguancun-blockchain-industry-alliance';

describe('the founding article', () => {
  it.each([
    ['1: Nanjing is the capital of Jiangsu', 'cities/nanjing/', ['capital of Jiangsu']],
    [
      '3: the fund is for public chains and the token economy',
      FUND,
      ['public-chain projects and the token economy'],
    ],
    [
      '5: government institutes and companies formed the alliance',
      'articles/2016-02-03-zhongguancun-alliance-founded/',
      ['research institutes of the government', 'blockchain companies'],
    ],
    [
      '7: it was announced at the first Industrial Public Chain Summit',
      FUND,
      ['first Industrial Public Chain Summit', 'IPCS'],
    ],
    [
      '8: Luo Qun, a deputy secretary of the party, attended',
      FUND,
      ['Luo Qun', 'deputy secretary of the party'],
    ],
    [
      '10: Gui’an is part of the Western Development Program',
      GUIAN,
      ['Western Development Program', 'five-year plan', 'State Council', 'inland west'],
    ],
    [
      '11: Gui’an is a zone directly under the central government',
      GUIAN,
      [
        'economic development zone',
        'directly under the central government',
        'policies, funding and privileges',
      ],
    ],
    [
      '12: VeChain is its technology partner',
      GUIAN,
      ['technology partner', 'plan, design and carry out', 'first smart-city pilot'],
    ],
    [
      '13: China bans crypto-assets, yet CCID ranks public chains',
      'articles/2018-06-20-ccid-second-ranking/',
      ['bans', 'crypto-assets', 'institute under its industry ministry'],
    ],
    [
      '15: it ranks by technology, applicability and innovation',
      'articles/2018-06-20-ccid-second-ranking/',
      ['technology, applicability and innovation'],
    ],
  ])('%s', (_fact, path, phrases) => {
    for (const phrase of phrases) expect(prose(path)).toContain(phrase);
  });

  it('2: Nanjing commits 10 billion yuan, 1.5 billion dollars by the article', () => {
    const [claim] = ledger.article('2018-07-23-nanjing-public-chain-fund')?.claims ?? [];
    expect(claim?.amount).toEqual({ amount: '10000000000', currency: 'CNY' });
    const dollars = claim?.ownDollars.find(({ amount }) => amount.amount === '1500000000');
    expect(dollars?.sources.map(({ publisher }) => publisher.facts.names.en)).toContain(
      'Ethereum World News',
    );
  });

  it('4 and 6: the alliance of Beijing launches it; its members are those named, by either name', () => {
    const parts = ledger.article('2018-07-23-nanjing-public-chain-fund')?.partners;
    expect(parts?.find(({ partner }) => partner.id === ALLIANCE)?.role).toBe('initiator');
    const alliance = ledger.thing(ALLIANCE) as Partner;
    expect(alliance.home?.id).toBe('beijing');
    const names = alliance.members.flatMap(({ facts }) => [facts.names.en, ...facts.aliases]);
    expect(names).toEqual(
      expect.arrayContaining([
        'China Internet Network Information Center',
        'China Unicom Research Institute',
        'China Academy of Information and Communications Technology',
        'China Information and Communication Research Institute',
        'Century Internet Group',
        'Aerospace Information Shares',
        'Lighting Capital',
      ]),
    );
  });

  it('9: VeChain (VEN) partnered with Gui’an New Area in Guizhou in December 2017', () => {
    const article = ledger.article('2017-12-18-guian-vechain');
    expect(article?.places.map(({ id }) => id)).toEqual(['guian-new-area']);
    expect((ledger.thing('guian-new-area') as Place).parent?.id).toBe('guizhou');
    expect(article?.partners.map(({ partner, role }) => [partner.id, role])).toContainEqual([
      'vechain',
      'technology-partner',
    ]);
    expect(ledger.chains.find(({ id }) => id === 'vechainthor')?.facts.aliases).toContain('VEN');
  });

  it('14: the ranking of late June 2018 puts EOS and Ethereum first and second', () => {
    const edition = ledger.indexes
      .find(({ id }) => id === 'ccid')
      ?.editions.find(({ id }) => id === '2');
    expect(edition?.facts.released).toBe('2018-06-20');
    expect(edition?.rows.slice(0, 2).map(({ subject }) => subject.id)).toEqual(['eos', 'ethereum']);
  });
});
