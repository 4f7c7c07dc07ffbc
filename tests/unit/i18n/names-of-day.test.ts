import { describe, expect, it } from 'vitest';
import { nameInWords, type NamedThing, nowInWords } from '../../../src/i18n/names-of-day.ts';

const NANJING = { en: 'Nanjing', zh: '南京' };
const RENAMED: NamedThing = { name: { en: 'Jiangning', zh: '江宁' }, now: NANJING };

describe('today’s name behind that of an earlier day', () => {
  it.each<[string, NamedThing, 'en' | 'zh', boolean, string]>([
    ['in English', RENAMED, 'en', false, ' (now Nanjing)'],
    ['in Chinese', RENAMED, 'zh', false, '（今南京）'],
    ['in the page’s language where both are shown', RENAMED, 'en', true, ' (now Nanjing)'],
    ['none where it is today’s', { name: NANJING }, 'en', true, ''],
    ['none for a reader of the other', { ...RENAMED, name: { en: 'Nanjing' } }, 'en', true, ''],
    [
      'none where the other alone changed, and is not shown',
      { ...RENAMED, name: { en: 'Nanjing', zh: '江宁' } },
      'en',
      false,
      '',
    ],
    [
      'the other where it alone changed, and is shown',
      { ...RENAMED, name: { en: 'Nanjing', zh: '江宁' } },
      'en',
      true,
      ' (now 南京)',
    ],
    [
      'the first where the other had a name then, and has none now',
      { name: { en: 'Guild', zh: '行会' }, now: { en: 'Guild' } },
      'zh',
      false,
      '（今Guild）',
    ],
    [
      'nothing where what is shown has no name today',
      { name: { en: 'Guild', zh: '行会' }, now: { en: 'Guild' } },
      'en',
      true,
      '',
    ],
  ])('%s', (_, thing, lang, both, words) => {
    expect(nowInWords(thing, lang, both)).toBe(words);
  });

  it('follows the name', () => {
    expect(nameInWords(RENAMED, 'en')).toBe('Jiangning (now Nanjing)');
    expect(nameInWords(RENAMED, 'zh')).toBe('江宁（今南京）');
    expect(nameInWords({ name: NANJING }, 'zh')).toBe('南京');
  });
});
