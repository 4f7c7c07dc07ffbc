import { describe, expect, it } from 'vitest';
import { identityProblems } from '../../../src/problems/catalogue/identity.ts';
import { ARTICLE, everyCodeHasACase, report } from './report.ts';

describe('a place that the record lacks is offered ready to be brought in', () => {
  it('one that is near to another in writing', () => {
    expect(report({ [ARTICLE]: ['places: [nanjing]', 'places: [nanning]'] }))
      .toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:5:10 error new-place
        The place “nanning” is not in the record yet.
          5 | places: [nanning]
                       ^
        Bring it in with these lines of an article:
        南宁市, 广西壮族自治区; write nanning:
        introduces:
          cities:
            - id: guangxi
              names:
                en: Guangxi Zhuang Autonomous Region
                zh: 广西壮族自治区
                pinyin: Guǎngxī Zhuàngzú Zìzhìqū
              level: autonomous-region
              province: guangxi
              gb2260: '450000'
              coordinates: {lat: , lon: }
            - id: nanning
              names:
                en: Nanning
                zh: 南宁市
                pinyin: Nánníng Shì
              level: prefecture-level-city
              province: guangxi
              parent: guangxi
              gb2260: '450100'
              coordinates: {lat: , lon: }
        Fill in the coordinates and whatever else is left empty, and write its id here.
        If it is a slip, write nanjing.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('one that several are called, of which the record has none', () => {
    expect(report({ [ARTICLE]: ['[[river-fund', '[[chaoyang-district]] [[river-fund'] }))
      .toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:23:27 error new-place
        Several places are called “chaoyang-district”.
          23 | [[nanjing]] announced the [[chaoyang-district]] [[river-fund]] of [[river-fund#size]]. [@gazette]
                                         ^
        Bring it in with these lines of an article:
        朝阳区, 北京市; write chaoyang-beijing:
        introduces:
          cities:
            - id: beijing
              names:
                en: Beijing
                zh: 北京市
                pinyin: Běijīng Shì
              level: municipality
              province: beijing
              gb2260: '110000'
              coordinates: {lat: , lon: }
            - id: chaoyang-beijing
              names:
                en: Chaoyang District, Beijing
                zh: 朝阳区
                pinyin: Cháoyáng Qū
              level: district
              province: beijing
              parent: beijing
              gb2260: '110105'
              coordinates: {lat: , lon: }
        朝阳区, 长春市, 吉林省; write chaoyang-changchun:
        introduces:
          cities:
            - id: jilin
              names:
                en: Jilin
                zh: 吉林省
                pinyin: Jílín Shěng
              level: province
              province: jilin
              gb2260: '220000'
              coordinates: {lat: , lon: }
            - id: changchun
              names:
                en: Changchun
                zh: 长春市
                pinyin: Chángchūn Shì
              level: sub-provincial-city
              province: jilin
              parent: jilin
              gb2260: '220100'
              coordinates: {lat: , lon: }
            - id: chaoyang-changchun
              names:
                en: Chaoyang District, Changchun
                zh: 朝阳区
                pinyin: Cháoyáng Qū
              level: district
              province: jilin
              parent: changchun
              gb2260: '220104'
              coordinates: {lat: , lon: }
        潮阳区, 汕头市, 广东省; write chaoyang-shantou:
        introduces:
          cities:
            - id: guangdong
              names:
                en: Guangdong
                zh: 广东省
                pinyin: Guǎngdōng Shěng
              level: province
              province: guangdong
              gb2260: '440000'
              coordinates: {lat: , lon: }
            - id: shantou
              names:
                en: Shantou
                zh: 汕头市
                pinyin: Shàntóu Shì
              level: prefecture-level-city
              province: guangdong
              parent: guangdong
              gb2260: '440500'
              coordinates: {lat: , lon: }
            - id: chaoyang-shantou
              names:
                en: Chaoyang District, Shantou
                zh: 潮阳区
                pinyin: Cháoyáng Qū
              level: district
              province: guangdong
              parent: shantou
              gb2260: '440513'
              coordinates: {lat: , lon: }
        Fill in the coordinates and whatever else is left empty, and write its id here.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
});

everyCodeHasACase(identityProblems);
