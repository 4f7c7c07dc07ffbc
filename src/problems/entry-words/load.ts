import type { Lang } from '../../site/lang.ts';
import type { ProblemCode } from '../catalogue.ts';
import type { Finding } from '../finding.ts';

/** A finding in the words of a language. */
export interface Told {
  /** What is wrong, in one sentence. */
  message: string;
  /** What to write instead, in one sentence. */
  hint: string;
}

interface Wording {
  message: (params: never) => string;
  hint: (params: never) => string;
}

type Words = Partial<Record<ProblemCode, Wording>>;

/** The words of each language: a page loads those of its own only. */
const LOAD: Record<Lang, () => Promise<{ words: Words }>> = {
  en: () => import('./written.ts'),
  zh: () => import('./zh.ts'),
};

/** Loads what says in a language what is wrong with an entry while it is written. */
export async function entryWords(lang: Lang): Promise<(finding: Finding) => Told> {
  const { words } = await LOAD[lang]();
  return ({ code, params }) => {
    const wording = words[code];
    // Every code that the form can meet has words; a test holds it so.
    if (!wording) return { message: code, hint: '' };
    return { message: wording.message(params as never), hint: wording.hint(params as never) };
  };
}
