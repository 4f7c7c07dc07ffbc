import matter from 'gray-matter';
import { problem } from '../problems/catalogue.ts';
import { yamlMistake } from '../problems/catalogue/yaml.ts';
import type { Problem } from '../problems/problem.ts';
import { type Fenced, findFences } from './fence.ts';
import { MAX_DEPTH } from './limits.ts';
import { type Locate, locator } from './positions.ts';
import { positionAt } from './text.ts';
import { bracketDepth, isPlain, plainValue, readCarefully, readFast } from './yaml.ts';

/** The facts and the text of one file. */
export interface Matter {
  facts: Record<string, unknown>;
  body: string;
  /** The line on which the body begins, from 1. */
  bodyLine: number;
  locate: Locate;
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

/** The mistakes of facts that the fast reader refused, each with its spot. */
function mistakes(fenced: Fenced, file: string): Problem[] {
  const at = (offset: number) => {
    const { line, column } = positionAt(fenced.facts, offset);
    return { file, line: line + 1, column };
  };
  if (bracketDepth(fenced.facts) > MAX_DEPTH) {
    return [problem('too-deep', { file, line: 2, column: 1 }, {})];
  }
  const { document } = readCarefully(fenced.facts);
  const found = document.errors.map((error) => {
    if (error.code === 'DUPLICATE_KEY') {
      const key = fenced.facts.slice(error.pos[0], error.pos[1] + 60).split(':')[0] ?? '';
      return problem('duplicate-key', at(error.pos[0]), { key: key.trim() });
    }
    const { what, right } = yamlMistake(error.code);
    return problem('yaml-syntax', at(error.pos[0]), { what, right });
  });
  for (const warning of document.warnings) {
    if (warning.code === 'TAG_RESOLVE_FAILED') {
      const tag = fenced.facts.slice(warning.pos[0], warning.pos[1]).trim();
      found.push(problem('yaml-tag', at(warning.pos[0]), { tag }));
    }
  }
  // One mistake often makes the rest of the file unreadable: what follows from it is noise.
  const syntax = found.findIndex((item) => item.code === 'yaml-syntax');
  return syntax === -1 ? found : found.slice(0, syntax + 1);
}

type Facts = { facts: Record<string, unknown> } | { problems: Problem[] };

function checkKeys(value: unknown, file: string): Facts {
  if (isKeys(value)) return { facts: value };
  return {
    problems: [problem('yaml-syntax', { file, line: 2, column: 1 }, yamlMistake('NOT_KEYS'))],
  };
}

function readFacts(fenced: Fenced, text: string, file: string): Facts {
  if (isPlain(fenced.facts)) {
    try {
      return checkKeys(parse(text), file);
    } catch {
      // The careful reader says where, below.
    }
  }
  const problems = mistakes(fenced, file);
  if (problems.length > 0) return { problems };
  try {
    return checkKeys(plainValue(readCarefully(fenced.facts).document), file);
  } catch {
    return { problems: [problem('yaml-alias', { file, line: 2, column: 1 }, {})] };
  }
}

/** Reads the facts and finds the body of one file, or says what is wrong with it. */
export function readMatter(text: string, file: string): Matter | { problems: Problem[] } {
  const fenced = findFences(text, file);
  if ('problem' in fenced) return { problems: [fenced.problem] };
  const read = readFacts(fenced, text, file);
  if ('problems' in read) return read;
  const { body, bodyLine } = fenced;
  return { facts: read.facts, body, bodyLine, locate: locator(fenced.facts) };
}
