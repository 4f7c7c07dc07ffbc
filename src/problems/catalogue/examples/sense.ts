import type { senseProblems } from '../sense.ts';
import { type Examples, lines } from './example.ts';

/** Wrong and right of each problem of `../sense.ts`. */
export const senseExamples: Examples<typeof senseProblems> = {
  'year-out-of-range': {
    wrong: 'date: 1018-07-23',
    right: 'date: 2018-07-23',
  },
  'dates-out-of-order': {
    wrong: lines('date: 2018-07-23', 'added: 2016-11-24'),
    right: lines('date: 2018-07-23', 'added: 2026-11-24'),
  },
  'source-before-event': {
    wrong: 'published: 2017-07-22',
    right: 'published: 2018-07-23',
  },
  'outside-china': {
    wrong: 'coordinates: {lat: 118.8, lon: 32.06}',
    right: 'coordinates: {lat: 32.06, lon: 118.8}',
  },
  'far-from-parent': {
    wrong: lines(
      '# content/cities/jiangbei-new-area.md',
      'parent: nanjing',
      'coordinates: {lat: 22.14, lon: 118.7}',
    ),
    right: lines(
      '# content/cities/jiangbei-new-area.md',
      'parent: nanjing',
      'coordinates: {lat: 32.14, lon: 118.7}',
    ),
  },
  'far-from-children': {
    wrong: lines(
      '# content/cities/nanjing.md',
      'coordinates: {lat: 27.06, lon: 118.8}',
      '# content/cities/jiangbei-new-area.md',
      'coordinates: {lat: 32.14, lon: 118.7}',
      '# content/cities/jianye.md',
      'coordinates: {lat: 32.0, lon: 118.73}',
    ),
    right: lines(
      '# content/cities/nanjing.md',
      'coordinates: {lat: 32.06, lon: 118.8}',
      '# content/cities/jiangbei-new-area.md',
      'coordinates: {lat: 32.14, lon: 118.7}',
      '# content/cities/jianye.md',
      'coordinates: {lat: 32.0, lon: 118.73}',
    ),
  },
  'code-against-place': {
    wrong: lines('# content/cities/wuchang.md', 'parent: heilongjiang', 'gb2260: "230184"'),
    right: lines('# content/cities/wuchang.md', 'parent: harbin', 'gb2260: "230184"'),
  },
  'code-against-level': {
    wrong: lines('# content/cities/jianye.md', 'level: district', 'gb2260: "320100"'),
    right: lines('# content/cities/jianye.md', 'level: district', 'gb2260: "320105"'),
  },
  'code-of-another': {
    wrong: lines(
      '# content/cities/jianye.md',
      'names: {en: Jianye, zh: 建邺区}',
      'gb2260: "320111"',
    ),
    right: lines(
      '# content/cities/jianye.md',
      'names: {en: Jianye, zh: 建邺区}',
      'gb2260: "320105"',
    ),
  },
  'code-unknown': {
    wrong: lines('# content/cities/jianye.md', 'gb2260: "320199"'),
    right: lines('# content/cities/jianye.md', 'gb2260: "320105"'),
  },
  'code-twice': {
    wrong: lines(
      '# content/cities/jianye.md',
      'gb2260: "320105"',
      '# content/cities/jiangbei-new-area.md',
      'gb2260: "320105"',
    ),
    right: lines(
      '# content/cities/jianye.md',
      'gb2260: "320105"',
      '# content/cities/jiangbei-new-area.md',
    ),
  },
  'chinese-under-en': {
    wrong: 'names: {en: 南京市}',
    right: 'names: {en: Nanjing, zh: 南京市}',
  },
  'rank-out-of-range': {
    wrong: lines(
      'assessed: 34',
      'rows:',
      '  - {chain: eos, rank: 1}',
      '  - {chain: ethereum, rank: 210}',
    ),
    right: lines(
      'assessed: 34',
      'rows:',
      '  - {chain: eos, rank: 1}',
      '  - {chain: ethereum, rank: 2}',
    ),
  },
  'assessed-out-of-range': {
    wrong: lines(
      'assessed: 1',
      'rows:',
      '  - {chain: eos, rank: 1}',
      '  - {chain: ethereum, rank: 2}',
    ),
    right: lines(
      'assessed: 34',
      'rows:',
      '  - {chain: eos, rank: 1}',
      '  - {chain: ethereum, rank: 2}',
    ),
  },
  'rate-out-of-line': {
    wrong: lines(
      '2018-06,CNY,6.4663,"ECB reference rates"',
      '2018-07,CNY,67.180,"ECB reference rates"',
      '2018-08,CNY,6.8486,"ECB reference rates"',
    ),
    right: lines(
      '2018-06,CNY,6.4663,"ECB reference rates"',
      '2018-07,CNY,6.7180,"ECB reference rates"',
      '2018-08,CNY,6.8486,"ECB reference rates"',
    ),
  },
};
