import { describe, expect, it } from 'vitest';
import { formerNamesOn } from '../../../src/rules/former-names.ts';

const NOW = { en: 'River Chain', zh: '江链', pinyin: 'Jiāng Liàn' };
const FORMER = [
  { en: 'Brook', zh: '溪', until: '2017' },
  { en: 'Stream', until: '2019-05-20' },
];

describe('the name of a day', () => {
  it.each([
    ['the earliest in both languages', '2016-12-31', { en: 'Brook', zh: '溪' }],
    ['a year has come with its first day', '2017-01-01', { ...NOW, en: 'Stream' }],
    ['the last day before', '2019-05-19', { ...NOW, en: 'Stream' }],
    ['today’s from its day on', '2019-05-20', undefined],
    ['today’s in a year in which it changed', '2019', undefined],
    ['today’s', '2026', undefined],
  ])('%s', (_, day, names) => {
    expect(formerNamesOn(NOW, FORMER, day)).toEqual(names);
    expect(formerNamesOn(NOW, [...FORMER].reverse(), day)).toEqual(names);
  });

  it('is today’s where no other is known', () => {
    expect(formerNamesOn({ en: 'A' }, [], '2000')).toBeUndefined();
    expect(formerNamesOn({ en: 'A' }, [{ until: '2010' }], '2000')).toBeUndefined();
    expect(formerNamesOn({ en: 'A' }, [{ zh: '甲', until: '2010' }], '2000')).toEqual({
      en: 'A',
      zh: '甲',
    });
  });
});
