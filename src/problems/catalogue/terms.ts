import type { FileKind } from '../../schema/record.ts';
import { quoted } from './entry.ts';

/** What the messages call each kind of entry. */
const ENTRY_NAMES: Record<FileKind, string> = {
  article: 'article',
  translation: 'translation',
  place: 'place',
  fund: 'fund',
  partner: 'partner',
  chain: 'chain',
  lead: 'text in Chinese',
  'ranking-translation': 'text of a ranking in Chinese',
  publisher: 'publisher',
  index: 'ranking',
  edition: 'edition',
};

/** What the messages call each type of value, by the schema library's word for it. */
const TYPES: Record<string, string> = {
  string: 'text',
  array: 'a list in [ ]',
  object: 'a group of keys in { }',
  record: 'a group of keys in { }',
  boolean: 'true or false',
  value: 'another value',
};

/** The contributor's word for a type of value. */
export function typeName(type: string): string {
  return TYPES[type] ?? 'another type of value';
}

/** What should hold a key: an entry of a kind, or a group of keys at a path. */
export type Holder = { entry: FileKind } | { path: string };

/** What should hold a key, in the contributor's words. */
export const holderName = (where: Holder): string =>
  'entry' in where ? `the ${ENTRY_NAMES[where.entry]}` : where.path;

/** What a value is, in the contributor's words. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  return typeof value === 'string'
    ? `the text ${quoted(value)}`
    : value === true
      ? 'true'
      : 'false';
}

/** A path in the facts as people write it: `claims[1].amount`, counted from 1. */
export function pathName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step + 1}]`;
    return name === '' ? String(step) : `${name}.${String(step)}`;
  }, '');
}

/** A division of China that a name may mean and that the record lacks. */
export interface PlaceOffer {
  /** The id that it would have. */
  id: string;
  /** Its Chinese name. */
  name: string;
  /** The Chinese names of what it lies in, the nearest first. */
  within: string[];
  /** Whether it is no more. */
  isFormer: boolean;
  /** What to write to bring it in. */
  block: string;
}

/** What is wrong with an amount, by the reason of its reader. */
export const AMOUNT_MISTAKES = {
  'no-currency': 'it names no currency',
  'two-currencies': 'it names two currencies',
  'two-meanings': 'a bare $ could mean US or Hong Kong dollars',
  'unknown-unit': 'its unit is not known',
  'no-number': 'it has no number',
  zero: 'nought is no amount; leave out what is not known',
  'two-readings': 'its point may part thousands or begin the decimals',
  'not-understood': 'it is not one number, one unit and one currency',
};

/** Why an amount cannot be read. */
export type AmountReason = keyof typeof AMOUNT_MISTAKES;
