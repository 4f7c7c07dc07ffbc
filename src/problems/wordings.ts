import { LANGS, type Lang } from '../site/lang.ts';
import { PROBLEMS, type ProblemCode } from './catalogue.ts';
import { archiving as archivingEn, type ArchivingWords } from './commands/archiving.ts';
import type { Wording, Wordings } from './catalogue/entry.ts';
import { fixing as fixingEn, type FixingWords } from './commands/fixing.ts';
import { previewing as previewingEn, type PreviewingWords } from './commands/previewing.ts';
import { SAMPLES } from './catalogue/samples/samples.ts';
import { growth as growthEn, summary as summaryEn } from './catalogue/summary.ts';
import { archiving as archivingZh } from './commands/zh/archiving.ts';
import { fixing as fixingZh } from './commands/zh/fixing.ts';
import { previewing as previewingZh } from './commands/zh/previewing.ts';
import { growth as growthZh, summary as summaryZh } from './catalogue/zh/summary.ts';
import { wordings as zh } from './catalogue/zh/index.ts';
import { writing as writingEn, type WritingWords } from './commands/writing.ts';
import { writing as writingZh } from './commands/zh/writing.ts';
import type { Counts, Problem } from './problem.ts';

/** The words of a code in the table's own language. */
function written(code: ProblemCode): Wording<never> {
  const { message, hint, help } = PROBLEMS[code];
  return { message, hint, why: help.why };
}

/** The languages that the check speaks beside the one that its table is written in. */
const TRANSLATIONS: Partial<Record<Lang, Wordings<typeof PROBLEMS>>> = { zh };

/** The language in which a reader of `lang` is told of problems: the table's own where it has no other. */
export const reportLang = (lang: Lang): Lang =>
  TRANSLATIONS[lang] === undefined ? LANGS[0] : lang;

/** The words of a problem’s code for a reader of a language. */
export const wordingOf = (lang: Lang, code: ProblemCode): Wording<never> =>
  TRANSLATIONS[lang]?.[code] ?? written(code);

/** What the check says of a code and what it tells of, in a language. */
function worded(lang: Lang, code: ProblemCode, params: unknown): { message: string; hint: string } {
  const { message, hint } = wordingOf(lang, code);
  return { message: message(params as never), hint: hint(params as never) };
}

/** A problem of the table with its message and hint in a language. */
export function inLanguage(lang: Lang, problem: Problem): Problem {
  if (lang === LANGS[0]) return problem;
  return { ...problem, ...worded(lang, problem.code as ProblemCode, problem.params) };
}

/** What the check says of the sample of a code, in a language. */
export function sampleOf(lang: Lang, code: ProblemCode): { message: string; hint: string } {
  return worded(lang, code, SAMPLES[code]);
}

const SUMMARIES: Partial<Record<Lang, (counts: Counts) => string>> = { zh: summaryZh };

/** How many errors and warnings there are, in one sentence of a language. */
export const summaryIn = (lang: Lang, counts: Counts): string =>
  (SUMMARIES[lang] ?? summaryEn)(counts);

const GROWTH = { en: growthEn, zh: growthZh } satisfies Record<Lang, unknown>;

/** How many pages a change adds to the last build, in one sentence of a language. */
export const growthIn = (lang: Lang, pages: { added: number; before: number }): string =>
  GROWTH[lang](pages);

const ARCHIVING = { en: archivingEn, zh: archivingZh } satisfies Record<Lang, ArchivingWords>;

/** What `npm run sources` says of pages and of its run, in a language. */
export const archivingIn = (lang: Lang): ArchivingWords => ARCHIVING[lang];

const FIXING = { en: fixingEn, zh: fixingZh } satisfies Record<Lang, FixingWords>;

/** What `npm run check -- --fix` says of what it did, in a language. */
export const fixingIn = (lang: Lang): FixingWords => FIXING[lang];

const PREVIEWING = { en: previewingEn, zh: previewingZh } satisfies Record<Lang, PreviewingWords>;

/** What `npm run dev` says of a record with problems, in a language. */
export const previewingIn = (lang: Lang): PreviewingWords => PREVIEWING[lang];

const WRITING = { en: writingEn, zh: writingZh } satisfies Record<Lang, WritingWords>;

/** What `npm run new` says and asks beside the form, in a language. */
export const writingIn = (lang: Lang): WritingWords => WRITING[lang];
