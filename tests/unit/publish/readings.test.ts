import { expect, it } from 'vitest';
import { syllables } from '../../../src/publish/search/readings.ts';

it.each([
  ['长沙市', 'Chángshā Shì', 'chang sha shi'],
  ['长沙市', undefined, 'chang sha shi'],
  ['曾氏数码', 'Zēngshì Shùmǎ', 'zeng shi shu ma'],
  ['吕梁市', 'Lǚliáng Shì', 'lv liang shi'],
  ['西安市', 'Xī’ān Shì', 'xi an shi'],
  // A reading that is not that of the characters is not trusted.
  ['南京市', 'Nanking', 'nan jing shi'],
  ['IPFS基金会', 'IPFS Jījīnhuì', 'ji jin hui'],
])('the syllables of %s, written %s', (zh, written, expected) => {
  expect(syllables(zh, written)).toBe(expected);
});
