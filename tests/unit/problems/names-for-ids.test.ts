import { describe, expect, it } from 'vitest';
import { ARTICLE, CITY, PARTNER, report } from './report.ts';

type Changes = Parameters<typeof report>[0];

/** The hints of a report, in its order. */
const hints = (changes: Changes): string[] =>
  [...report(changes).matchAll(/^ {2}(\S.*)\n\n/gm)].map(([, hint = '']) => hint);

const ALIAS: Changes = { [PARTNER]: ['kind:', "aliases: [RC, The Xi'an House]\nkind:"] };
const named = (from: string, to: string): Changes => ({ ...ALIAS, [ARTICLE]: [from, to] });
const places = (written: string): Changes => named('places: [nanjing]', `places: ${written}`);
const partner = (written: string): Changes => named('{id: river-capital,', `{id: ${written},`);
const text = (written: string): Changes => named('announced the', `${written} announced the`);
const ID = '; ids have small letters a to z, digits and single hyphens.';

describe('a name where an id is wanted is answered with the id', () => {
  it.each([
    ['in Chinese', places('[南京]'), `Write nanjing${ID}`],
    ['in Chinese, with what it is', places('[南京市]'), `Write nanjing${ID}`],
    ['in English', places('[Nanjing]'), `Write nanjing${ID}`],
    ['with what it is', places('[Nanjing City]'), `Write nanjing${ID}`],
    ['of an organisation', partner('江河资本'), `Write river-capital${ID}`],
    ['short', partner('RC'), `Write river-capital${ID}`],
    ['with an apostrophe', partner("The Xi'an House"), `Write river-capital${ID}`],
    ['of a fund', named('- fund: river-fund', '- fund: River Fund'), `Write river-fund${ID}`],
    [
      'with a comma of Chinese',
      places('[nanjing，jiangsu]'),
      'Write [nanjing, jiangsu], with ordinary brackets and commas.',
    ],
    [
      'with 、 and names',
      places('[南京、江苏省]'),
      'Write [nanjing, jiangsu], with ordinary brackets and commas.',
    ],
    ['in brackets of Chinese', places('［nanjing］'), 'Write it as in places: [nanjing].'],
    ['alone, in Chinese', places('南京'), 'Write it as in places: [nanjing].'],
    [
      'several, without brackets',
      places('南京，江苏'),
      'Write it as in places: [nanjing, jiangsu].',
    ],
    [
      'an address where a source is named',
      named('    sources: [gazette]', '    sources: ["https://example.org/a"]'),
      'Ids have small letters a to z, digits and single hyphens.',
    ],
  ])('%s', (_what, changes, hint) => {
    expect(hints(changes)).toEqual([hint]);
  });
});

describe('a name that several things have', () => {
  it('is asked about', () => {
    const other = `---
names: {en: Nanjing Old Town, zh: 南京}
level: district
province: jiangsu
parent: nanjing
coordinates: {lat: 32.06, lon: 118.8}
added: 2026-11-24
---
`;
    const city: Changes = { [CITY]: ['zh: 南京市', 'zh: 南京'], 'cities/old-town.md': other };
    expect(hints({ ...city, ...places('[南京]') })).toEqual([
      'Several things are called so: write nanjing or old-town.',
    ]);
  });
});

describe('brackets in the text are answered with what to write', () => {
  it.each([
    ['【【nanjing】】', 'Write [[nanjing]].'],
    ['［［nanjing］］', 'Write [[nanjing]].'],
    ['[[Nanjing]]', 'Write [[nanjing]].'],
    ['[[南京]]', 'Write [[nanjing]].'],
    ['[[nanjing，jiangsu]]', 'Write [[nanjing]], [[jiangsu]].'],
    ['[[River Fund#size]]', 'Write [[river-fund#size]].'],
    ['[nanjing]', 'Write [[nanjing]].'],
    ['【@gazette】', 'Write [@gazette].'],
    ['［@gazette］', 'Write [@gazette].'],
    ['[＠gazette]', 'Write [@gazette].'],
    ['（@gazette）', 'Write [@gazette].'],
    ['(@gazette)', 'Write [@gazette].'],
    ['[gazette]', 'Write [@gazette].'],
    ['@gazette', 'Write [@gazette].'],
    ['[@Gazette]', 'Write [@gazette].'],
  ])('%s', (written, hint) => {
    expect(hints(text(written))).toEqual([hint]);
  });
  it.each(['@somebody', '[sic]', 'a@gazette.org', '【重磅】'])(
    'and %s is left alone',
    (written) => {
      expect(hints(text(written))).toEqual([]);
    },
  );
});

describe('what is no value of its key', () => {
  const FUND = 'funds/river-fund.md';
  it.each([
    ['counted: no', 'Write it as in counted: false.'],
    ['counted: yes', 'Write it as in counted: true.'],
    ['counted: 否', 'Write it as in counted: false.'],
  ])('%s', (written, hint) => {
    expect(hints({ [FUND]: ['added:', `${written}\nadded:`] })).toEqual([hint]);
  });
  it('is told with the whole list, beside what is near', () => {
    expect(hints(named('places:', 'topics: [trade]\nplaces:'))[0]).toMatch(
      /^Did you mean trade-finance\? Choose agriculture, .* or web3\.$/,
    );
  });
});
