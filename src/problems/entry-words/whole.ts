import type { Lang } from '../../site/lang.ts';
import type { Wordings } from '../catalogue/entry.ts';
import type { PROBLEMS, ProblemCode } from '../catalogue.ts';
import type { Problem } from '../problem.ts';
import type { Told } from './load.ts';

type Words = Wordings<typeof PROBLEMS>;

/** The words of the languages that the table itself is not written in, each loaded by its own pages. */
const LOAD: Partial<Record<Lang, () => Promise<Words>>> = {
  zh: () => import('./whole-zh.ts').then(({ words }) => words),
};

/** Loads what says in a language what the whole check finds. */
export async function problemWords(lang: Lang): Promise<(problem: Problem) => Told> {
  const words = await LOAD[lang]?.();
  return ({ code, params, message, hint }) => {
    const wording = words?.[code as ProblemCode];
    if (!wording) return { message, hint };
    return { message: wording.message(params as never), hint: wording.hint(params as never) };
  };
}
