import { symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../../../src/ledger/load.ts';
import { earlierRecord } from '../../../../src/ledger/published/earlier.ts';
import { PROBLEMS, type ProblemCode } from '../../../../src/problems/catalogue.ts';
import { EXAMPLES } from '../../../../src/problems/catalogue/examples/index.ts';
import type { Files } from '../../../harness/files.ts';
import { tempRecord } from '../../../harness/record.ts';
import { withPiece } from './piece.ts';
import { ARTICLE, CITY, FUND, PARTNER, SOUND, soundFile } from './record.ts';

const CODES = Object.keys(PROBLEMS) as ProblemCode[];
const TRIED = CODES.filter((code) => EXAMPLES[code].unchecked === undefined);

/** What the check finds in a content folder, beside an earlier record where one is given. */
function found(content: string, earlier?: Files): string[] {
  const { problems } = loadLedger(content, {
    realToday: '2026-12-01',
    checkOnly: true,
    ...(earlier === undefined ? {} : { against: earlierRecord(tempRecord(earlier)) }),
  });
  return problems.map(({ code }) => code);
}

/** The sound record with a file more. */
const adding = (...paths: string[]): Files => ({
  ...SOUND,
  ...Object.fromEntries(paths.map((path) => [path, soundFile(path)])),
});

const edited = (files: Files, path: string, from: string | RegExp, to: string): Files => ({
  ...files,
  [path]: String(files[path]).replace(from, to),
});

const without = (files: Files, ...folders: string[]): Files =>
  Object.fromEntries(
    Object.entries(files).filter(([path]) => !folders.some((folder) => path.startsWith(folder))),
  );

/** The claims of the event. */
const CLAIMS = /^claims:\n(?: .*\n)+/m;
/** The record with a picture. */
const PICTURED = adding('images/nanjing.png');
/** What a piece is laid into, where that is not the sound record. */
const INTO: Partial<Record<ProblemCode, Files>> = {
  'no-rates': without(SOUND, 'rates/'),
  'image-broken': withPiece(SOUND, EXAMPLES['image-missing'].right),
  'image-missing': PICTURED,
  'markdown-image': PICTURED,
  'picture-without-chinese': PICTURED,
  'missing-key': edited(SOUND, ARTICLE, /^title: .*\n/m, ''),
  'ancestor-beside-descendant': adding('cities/jiangbei-new-area.md'),
  'named-but-gone': edited(without(SOUND, CITY), PARTNER, 'added:', 'home: nanjing\nadded:'),
  'fund-event-without-claim': edited(SOUND, ARTICLE, CLAIMS, ''),
  'index-missing': without(SOUND, 'rankings/'),
  'orphan-ranking-translation': SOUND,
  'id-gone': edited(
    without(SOUND, FUND),
    ARTICLE,
    'fund: nanjing-public-chain-fund',
    'fund: nanjing-fund',
  ),
  'code-against-place': adding('cities/heilongjiang.md', 'cities/harbin.md'),
  'translation-figure': edited(SOUND, ARTICLE, 'told of it.', 'announced 10 billion yuan.'),
  'new-place': {
    ...without(adding('cities/fujian.md'), FUND),
    [ARTICLE]: String(SOUND[ARTICLE]).replace(CLAIMS, '').replace('kind: fund', 'kind: summit'),
  },
};
/** What was published before, for problems of that. */
const EARLIER: Partial<Record<ProblemCode, Files>> = {
  'id-gone': SOUND,
  'claim-address-changed': SOUND,
  'claim-gone': SOUND,
  'conflict-gone': withPiece(SOUND, EXAMPLES['conflict-gone'].right),
};
/** Problems that are not of the text of a file. */
const TRY: Partial<Record<ProblemCode, (piece: string) => string[]>> = {
  'no-content-folder': (command) => {
    const folder = /^CONTENT_DIR=(\S+)/.exec(command)?.[1] ?? '';
    return found(join(tempRecord(SOUND), '..', folder));
  },
  'no-articles': (paths) =>
    found(tempRecord(withPiece(without(SOUND, 'articles/', 'funds/'), paths))),
  'not-a-plain-file': (path) => {
    const content = tempRecord(SOUND);
    const target = /-> (\S+)$/.exec(path)?.[1];
    if (target !== undefined) {
      unlinkSync(join(content, CITY));
      symlinkSync(target, join(content, CITY));
    }
    return found(content);
  },
  'file-too-large': (listed) => {
    const [, count = '', unit = ''] = /^([\d.]+) (KB|MB)/.exec(listed) ?? [];
    const bytes = Number(count) * (unit === 'MB' ? 1_000_000 : 1_000);
    const text = String(SOUND[ARTICLE]);
    const more = 'It is said again. [@zdnet]\n\n'.repeat(Math.ceil((bytes - text.length) / 28));
    return found(tempRecord({ ...SOUND, [ARTICLE]: `${text}\n${more}` }));
  },
  'no-frontmatter': (text) =>
    found(
      tempRecord(
        text.startsWith('---') ? withPiece(SOUND, text) : { ...SOUND, [ARTICLE]: `${text}\n` },
      ),
    ),
};

function codesOf(code: ProblemCode, piece: string): string[] {
  const own = TRY[code];
  if (own !== undefined) return own(piece);
  return found(tempRecord(withPiece(INTO[code] ?? SOUND, piece)), EARLIER[code]);
}

it('lays pieces into a record without a problem', () => {
  expect(found(tempRecord(SOUND))).toEqual([]);
});

it('leaves out the examples alone that say why', () => {
  const left = CODES.filter((code) => !TRIED.includes(code));
  expect(left).toEqual(['file-unreadable', 'new-places']);
  for (const code of left) expect(EXAMPLES[code].unchecked).toMatch(/^[A-Z].*\.$/);
});

describe('the example of every problem', () => {
  it.each(TRIED)('%s', (code) => {
    const { wrong, right } = EXAMPLES[code];
    expect({ wrong: codesOf(code, wrong).includes(code), right: codesOf(code, right) }).toEqual({
      wrong: true,
      right: [],
    });
  });
});
