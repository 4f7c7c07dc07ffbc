import type { PROBLEMS } from '../../catalogue.ts';
import { addressExamples } from './addresses.ts';
import { bodyExamples } from './bodies.ts';
import { claimExamples } from './claims.ts';
import { conflictExamples } from './conflicts.ts';
import { fileExamples } from './files.ts';
import { frontmatterExamples } from './frontmatter.ts';
import { identityExamples } from './identity.ts';
import { lineExamples } from './lines.ts';
import { moneyExamples } from './money.ts';
import { namedExamples } from './named.ts';
import { outcomeExamples } from './outcomes.ts';
import { publishedExamples } from './published.ts';
import { rankingExamples } from './rankings.ts';
import { senseExamples } from './sense.ts';
import { shownExamples } from './shown.ts';
import { sumExamples } from './sums.ts';
import { translationExamples } from './translations.ts';
import { valueExamples } from './values.ts';
import type { Examples } from './example.ts';

/** For each code a piece of the record with its problem, and the same put right: what its help page shows. */
export const EXAMPLES: Examples<typeof PROBLEMS> = {
  ...fileExamples,
  ...frontmatterExamples,
  ...lineExamples,
  ...valueExamples,
  ...claimExamples,
  ...namedExamples,
  ...moneyExamples,
  ...outcomeExamples,
  ...conflictExamples,
  ...bodyExamples,
  ...shownExamples,
  ...rankingExamples,
  ...publishedExamples,
  ...senseExamples,
  ...sumExamples,
  ...translationExamples,
  ...identityExamples,
  ...addressExamples,
};
