import type { Files } from '../../harness/files.ts';

/** A slip that has one right answer: what becomes of one place of a file, or of a file’s name. */
export interface FixableSlip {
  /** The code of the problem, or what the report calls what is only untidy. */
  code: string;
  /** Where it can be made. */
  at: RegExp;
  /** What is written there instead. */
  write: (found: string) => string;
  /** The files in which it can be made; every Markdown file where it is not said. */
  in?: RegExp;
}

/** A name that things of the record go by, for an id. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  nanjing: ['南京', '南京市', 'Nanjing', '［nanjing］'],
  gulou: ['Gulou'],
  jiangsu: ['江苏', '江苏省', 'Jiangsu'],
  'river-fund': ['江河基金', 'River Fund'],
  'lake-fund': ['湖泊基金', 'Lake Fund'],
  'river-capital': ['江河资本', 'River Capital'],
  'lake-house': ['湖屋', '湖边的屋'],
};

const named = (turn: number) => (id: string) => {
  const names = NAMES[id] ?? [id];
  return names[turn % names.length] ?? id;
};

const ofThings = /(?<=^ *(?:- )?(?:home|fund): )(?:nanjing|gulou|river-fund|lake-fund)$/gm;
const DAY = /(?<=^ *(?:published|accessed|added): )\d{4}-\d{2}-\d{2}$/gm;
const PLACES = /(?<=^places: \[)nanjing(?=\]$)/gm;

const date = (join: (year: string, month: string, day: string) => string) => (found: string) => {
  const [year = '', month = '', day = ''] = found.split('-');
  return join(year, month, day);
};
const bare = (digits: string): string => String(Number(digits));
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Slips that `--fix` takes back to the byte, by name. */
export const FIXABLE: Readonly<Record<string, FixableSlip>> = {
  'a name for an id': { code: 'bad-id', at: ofThings, write: named(0) },
  'another name for an id': { code: 'bad-id', at: ofThings, write: named(1) },
  'a name in a list': { code: 'bad-id', at: PLACES, write: named(1) },
  'a list in other brackets': {
    code: 'wrong-type',
    at: /(?<=^places: )\[nanjing\]$/gm,
    write: (found) => `［${found.slice(1, -1)}］`,
  },
  'a list without brackets': {
    code: 'wrong-type',
    at: /(?<=^(?:places|topics): )\[[a-z, -]+\]$/gm,
    write: (found) => found.slice(1, -1).replaceAll(', ', '、'),
  },
  'a comma of another width': {
    code: 'wrong-type',
    at: /(?<=^topics: )\[finance, supply-chain\]$/gm,
    write: () => '［finance，supply-chain］',
  },
  'a place beside what lies in it': {
    code: 'ancestor-beside-descendant',
    at: PLACES,
    write: (found) => `${found}, jiangsu`,
  },
  'a date with strokes': {
    code: 'bad-date',
    at: DAY,
    write: date((y, m, d) => `${y}/${bare(m)}/${bare(d)}`),
  },
  'a date in Chinese': {
    code: 'bad-date',
    at: DAY,
    write: date((y, m, d) => `${y}年${bare(m)}月${bare(d)}日`),
  },
  'a date in wide figures': { code: 'bad-date', at: DAY, write: wide },
  'an amount with a stop': {
    code: 'amount-unreadable',
    at: /(?<=amount: )[0-9]+ \w+ CNY$/gm,
    write: (found) => `${found}.`,
  },
  'an amount in wide figures': {
    code: 'amount-unreadable',
    at: /(?<=amount: )1 billion CNY$/gm,
    write: () => '十亿元',
  },
  'an address that follows readers': {
    code: 'tracking-address',
    at: /(?<=^ *url: )https:\S+$/gm,
    write: (found) => `${found}?utm_source=feed&utm_medium=x`,
  },
  'an address in wide signs': {
    code: 'bad-address',
    at: /(?<=^ *url: )https:\/\/(?=\S+$)/gm,
    write: () => 'https：／／',
  },
  'a mention in other brackets': {
    code: 'malformed-mention',
    at: /\[\[(?:nanjing|gulou|alpha)\]\]/gm,
    write: (found) => `【【${found.slice(2, -2)}】】`,
  },
};

/** Where a slip can be made in files. */
export function placesFor({ at, in: where = /\.md$/ }: FixableSlip, files: Files) {
  return Object.entries(files)
    .filter(([path]) => where.test(path))
    .flatMap(([path, text]) =>
      [...String(text).matchAll(at)].map((match) => ({
        ...{ path, from: match.index, found: match[0] },
      })),
    );
}

/** Remarks, line ends and a mark that change nothing of what a file says, as a seed gives them. */
export function disguised(files: Files, next: () => number): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => {
      if (!path.endsWith('.md')) return [path, content];
      const [head = '', facts = '', ...body] = String(content).split(/^---\n/m);
      const lines = facts.split('\n').map((line) => {
        const isKey = /^[a-z_]+:/.test(line);
        if (isKey && next() < 0.1) return `# ${line.length} 备注 & remarks: [x]\n${line}`;
        return line;
      });
      const whole = [head, lines.join('\n'), ...body].join('---\n');
      const ends = next() < 0.2 ? whole.replaceAll('\n', '\r\n') : whole;
      return [path, next() < 0.1 ? `\uFEFF${ends}` : ends];
    }),
  );
}
