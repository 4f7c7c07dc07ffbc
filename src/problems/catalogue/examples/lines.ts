import type { lineProblems } from '../lines.ts';
import { type Examples, lines } from './example.ts';

const SOURCE = [
  '    title: Nanjing backs public chains',
  '    publisher: zdnet',
  '    form: report',
  '    url: https://example.org/nanjing-backs-public-chains',
];

/** Wrong and right of each problem of `../lines.ts`. */
export const lineExamples: Examples<typeof lineProblems> = {
  'line-twice': {
    wrong: lines('sources:', '  - id: zdnet', '  - id: zdnet', ...SOURCE),
    right: lines('sources:', '  - id: zdnet', ...SOURCE),
  },
  'lines-swapped': {
    wrong: lines('  - id: zdnet', 'sources:', ...SOURCE),
    right: lines('sources:', '  - id: zdnet', ...SOURCE),
  },
  'line-missing': {
    wrong: lines('places: [nanjing]', '  - {id: vechain, role: initiator}'),
    right: lines('places: [nanjing]', 'partners:', '  - {id: vechain, role: initiator}'),
  },
};
