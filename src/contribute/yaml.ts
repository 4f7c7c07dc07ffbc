import { type Fact, type Facts, isGroup, isList } from './facts.ts';

/** What is said behind a line, by the way to its key (`sources.form`). */
export type Remarks = Readonly<Record<string, string>>;

/** A text that YAML would read as something else than itself, or as a part of a list. */
const NEEDS_QUOTES =
  /^[\s\-?:,[\]{}#&*!|>'"%@`=~]|[\s:]$|: | #|[\p{Cc}\u2028\u2029\uFEFF]|^(?:null|true|false|yes|no|on|off|y|n|\.\.\.)$|^[-+.]?\d[\d_,.:eExX+-]*$/iu;

/** What a bare date or number is: its key’s schema takes it as it is written. */
const PLAIN_NUMBER = /^(?:[1-9]\d{0,14}|0)(?:\.\d+)?$|^\d{4}-\d{2}(?:-\d{2})?$/;

/** Keys whose digits are a name: 0 at the front would be lost to an editor. */
const CODES: readonly string[] = ['gb2260'];

/** A text as it stands in YAML: bare where that reads back as itself, else in quotes. */
function scalar(text: string, key: string, inList: boolean): string {
  if (CODES.includes(key)) return `'${text}'`;
  if (PLAIN_NUMBER.test(text)) return text;
  if (NEEDS_QUOTES.test(text) || (inList && /[,[\]{}]/.test(text))) return JSON.stringify(text);
  return text;
}

const REMARK_COLUMN = 30;

function line(indent: string, text: string, remark: string | undefined): string {
  const whole = indent + text;
  return remark === undefined ? whole : `${whole.padEnd(REMARK_COLUMN)} # ${remark}`;
}

function pair(key: string, value: Fact, indent: string, way: string, remarks: Remarks): string[] {
  const own = way === '' ? key : `${way}.${key}`;
  const remark = remarks[own];
  if (isGroup(value)) return [`${indent}${key}:`, ...lines(value, `${indent}  `, own, remarks)];
  if (!isList(value)) {
    const text = typeof value === 'string' ? scalar(value, key, false) : String(value);
    return [line(indent, text === '' ? `${key}:` : `${key}: ${text}`, remark)];
  }
  if (value.some(isGroup)) {
    const items = value.filter(isGroup).flatMap((item) => {
      const [first = '', ...rest] = lines(item, `${indent}    `, own, remarks);
      return [`${indent}  - ${first.trimStart()}`, ...rest];
    });
    return [`${indent}${key}:`, ...items];
  }
  const items = value.map((item) =>
    typeof item === 'string' ? scalar(item, key, true) : String(item === true),
  );
  return [line(indent, `${key}: [${items.join(', ')}]`, remark)];
}

function lines(facts: Facts, indent: string, way: string, remarks: Remarks): string[] {
  return Object.entries(facts).flatMap(([key, value]) =>
    value === undefined ? [] : pair(key, value, indent, way, remarks),
  );
}

/** Facts as YAML, in the order in which they are given, a line feed behind each line. */
export function writeYaml(facts: Facts, remarks: Remarks = {}): string {
  return lines(facts, '', '', remarks)
    .map((one) => `${one}\n`)
    .join('');
}
