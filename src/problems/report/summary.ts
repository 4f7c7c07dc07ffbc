import type { Lang } from '../../site/lang.ts';
import type { Problem } from '../problem.ts';
import { summaryIn } from '../wordings.ts';

/** How many errors and warnings there are, in one sentence of a language. */
export function summary(problems: readonly Problem[], lang: Lang): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map(({ file }) => file)).size;
  return summaryIn(lang, { errors, warnings, files });
}
