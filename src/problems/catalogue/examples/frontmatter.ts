import type { frontmatterProblems } from '../frontmatter.ts';
import { type Examples, lines } from './example.ts';

/** Wrong and right of each problem of `../frontmatter.ts`. */
export const frontmatterExamples: Examples<typeof frontmatterProblems> = {
  'no-frontmatter': {
    wrong: '[[nanjing]] announced the [[nanjing-public-chain-fund]]. [@zdnet]',
    right: lines(
      '---',
      'title: Nanjing announces a fund',
      'date: 2018-07-23',
      '…',
      '---',
      '[[nanjing]] announced the [[nanjing-public-chain-fund]]. [@zdnet]',
    ),
  },
  'frontmatter-language': {
    wrong: lines('---js', '…'),
    right: lines('---', '…'),
  },
  'frontmatter-unclosed': {
    wrong: lines(
      '---',
      'title: Nanjing announces a fund',
      '…',
      '',
      '[[nanjing]] announced the [[nanjing-public-chain-fund]]. [@zdnet]',
    ),
    right: lines(
      '---',
      'title: Nanjing announces a fund',
      '…',
      '---',
      '[[nanjing]] announced the [[nanjing-public-chain-fund]]. [@zdnet]',
    ),
  },
  'yaml-syntax': {
    wrong: 'title: Nanjing: a fund',
    right: 'title: "Nanjing: a fund"',
  },
  'duplicate-key': {
    wrong: lines('kind: fund', 'kind: policy'),
    right: 'kind: fund',
  },
  'yaml-alias': {
    wrong: lines(
      'places: &a [nanjing]',
      'topics: [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a]',
    ),
    right: lines('places: [nanjing]', 'topics: [public-chains]'),
  },
  'yaml-tag': {
    wrong: 'title: !!js/function Nanjing announces a fund',
    right: 'title: Nanjing announces a fund',
  },
  'too-deep': {
    wrong: 'places: [[[[[[[[[[[[[[[[[[[[[[[[[nanjing]]]]]]]]]]]]]]]]]]]]]]]]]',
    right: 'places: [nanjing]',
  },
  'unknown-key': {
    wrong: 'titel: Nanjing announces a fund',
    right: 'title: Nanjing announces a fund',
  },
  'missing-key': {
    wrong: 'date: 2018-07-23',
    right: lines('title: Nanjing announces a fund', 'date: 2018-07-23'),
  },
};
