import type { z } from 'zod';
import { type Finding, finding } from '../problems/finding.ts';
import { pathName } from '../problems/catalogue/terms.ts';
import { itemsFix, valueFix } from '../problems/fix.ts';
import type { FactPath } from '../reading/positions.ts';
import { type At, placeOfMissing } from './missing-key.ts';
import { suggestAddress, sureAddress } from '../rules/addresses.ts';
import { suggestDate, suggestDay, sureDate } from '../rules/dates.ts';
import { isPatternCode } from '../schema/codes.ts';
import type { FileKind } from '../schema/record.ts';
import { schemaAt, writtenExample } from '../schema/walk/schema-walk.ts';
import { nearestWord } from './meant/suggest.ts';
import { wordsIn } from './meant/sure.ts';
import { type UnknownKey, unknownKeys } from './meant/unknown-keys.ts';
import { badId, type Told, wrongType } from './meant/wrong-values.ts';

type Issue = z.core.$ZodIssue;

/** The problem of a value that a pattern of the schema refuses, by the code that is its message. */
function patternFinding(
  message: string,
  value: string,
  path: FactPath,
  { kind, at, ...meanings }: Told,
): Finding {
  const location = at(path);
  const key = pathName(path);
  const example = () => writtenExample(schemaAt(kind, path));
  if (!isPatternCode(message)) {
    const params = { key, expected: 'value', found: value, example: example() };
    return finding('wrong-type', location, params);
  }
  switch (message) {
    case 'bad-id':
      return badId(location, value, path, meanings);
    case 'bad-code':
      return finding('bad-code', location, { key, value, example: example() });
    case 'bad-date': {
      const fix = valueFix(location, sureDate(value));
      return finding('bad-date', location, { key, value, suggestion: suggestDate(value) }, fix);
    }
    case 'bad-address': {
      const fix = valueFix(location, sureAddress(value));
      const suggestion = suggestAddress(value);
      return finding('bad-address', location, { key, value, suggestion }, fix);
    }
    case 'bad-day': {
      const suggestion = suggestDay(value);
      const isSure = suggestion !== undefined && suggestion === sureDate(value);
      const fix = valueFix(location, isSure ? suggestion : undefined);
      return finding('bad-day', location, { key, value, suggestion }, fix);
    }
    default:
      // Every other code of a pattern tells the key and the value only.
      return finding(message, location, { key, value });
  }
}

function typeFinding(issue: z.core.$ZodIssueInvalidType, entry: Told): Finding {
  const { kind, at } = entry;
  const path = issue.path as FactPath;
  const key = String(path.at(-1) ?? '');
  const name = pathName(path);
  if (issue.input === undefined) {
    const parent = path.slice(0, -1);
    const where = parent.length === 0 ? { entry: kind } : { path: pathName(parent) };
    const example = writtenExample(schemaAt(kind, path));
    const location = placeOfMissing(entry, path);
    return finding('missing-key', location, { key, where, example });
  }
  if (issue.input === null) return finding('empty-value', at(path, 'key'), { key: name });
  if (issue.expected === 'string' && typeof issue.input === 'boolean') {
    return finding('text-needed', at(path), { key: name, found: String(issue.input) });
  }
  return wrongType(issue.input, issue.expected, path, entry);
}

function unknownKey({ holder, ...params }: UnknownKey, { at, kind }: Told): Finding {
  const { key, suggestions, allowed, isBare } = params;
  if (kind === 'article' && holder.length === 0 && key === 'title_zh') {
    const location = at([key], 'key');
    return finding('title-in-translation', location, {
      file: location.file.replace(/\.md$/, '.zh.md'),
    });
  }
  return finding('unknown-key', at([...holder, key], 'key'), { key, suggestions, allowed, isBare });
}

/** What a list or a text that is too small or too big is called. */
function sizeFinding(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, at: At): Finding {
  const path = issue.path as FactPath;
  const key = pathName(path);
  const list = issue.origin === 'array';
  if (issue.code === 'too_small')
    return finding(list ? 'too-few' : 'empty-value', at(path), { key });
  const limit = Number(issue.maximum);
  return finding(list ? 'too-many' : 'too-long', at(path), { key, limit });
}

function valueFinding(issue: z.core.$ZodIssueInvalidValue, entry: Told): Finding {
  const { at } = entry;
  const path = issue.path as FactPath;
  const key = pathName(path);
  const allowed = issue.values.map(String);
  const { input } = issue;
  if (input === undefined) {
    return typeFinding({ ...issue, code: 'invalid_type', expected: 'string' }, entry);
  }
  if (typeof input !== 'string') {
    return input === null
      ? finding('empty-value', at(path, 'key'), { key })
      : wrongType(input, 'string', path, entry);
  }
  const location = at(path);
  const words = wordsIn(path, input, allowed);
  const list = words && `[${words.join(', ')}]`;
  const suggestions = nearestWord(input, allowed);
  const params = { key, value: input, allowed, suggestions, list };
  return finding('not-in-list', location, params, itemsFix(location, words));
}

function findingsOf(issue: Issue, entry: Told): Finding[] {
  const { at } = entry;
  const path = issue.path as FactPath;
  if (issue.input === '') return [finding('empty-value', at(path), { key: pathName(path) })];
  switch (issue.code) {
    case 'invalid_type':
      return [typeFinding(issue, entry)];
    case 'unrecognized_keys':
      // Told key by key, with what each was meant for.
      return [];
    case 'too_small':
    case 'too_big':
      return [sizeFinding(issue, at)];
    case 'invalid_value':
      return [valueFinding(issue, entry)];
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => findingsOf({ ...inner, path: issue.path }, entry));
    case 'invalid_union':
      if (typeof issue.input !== 'string') {
        const missing = { ...issue, code: 'invalid_type', expected: 'string' } as const;
        return [typeFinding(missing, entry)];
      }
      break;
    default:
  }
  const value = typeof issue.input === 'string' ? issue.input : String(path.at(-1) ?? '');
  return [patternFinding(issue.message, value, path, entry)];
}

/** The facts that a schema refused, and those that a misspelt key was meant for. */
export function refusedBy(issues: readonly Issue[], kind: FileKind): FactPath[] {
  const values = issues
    .filter(({ code }) => code !== 'unrecognized_keys')
    .map(({ path }) => path as FactPath);
  const keys = unknownKeys(issues, kind).flatMap(({ holder, key, suggestions }) =>
    [key, ...suggestions].map((name) => [...holder, name]),
  );
  return [...values, ...keys];
}

/** What a schema found wrong with the facts of one entry, in the contributor's words. */
export function findingsOfIssues(issues: readonly Issue[], entry: Told): Finding[] {
  const unknown = unknownKeys(issues, entry.kind);
  const replaced = unknown.flatMap(({ holder, replaces }) =>
    replaces === undefined ? [] : [pathName([...holder, replaces])],
  );
  return [
    ...issues
      .filter(({ input, path }) => input !== undefined || !replaced.includes(pathName(path)))
      .flatMap((issue) => findingsOf(issue, entry)),
    ...unknown.map((one) => unknownKey(one, entry)),
  ];
}
