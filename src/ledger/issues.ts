import type { z } from 'zod';
import { problem } from '../problems/catalogue.ts';
import { pathName } from '../problems/catalogue/terms.ts';
import type { Location, Problem } from '../problems/problem.ts';
import type { FactPath, Part } from '../reading/positions.ts';
import { idFrom } from '../reading/classify.ts';
import { suggestAddress } from '../rules/addresses.ts';
import { suggestDate, suggestDay } from '../rules/dates.ts';
import { isPatternCode } from '../schema/codes.ts';
import type { FileKind } from '../schema/record.ts';
import { schemaAt, writtenExample } from './schema-walk.ts';
import { nearestWord } from './suggest.ts';
import { type UnknownKey, unknownKeys } from './unknown-keys.ts';

/** The location of a fact of one entry. */
export type At = (path: FactPath, part?: Part) => Location;

type Issue = z.core.$ZodIssue;

/** The problem of a value that a pattern of the schema refuses, by the code that is its message. */
function patternProblem(
  message: string,
  location: Location,
  key: string,
  value: string,
  kind: FileKind,
  path: FactPath,
): Problem {
  const example = () => writtenExample(schemaAt(kind, path));
  if (!isPatternCode(message)) {
    const params = { key, expected: 'value', found: value, example: example() };
    return problem('wrong-type', location, params);
  }
  switch (message) {
    case 'bad-id':
      return problem('bad-id', location, { key, value, suggestion: idFrom(value) });
    case 'bad-code':
      return problem('bad-code', location, { key, value, example: example() });
    case 'bad-date':
      return problem('bad-date', location, { key, value, suggestion: suggestDate(value) });
    case 'bad-address':
      return problem('bad-address', location, { key, value, suggestion: suggestAddress(value) });
    case 'bad-day':
      return problem('bad-day', location, { key, value, suggestion: suggestDay(value) });
    default:
      // Every other code of a pattern tells the key and the value only.
      return problem(message, location, { key, value });
  }
}

function typeProblem(issue: z.core.$ZodIssueInvalidType, kind: FileKind, at: At): Problem {
  const path = issue.path as FactPath;
  const key = String(path.at(-1) ?? '');
  const name = pathName(path);
  if (issue.input === undefined) {
    const parent = path.slice(0, -1);
    const where = parent.length === 0 ? { entry: kind } : { path: pathName(parent) };
    const example = writtenExample(schemaAt(kind, path));
    return problem('missing-key', at(parent), { key, where, example });
  }
  if (issue.input === null) return problem('empty-value', at(path, 'key'), { key: name });
  if (issue.expected === 'string' && typeof issue.input === 'boolean') {
    return problem('text-needed', at(path), { key: name, found: String(issue.input) });
  }
  return wrongType(issue.input, issue.expected, kind, path, at);
}

/** A value of another type: what is there in a list of its own, or the schema's example instead. */
function wrongType(input: unknown, type: string, kind: FileKind, path: FactPath, at: At): Problem {
  const listed = type === 'array' && typeof input === 'string' && !/[,:[\]{}]/.test(input);
  return problem('wrong-type', at(path), {
    key: pathName(path),
    expected: type,
    found: input,
    example: listed ? `[${input}]` : writtenExample(schemaAt(kind, path)),
  });
}

function unknownKey({ holder, ...params }: UnknownKey, at: At): Problem {
  const { key, suggestions, allowed, isBare } = params;
  return problem('unknown-key', at([...holder, key], 'key'), { key, suggestions, allowed, isBare });
}

/** What a list or a text that is too small or too big is called. */
function sizeProblem(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, at: At): Problem {
  const path = issue.path as FactPath;
  const key = pathName(path);
  const list = issue.origin === 'array';
  if (issue.code === 'too_small')
    return problem(list ? 'too-few' : 'empty-value', at(path), { key });
  const limit = Number(issue.maximum);
  return problem(list ? 'too-many' : 'too-long', at(path), { key, limit });
}

function valueProblem(issue: z.core.$ZodIssueInvalidValue, kind: FileKind, at: At): Problem {
  const path = issue.path as FactPath;
  const key = pathName(path);
  const allowed = issue.values.map(String);
  const { input } = issue;
  if (input === undefined) {
    return typeProblem({ ...issue, code: 'invalid_type', expected: 'string' }, kind, at);
  }
  if (typeof input !== 'string') {
    return input === null
      ? problem('empty-value', at(path, 'key'), { key })
      : wrongType(input, 'string', kind, path, at);
  }
  return problem('not-in-list', at(path), {
    key,
    value: input,
    allowed,
    suggestions: nearestWord(input, allowed),
  });
}

function problemsOf(issue: Issue, kind: FileKind, at: At): Problem[] {
  const path = issue.path as FactPath;
  if (issue.input === '') return [problem('empty-value', at(path), { key: pathName(path) })];
  switch (issue.code) {
    case 'invalid_type':
      return [typeProblem(issue, kind, at)];
    case 'unrecognized_keys':
      // Told key by key, with what each was meant for.
      return [];
    case 'too_small':
    case 'too_big':
      return [sizeProblem(issue, at)];
    case 'invalid_value':
      return [valueProblem(issue, kind, at)];
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => problemsOf({ ...inner, path: issue.path }, kind, at));
    case 'invalid_union':
      if (typeof issue.input !== 'string') {
        const missing = { ...issue, code: 'invalid_type', expected: 'string' } as const;
        return [typeProblem(missing, kind, at)];
      }
      break;
    default:
  }
  const value = typeof issue.input === 'string' ? issue.input : String(path.at(-1) ?? '');
  return [patternProblem(issue.message, at(path), pathName(path), value, kind, path)];
}

/** What a schema found wrong with the facts of one entry, and which facts it refused. */
export interface Told {
  problems: Problem[];
  refused: readonly FactPath[];
}

/** What a schema found wrong with the facts of one entry, in the contributor's words. */
export function problemsOfIssues(issues: readonly Issue[], kind: FileKind, at: At): Told {
  const unknown = unknownKeys(issues, kind);
  const replaced = unknown.flatMap(({ holder, replaces }) =>
    replaces === undefined ? [] : [pathName([...holder, replaces])],
  );
  const problems = issues
    .filter(({ input, path }) => input !== undefined || !replaced.includes(pathName(path)))
    .flatMap((issue) => problemsOf(issue, kind, at));
  const refused = issues
    .filter(({ code }) => code !== 'unrecognized_keys')
    .map(({ path }) => path as FactPath);
  const keys = unknown.flatMap(({ holder, key, suggestions }) =>
    [key, ...suggestions].map((name) => [...holder, name]),
  );
  return {
    problems: [...problems, ...unknown.map((one) => unknownKey(one, at))],
    refused: [...refused, ...keys],
  };
}
