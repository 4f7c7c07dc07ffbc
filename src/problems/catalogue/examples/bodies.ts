import type { bodyProblems } from '../bodies.ts';
import { type Examples, lines } from './example.ts';

/** Wrong and right of each problem of `../bodies.ts`. */
export const bodyExamples: Examples<typeof bodyProblems> = {
  'empty-body': {
    wrong: lines('---', 'title: Nanjing announces a fund', '…', '---'),
    right: lines(
      '---',
      'title: Nanjing announces a fund',
      '…',
      '---',
      '[[nanjing]] announced the [[nanjing-public-chain-fund]]. [@zdnet]',
    ),
  },
  'unknown-mention': {
    wrong: '[[nanjng]] announced the fund. [@zdnet]',
    right: '[[nanjing]] announced the fund. [@zdnet]',
  },
  'unknown-figure': {
    wrong: '[[nanjing]] announced a fund of [[nanjing-public-chain-fund#amount]]. [@zdnet]',
    right: '[[nanjing]] announced a fund of [[nanjing-public-chain-fund#size]]. [@zdnet]',
  },
  'unknown-total': {
    wrong: 'Cities announced [[total:size]] in all. [@zdnet]',
    right: 'Cities announced [[total:announced]] in all. [@zdnet]',
  },
  'unknown-citation': {
    wrong: '[[nanjing]] announced the fund. [@zdnt]',
    right: '[[nanjing]] announced the fund. [@zdnet]',
  },
  'malformed-mention': {
    wrong: '【【nanjing】】 announced it （@zdnet）',
    right: '[[nanjing]] announced it [@zdnet]',
  },
  'figure-without-source': {
    wrong: 'The fund has [[nanjing-public-chain-fund#size]].',
    right: 'The fund has [[nanjing-public-chain-fund#size]]. [@zdnet]',
  },
  'sum-without-source': {
    wrong: 'The city opened a park. [@zdnet] It cost 20 million yuan.',
    right: 'The city opened a park. It cost 20 million yuan. [@zdnet]',
  },
  'sum-not-of-fund': {
    wrong: 'Partners of the [[nanjing-public-chain-fund]] placed 500 million yuan. [@zdnet]',
    right: 'Its partners placed 500 million yuan, which is not money of the fund. [@zdnet]',
  },
  'raw-html': {
    wrong: 'The fund is <b>large</b>. [@zdnet]',
    right: 'The fund is **large**. [@zdnet]',
  },
  'unsafe-link': {
    wrong: '[here](javascript:alert(1))',
    right: '[here](https://example.org/)',
  },
  'relative-link': {
    wrong: '[Nanjing](/cities/nanjing/)',
    right: '[[nanjing]]',
  },
  'markdown-image': {
    wrong: '![Nanjing](nanjing.png)',
    right: lines(
      'image:',
      '  file: nanjing.png',
      '  alt: The city wall of Nanjing',
      '  credit: A photographer of Nanjing',
      '  licence: CC BY-SA 4.0',
      '  source: https://commons.wikimedia.org/wiki/City_Wall_of_Nanjing',
    ),
  },
  'heading-one': {
    wrong: '# Background',
    right: '## Background',
  },
  'text-too-deep': {
    wrong: '> > > > > > > “We back public chains,” the mayor said. [@zdnet]',
    right: '> “We back public chains,” the mayor said. [@zdnet]',
  },
  'text-too-large': {
    wrong:
      '| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 |',
    right: lines('| City | Fund |', '| --- | --- |', '| Nanjing | [[nanjing-public-chain-fund]] |'),
  },
  'hidden-text-character': {
    wrong: '[[nanjing]] announced⟨U+200B⟩ the fund. [@zdnet]',
    right: '[[nanjing]] announced the fund. [@zdnet]',
  },
};
