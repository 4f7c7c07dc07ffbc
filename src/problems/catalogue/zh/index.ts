import type { Wordings } from '../entry.ts';
import type { PROBLEMS } from '../../catalogue.ts';
import { addressProblems } from './addresses.ts';
import { bodyProblems } from './bodies.ts';
import { claimProblems } from './claims.ts';
import { conflictProblems } from './conflicts.ts';
import { fileProblems } from './files.ts';
import { frontmatterProblems } from './frontmatter.ts';
import { identityProblems } from './identity.ts';
import { lineProblems } from './lines.ts';
import { moneyProblems } from './money.ts';
import { namedProblems } from './named.ts';
import { outcomeProblems } from './outcomes.ts';
import { publishedProblems } from './published.ts';
import { rankingProblems } from './rankings.ts';
import { senseProblems } from './sense.ts';
import { shownProblems } from './shown.ts';
import { sumProblems } from './sums.ts';
import { translationProblems } from './translations.ts';
import { valueProblems } from './values.ts';

/** The words of every problem, in Chinese. */
export const wordings: Wordings<typeof PROBLEMS> = {
  ...fileProblems,
  ...frontmatterProblems,
  ...lineProblems,
  ...valueProblems,
  ...claimProblems,
  ...namedProblems,
  ...moneyProblems,
  ...outcomeProblems,
  ...conflictProblems,
  ...bodyProblems,
  ...shownProblems,
  ...rankingProblems,
  ...publishedProblems,
  ...senseProblems,
  ...sumProblems,
  ...translationProblems,
  ...identityProblems,
  ...addressProblems,
};
