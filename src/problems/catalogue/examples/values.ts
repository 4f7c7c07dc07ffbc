import type { valueProblems } from '../values.ts';
import { type Examples, lines } from './example.ts';

/** Wrong and right of each problem of `../values.ts`. */
export const valueExamples: Examples<typeof valueProblems> = {
  'wrong-type': {
    wrong: 'places: nanjing',
    right: 'places: [nanjing]',
  },
  'text-needed': {
    wrong: 'title: true',
    right: 'title: "True"',
  },
  'not-in-list': {
    wrong: 'kind: funds',
    right: 'kind: fund',
  },
  'bad-date': {
    wrong: 'date: 23.7.2018',
    right: 'date: 2018-07-23',
  },
  'bad-day': {
    wrong: 'added: 2026-11',
    right: 'added: 2026-11-24',
  },
  'bad-id': {
    wrong: 'places: [Nanjing]',
    right: 'places: [nanjing]',
  },
  'bad-number': {
    wrong: '  - {chain: ethereum, rank: 2, total: "138,4"}',
    right: '  - {chain: ethereum, rank: 2, total: 138.4}',
  },
  'bad-whole-number': {
    wrong: '  - {chain: ethereum, rank: 2nd}',
    right: '  - {chain: ethereum, rank: 2}',
  },
  'bad-percent': {
    wrong: 'government_share: 30%',
    right: 'government_share: 30',
  },
  'bad-address': {
    wrong: 'url: www.zdnet.com/article',
    right: 'url: https://www.zdnet.com/article',
  },
  'bad-code': {
    wrong: 'gb2260: Nanjing',
    right: 'gb2260: "320100"',
  },
  'bad-claim-id': {
    wrong: lines(
      '# content/articles/2019/2019-01-21-nanjing-fund-smaller.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 3 billion CNY, revises: nanjing-public-chain-fund, sources: [zdnet]}',
    ),
    right: lines(
      '# content/articles/2019/2019-01-21-nanjing-fund-smaller.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 3 billion CNY, revises: 2018-07-23-nanjing-public-chain-fund/nanjing-public-chain-fund, sources: [zdnet]}',
    ),
  },
  'bad-check-digit': {
    wrong: 'same_as: {uscc: 91440300708461163T}',
    right: 'same_as: {uscc: 91440300708461136T}',
  },
  'bad-identifier': {
    wrong: 'same_as: {wikidata: Nanjing}',
    right: 'same_as: {wikidata: Q16666}',
  },
  'hidden-character': {
    wrong: 'title: Nan⟨U+200B⟩jing announces a fund',
    right: 'title: Nanjing announces a fund',
  },
  'empty-value': {
    wrong: 'title:',
    right: 'title: Nanjing announces a fund',
  },
  'too-long': {
    wrong:
      'title: Nanjing and an alliance of companies from Beijing, with the finance office of the city and a foundation as hosts of the summit, announce a fund of 10 billion yuan for public chains',
    right:
      'title: Nanjing and a Beijing alliance announce a fund of 10 billion yuan for public chains',
  },
  'too-many': {
    wrong:
      'aliases: [VA, VB, VC, VD, VE, VF, VG, VH, VI, VJ, VK, VL, VM, VN, VO, VP, VQ, VR, VS, VT, VU, VV, VW, VX, VY, VZ, VAA, VAB, VAC, VAD, VAE, VAF, VAG, VAH, VAI, VAJ, VAK, VAL, VAM, VAN, VAO]',
    right: 'aliases: [VA, VB, VC]',
  },
  'too-few': {
    wrong: lines('amount: 10 billion CNY', 'sources: []'),
    right: lines('amount: 10 billion CNY', 'sources: [zdnet]'),
  },
};
