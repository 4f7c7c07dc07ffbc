import matter from 'gray-matter';
import { problem } from '../problems/catalogue.ts';
import type { Fix } from '../problems/fix.ts';
import type { Location, Problem } from '../problems/problem.ts';
import { type Fenced, findFences, isHollow } from './fence.ts';
import { joinHanLines } from './han-lines.ts';
import { MAX_ALIASES, MAX_MISTAKES } from './limits.ts';
import { type Locate, locator } from './positions.ts';
import { valuesCutByHash } from './remarks.ts';
import { positionAt } from './text.ts';
import type { LineSlip } from './yaml-indents.ts';
import { lineSlip, oddKey } from './yaml-lines.ts';
import { isPlain, tooDeepAt } from './plain-yaml.ts';
import {
  type CarefulYaml,
  openQuote,
  plainValue,
  readCarefully,
  readFast,
  references,
  tagsOf,
  type YamlMistake,
} from './yaml.ts';

/** The facts and the text of one file. */
export interface Matter {
  facts: Record<string, unknown>;
  /** The facts as they are typed, between the fences. */
  typed: string;
  body: string;
  /** The line on which the body begins, from 1. */
  bodyLine: number;
  locate: Locate;
  /** What its writer should look at again. */
  warnings: Problem[];
}

function refuse(): never {
  throw new Error('only YAML is read');
}

/**
 * gray-matter with engines that cannot execute anything: its own run JavaScript by default
 * (gray-matter issue 112). Naming options also turns off its cache, which forgets errors (issue 166).
 */
function parse(text: string): unknown {
  return matter(text, {
    language: 'yaml',
    engines: {
      yaml: { parse: (facts: string) => readFast(facts) as object, stringify: refuse },
      json: { parse: refuse, stringify: refuse },
      js: { parse: refuse, stringify: refuse },
      javascript: { parse: refuse, stringify: refuse },
    },
  }).data;
}

function isKeys(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The location of an offset of the facts, which begin below the opening fence. */
function locationIn({ facts }: Fenced, file: string, offset: number): Location {
  const { line, column } = positionAt(facts, offset);
  return { file, line: line + 1, column };
}

/** Reads facts with their positions, unless they are nested so deeply that a parser would give up. */
function readBounded(fenced: Fenced, file: string): CarefulYaml | { problem: Problem } {
  const deep = tooDeepAt(fenced.facts);
  try {
    if (deep === undefined) return readCarefully(fenced.facts);
  } catch {
    // Lists in lists without a bracket: too many for the parser's stack.
  }
  return { problem: problem('too-deep', locationIn(fenced, file, deep ?? 0), {}) };
}

/** Slips of a sign of another width, which can mean one thing only. */
const ONLY_WIDTH = new Set(['WIDE_COLON', 'ODD_SPACE']);

function slipProblem(
  { code, line, column, right }: LineSlip,
  { facts }: Fenced,
  file: string,
): Problem {
  const written = facts.split('\n')[line] ?? '';
  const before = written.slice(0, column);
  const location = { file, line: line + 2, column: [...before].length + 1 };
  const fix: Fix | undefined = ONLY_WIDTH.has(code)
    ? [{ change: 'word', file, line: line + 2, column: 1, from: written, to: right }]
    : undefined;
  return problem('yaml-syntax', location, { mistake: code, right }, fix);
}

/** The mistakes of facts that the fast reader refused, each with its location. */
function* mistakes(
  { document }: CarefulYaml,
  fenced: Fenced,
  file: string,
): Generator<Problem, void> {
  const at = (offset: number) => locationIn(fenced, file, offset);
  const syntax = ({ code, offset }: YamlMistake) => {
    const opened = code === 'MISSING_CHAR' ? openQuote(document, offset) : undefined;
    const mistake = opened === undefined ? code : 'OPEN_QUOTE';
    const stumbled = positionAt(fenced.facts, opened ?? offset).line - 1;
    const slip = lineSlip(fenced.facts, stumbled);
    if (!slip) return problem('yaml-syntax', at(opened ?? offset), { mistake });
    return slipProblem(slip, fenced, file);
  };
  for (const { code, pos } of document.errors.slice(0, MAX_MISTAKES)) {
    if (code === 'DUPLICATE_KEY') {
      const key = fenced.facts.slice(pos[0], pos[1] + 60).split(':')[0] ?? '';
      yield problem('duplicate-key', at(pos[0]), { key: key.trim() });
    } else {
      // One mistake often makes the rest of the file unreadable: what follows from it is noise.
      yield syntax({ code, offset: pos[0] });
      return;
    }
  }
  const { offsets, stray } = references(document, fenced.facts);
  const [first, ...others] = offsets;
  if (first !== undefined && others.length >= MAX_ALIASES) {
    yield problem('yaml-alias', at(first), {});
    return;
  }
  const [mark] = stray;
  if (mark) {
    yield syntax(mark);
    return;
  }
  for (const { tag, offset } of tagsOf(document, fenced.facts)) {
    yield problem('yaml-tag', at(offset), { tag });
  }
}

type Facts = { facts: Record<string, unknown> } | { problems: Problem[] };

function checkKeys(value: unknown, file: string): Facts {
  if (isKeys(value)) return { facts: value };
  return {
    problems: [problem('yaml-syntax', { file, line: 2, column: 1 }, { mistake: 'NOT_KEYS' })],
  };
}

function readFacts(fenced: Fenced, text: string, file: string): Facts {
  const odd = oddKey(fenced.facts);
  if (odd) return { problems: [slipProblem(odd, fenced, file)] };
  const joined = joinHanLines(fenced.facts);
  if (isPlain(fenced.facts) && !isHollow(fenced.facts)) {
    try {
      const typed = parse(text);
      return checkKeys(joined === fenced.facts ? typed : parse(`---\n${joined}---\n`), file);
    } catch {
      // The careful reader says where, below.
    }
  }
  const careful = readBounded(fenced, file);
  if ('problem' in careful) return { problems: [careful.problem] };
  const problems = [...mistakes(careful, fenced, file)];
  if (problems.length > 0) return { problems };
  const { document } = careful;
  try {
    const read = joined === fenced.facts ? document : readCarefully(joined).document;
    return checkKeys(plainValue(read), file);
  } catch {
    const [first = 0] = references(document, fenced.facts).offsets;
    return { problems: [problem('yaml-alias', locationIn(fenced, file, first), {})] };
  }
}

/** Reads the facts and finds the body of one file, or says what is wrong with it. */
export function readMatter(text: string, file: string): Matter | { problems: Problem[] } {
  const fenced = findFences(text, file);
  if ('problem' in fenced) return { problems: [fenced.problem] };
  const { facts: typed, body, bodyLine } = fenced;
  const read = readFacts(fenced, text, file);
  if ('problems' in read) return read;
  const warnings = valuesCutByHash(typed, file);
  return { facts: read.facts, typed, body, bodyLine, locate: locator(typed), warnings };
}
