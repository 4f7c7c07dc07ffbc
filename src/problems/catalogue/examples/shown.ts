import type { shownProblems } from '../shown.ts';
import { type Examples, lines } from './example.ts';

/** Wrong and right of each problem of `../shown.ts`. */
export const shownExamples: Examples<typeof shownProblems> = {
  'cut-by-hash': {
    wrong: 'title: Fund #1 of Nanjing',
    right: 'title: "Fund #1 of Nanjing"',
  },
  'not-on-cards': {
    wrong: 'names: {en: Rocket Fund 🚀}',
    right: 'names: {en: Rocket Fund}',
  },
  'table-row-too-long': {
    wrong: lines('| City | Note |', '| --- | --- |', '| Nanjing | one | two |'),
    right: lines('| City | Note | More |', '| --- | --- | --- |', '| Nanjing | one | two |'),
  },
  'text-not-shown': {
    wrong: lines('The fund is large. [@zdnet]', '', '[note]: Not-given'),
    right: lines('The fund is large. [@zdnet]', '', '\\[note]: Not-given'),
  },
  'list-from-a-year': {
    wrong: '2018. The year in which it began.',
    right: '2018\\. The year in which it began.',
  },
  'not-shown-as-meant': {
    wrong: lines('The fund has a manager.[^1]', '', '•	First point', '•	Second point'),
    right: lines('The fund has a manager. [@zdnet]', '', '- First point', '- Second point'),
  },
  'loose-emphasis': {
    wrong: 'The fund has ** 10 billion** and not ~~9 billion~~ yuan. [@zdnet]',
    right: 'The fund has **10 billion** and not 9 billion yuan. [@zdnet]',
  },
  'bare-address': {
    wrong: 'See https://example.org/a for more.',
    right: 'See <https://example.org/a> for more.',
  },
};
