import { isPair, isScalar, visit } from 'yaml';
import { problem } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';
import { positionAt } from './text.ts';
import { readCarefully } from './yaml.ts';

/** A remark behind a value, on the same line. */
const REMARK = /^[ \t]+(#[^\n]*)/;
/** A text that may hold one: quotes are not minded. */
const MAY_HOLD = /^[^\n]*[^\s#][ \t]+#/m;
/** Keys of titles and names, in which a # is likelier meant than a remark. */
const NAMING = new Set(['title', 'title_original', 'en', 'zh', 'pinyin']);

/**
 * Values that end at a # that will have been meant as text: one with no space after it, or any in a
 * title or name. Other remarks are the writer's own, as the guide shows them.
 */
export function valuesCutByHash(facts: string, file: string): Problem[] {
  if (!MAY_HOLD.test(facts)) return [];
  const problems: Problem[] = [];
  visit(readCarefully(facts).document, {
    Scalar: (_, { type, range, value }, path) => {
      const end = range?.[1];
      if (type !== 'PLAIN' || end === undefined || typeof value !== 'string') return;
      const rest = REMARK.exec(facts.slice(end, end + 400))?.[1];
      const pair = path.findLast((node) => isPair(node));
      const key = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
      if (rest === undefined || (/^#(?:\s|$)/.test(rest) && !NAMING.has(key))) return;
      const offset = facts.indexOf('#', end);
      const { line, column } = positionAt(facts, offset);
      const params = { key, value, rest: rest.trimEnd() };
      problems.push(problem('cut-by-hash', { file, line: line + 1, column }, params));
    },
  });
  return problems;
}
