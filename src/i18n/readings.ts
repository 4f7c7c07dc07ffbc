import { customPinyin, pinyin } from 'pinyin-pro';

/** Places of China that the library reads by the commoner sound of their characters (GB/T 2260 spells them so). */
customPinyin({
  乐清: 'yuè qīng',
  乐亭: 'lào tíng',
  乐陵: 'lào líng',
  台州: 'tāi zhōu',
  单县: 'shàn xiàn',
  浚县: 'xùn xiàn',
  歙县: 'shè xiàn',
  蔚县: 'yù xiàn',
  尉犁: 'yù lí',
  监利: 'jiàn lì',
  洪洞: 'hóng tóng',
  任丘: 'rén qiū',
  泌阳: 'bì yáng',
  珲春: 'hún chūn',
  会稽: 'kuài jī',
  黄陂: 'huáng pí',
  涡阳: 'guō yáng',
  大埔: 'dà bù',
  繁峙: 'fán shì',
  筠连: 'jūn lián',
  郫都: 'pí dū',
  万载: 'wàn zài',
  闽侯: 'mǐn hòu',
  六合: 'lù hé',
  什邡: 'shí fāng',
  曾都: 'zēng dū',
});

/** The reading of a Chinese text with tone marks, by a dictionary of words; other scripts stay. */
export const reading = (text: string): string => pinyin(text, { nonZh: 'consecutive' });

/** How syllables are asked for: without tones, one for each character. */
const TONELESS = { toneType: 'none', type: 'array', nonZh: 'removed', v: true } as const;

/** The syllables of a Chinese text without tones, one for each character. */
export const syllablesOf = (text: string): string[] => pinyin(text, TONELESS);

/** Every reading of a character, without tones. */
export const readingsOf = (character: string): string[] =>
  pinyin(character, { ...TONELESS, multiple: true });

/** Where the words of a Chinese text end. */
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** A text with its Chinese words as their syllables without tones, a space between words. */
export const spelledWords = (text: string): string =>
  [...WORDS.segment(text)]
    .map(({ segment }) =>
      /\p{Script=Han}/u.test(segment) ? ` ${syllablesOf(segment).join('')} ` : segment,
    )
    .join('');
