import type { namedProblems } from '../named.ts';
import { type Examples, lines } from './example.ts';

/** Wrong and right of each problem of `../named.ts`. */
export const namedExamples: Examples<typeof namedProblems> = {
  'source-misnamed': {
    wrong: 'id: zdnt',
    right: 'id: zdnet',
  },
  'unknown-publisher': {
    wrong: 'publisher: zdnt',
    right: 'publisher: zdnet',
  },
  'introduced-unnamed': {
    wrong: lines(
      'partners:',
      '  - {id: river-capital, role: host}',
      'introduces:',
      '  partners:',
      '    - {id: rivr-capital, names: {en: River Capital}, kind: investment-firm}',
      '…',
      '---',
      '[[river-capital]] spoke at the summit. [@zdnet]',
    ),
    right: lines(
      'partners:',
      '  - {id: river-capital, role: host}',
      'introduces:',
      '  partners:',
      '    - {id: river-capital, names: {en: River Capital}, kind: investment-firm}',
      '…',
      '---',
      '[[river-capital]] spoke at the summit. [@zdnet]',
    ),
  },
  'figure-lost': {
    wrong: lines(
      'claims:',
      '  - fund: nanjing-public-chain-fund',
      '    stage: announced',
      '    sources: [zdnet]',
      '---',
      '[[nanjing]] announced a fund of [[nanjing-public-chain-fund#size]]. [@zdnet]',
    ),
    right: lines(
      'claims:',
      '  - fund: nanjing-public-chain-fund',
      '    amount: 10 billion CNY',
      '    stage: announced',
      '    sources: [zdnet]',
      '---',
      '[[nanjing]] announced a fund of [[nanjing-public-chain-fund#size]]. [@zdnet]',
    ),
  },
  'named-but-gone': {
    wrong: lines(
      '# content/cities/nanjing-city.md',
      'formerly: [nanjing]',
      '# content/funds/nanjing-public-chain-fund.md',
      'places: [nanjing]',
    ),
    right: lines(
      '# content/cities/nanjing.md',
      '# content/funds/nanjing-public-chain-fund.md',
      'places: [nanjing]',
    ),
  },
};
