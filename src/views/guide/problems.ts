import { messages } from '../../i18n/catalogue.ts';
import { EXAMPLES } from '../../problems/catalogue/examples/index.ts';
import { PROBLEMS, type ProblemCode } from '../../problems/catalogue.ts';
import { groupOf, GROUPS, type ProblemGroup } from '../../problems/groups.ts';
import type { Severity } from '../../problems/problem.ts';
import { reportLang, sampleOf, wordingOf } from '../../problems/wordings.ts';
import type { Lang } from '../../site/lang.ts';
import { type Context, linkTo } from '../shared/context.ts';
import { onlyPageHead, pageHead } from '../shared/frame/head.ts';
import type { PageHead } from '../shared/types.ts';

/** All codes, in the order of the table. */
export const PROBLEM_CODES = Object.keys(PROBLEMS) as ProblemCode[];

/** The path of the help page of a group of problems. */
export const problemGroupPath = (group: ProblemGroup): string => `contribute/problems/${group}/`;

/** Where a problem is explained: its part of that page. */
export const problemPath = (code: ProblemCode): string =>
  `${problemGroupPath(groupOf(code))}#${code}`;

/** The path of the page that explained a problem, when each had one of its own. */
export const formerProblemPath = (code: ProblemCode): string => `contribute/problems/${code}/`;

/** A problem in a list: where it is explained. */
export interface ProblemLine {
  code: ProblemCode;
  href: string;
  severity: Severity;
}

/** All problems, in the order of the table. */
export const problemLines = (context: Context): ProblemLine[] =>
  PROBLEM_CODES.map((code) => ({
    code,
    href: linkTo(context, problemPath(code)),
    severity: PROBLEMS[code].severity,
  }));

export interface ProblemsView {
  head: PageHead;
  title: string;
  intro: string;
  /** The language in which the check says why. */
  said: Lang;
  problems: (ProblemLine & { why: string })[];
}

/** Every problem that the check knows. */
export function problemsView(context: Context): ProblemsView {
  const { pages } = messages(context.lang);
  return {
    head: onlyPageHead(context, 'problems', 'contribute/problems/', {
      above: [{ path: 'contribute/', name: pages.contribute.title }],
    }),
    ...pages.problems,
    said: reportLang(context.lang),
    problems: problemLines(context).map((line) => ({
      ...line,
      why: wordingOf(context.lang, line.code).why,
    })),
  };
}

/** A problem, explained. */
export interface ProblemView {
  code: ProblemCode;
  severity: Severity;
  why: string;
  /** What the check says of a piece like `wrong`. */
  output: { message: string; hint: string };
  wrong: string;
  right: string;
}

export interface ProblemGroupView {
  head: PageHead;
  title: string;
  /** The language in which the check says it. */
  said: Lang;
  problems: ProblemView[];
}

/** The help page of a group of problems. */
export function problemGroupView(context: Context, group: ProblemGroup): ProblemGroupView {
  const { descriptions, pages, problems, titles } = messages(context.lang);
  const name = problems.groups[group];
  const title = titles.problems(name);
  return {
    head: pageHead(context, {
      path: problemGroupPath(group),
      title,
      description: descriptions.problems(name),
      above: [
        { path: 'contribute/', name: pages.contribute.title },
        { path: 'contribute/problems/', name: pages.problems.title },
      ],
    }),
    title,
    said: reportLang(context.lang),
    problems: GROUPS[group].map((code) => ({
      code,
      severity: PROBLEMS[code].severity,
      why: wordingOf(context.lang, code).why,
      output: sampleOf(context.lang, code),
      wrong: EXAMPLES[code].wrong,
      right: EXAMPLES[code].right,
    })),
  };
}
