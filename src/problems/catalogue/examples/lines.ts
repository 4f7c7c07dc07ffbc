import type { lineProblems } from '../lines.ts';
import { type Examples, lines } from './example.ts';

/** Wrong and right of each problem of `../lines.ts`. */
export const lineExamples: Examples<typeof lineProblems> = {
  'line-twice': {
    wrong: lines('sources:', '  - id: zdnet', '  - id: zdnet', '    publisher: zdnet'),
    right: lines('sources:', '  - id: zdnet', '    publisher: zdnet'),
  },
  'lines-swapped': {
    wrong: lines('  - id: zdnet', 'sources:', '    publisher: zdnet'),
    right: lines('sources:', '  - id: zdnet', '    publisher: zdnet'),
  },
  'line-missing': {
    wrong: lines('places: [nanjing]', '  - {id: bank-of-nanjing, role: manager}'),
    right: lines('places: [nanjing]', 'partners:', '  - {id: bank-of-nanjing, role: manager}'),
  },
};
