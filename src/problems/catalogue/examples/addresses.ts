import type { addressProblems } from '../addresses.ts';
import { type Examples, lines } from './example.ts';

/** Wrong and right of each problem of `../addresses.ts`. */
export const addressExamples: Examples<typeof addressProblems> = {
  'private-address': {
    wrong: 'url: http://192.168.0.1/report',
    right: 'url: https://www.zdnet.com/report',
  },
  'look-alike-address': {
    wrong: 'url: https://аррle.com/',
    right: 'url: https://apple.com/',
  },
  'tracking-address': {
    wrong: 'url: https://www.zdnet.com/report?utm_source=feed',
    right: 'url: https://www.zdnet.com/report',
  },
  'trailing-mark': {
    wrong: 'url: https://www.zdnet.com/report。',
    right: 'url: https://www.zdnet.com/report',
  },
  'archive-of-nothing': {
    wrong: lines('url: https://www.zdnet.com/report', 'archive: https://www.zdnet.com/report'),
    right: lines(
      'url: https://www.zdnet.com/report',
      'archive: https://web.archive.org/web/2018/https://www.zdnet.com/report',
    ),
  },
  'placeholder-text': {
    wrong: 'title: The title of the page',
    right: 'title: Nanjing City Bares $1.5 Billion Blockchain Investment Fund',
  },
};
