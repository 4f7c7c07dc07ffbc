import type { fileProblems } from '../files.ts';
import { type Examples, lines } from './example.ts';

/** Wrong and right of each problem of `../files.ts`. */
export const fileExamples: Examples<typeof fileProblems> = {
  'no-content-folder': {
    wrong: 'CONTENT_DIR=contents npm run check',
    right: 'CONTENT_DIR=content npm run check',
  },
  'no-articles': {
    wrong: 'content/cities/nanjing.md',
    right: lines(
      'content/cities/nanjing.md',
      'content/funds/nanjing-public-chain-fund.md',
      'content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
    ),
  },
  'stray-file': {
    wrong: 'content/drafts/2018-07-23-nanjing-summit.md',
    right: 'content/articles/2018/2018-07-23-nanjing-summit.md',
  },
  'not-a-plain-file': {
    wrong: 'content/cities/nanjing.md -> ../../drafts/nanjing.md',
    right: 'content/cities/nanjing.md',
  },
  'file-too-large': {
    wrong: '2.4 MB  content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
    right: '4 KB    content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
  },
  'file-unreadable': {
    wrong: '-rw-------  content/cities/nanjing.md',
    right: '-rw-r--r--  content/cities/nanjing.md',
    unchecked: 'Whether a file can be read depends on whose it is and on who runs the check.',
  },
  'not-utf8': {
    wrong: 'names: {en: Nanjing, zh: \\xC4\\xCF\\xBE\\xA9\\xCA\\xD0}',
    right: 'names: {en: Nanjing, zh: 南京市}',
  },
  'second-mark': {
    wrong: lines('⟨U+FEFF⟩⟨U+FEFF⟩---', '…'),
    right: lines('---', '…'),
  },
  'control-character': {
    wrong: 'title: Nanjing⟨U+0007⟩ announces a fund',
    right: 'title: Nanjing announces a fund',
  },
  'file-name': {
    wrong: 'content/cities/Wu Xi.md',
    right: 'content/cities/wuxi.md',
  },
  'device-name': {
    wrong: 'content/chains/con.md',
    right: 'content/chains/conflux.md',
  },
  'id-too-long': {
    wrong:
      'content/articles/2018/2018-07-23-nanjing-and-a-beijing-alliance-announce-a-ten-billion-yuan-fund-for-public-chains-at-a-summit-in-the-jiangbei-new-area.md',
    right: 'content/articles/2018/2018-07-23-nanjing-summit.md',
  },
  'duplicate-id': {
    wrong: lines('content/partners/vechain.md', 'content/chains/vechain.md'),
    right: lines('content/partners/vechain.md', 'content/chains/vechainthor.md'),
  },
  'formerly-clash': {
    wrong: lines(
      '# content/partners/vechain.md',
      '# content/chains/vechainthor.md',
      'formerly: [vechain]',
    ),
    right: lines(
      '# content/partners/vechain.md',
      '# content/chains/vechainthor.md',
      'formerly: [vechain-thor]',
    ),
  },
  'wrong-year': {
    wrong: 'content/articles/2017/2018-07-23-nanjing-summit.md',
    right: 'content/articles/2018/2018-07-23-nanjing-summit.md',
  },
  'name-against-date': {
    wrong: lines('# content/articles/2017/2018-07-23-vechain-guian.md', 'date: 2017-12'),
    right: lines('# content/articles/2017/2017-12-vechain-guian.md', 'date: 2017-12'),
  },
  'rate-row': {
    wrong: '2018-07,CNY,"6,7180","ECB reference rates"',
    right: '2018-07,CNY,6.7180,"ECB reference rates"',
  },
  'rate-twice': {
    wrong: lines(
      '2018-07,CNY,6.7180,"ECB reference rates"',
      '2018-07,CNY,6.8486,"ECB reference rates"',
    ),
    right: lines(
      '2018-07,CNY,6.7180,"ECB reference rates"',
      '2018-08,CNY,6.8486,"ECB reference rates"',
    ),
  },
  'no-rates': {
    wrong: 'content/rates/',
    right: 'content/rates/usd-monthly.csv',
  },
  'image-broken': {
    wrong: 'content/images/nanjing.tiff',
    right: 'content/images/nanjing.png',
  },
  'image-missing': {
    wrong: lines(
      'image:',
      '  file: nanjng.png',
      '  alt: The city wall of Nanjing',
      '  credit: A photographer of Nanjing',
      '  licence: CC BY-SA 4.0',
      '  source: https://commons.wikimedia.org/wiki/City_Wall_of_Nanjing',
    ),
    right: lines(
      'image:',
      '  file: nanjing.png',
      '  alt: The city wall of Nanjing',
      '  credit: A photographer of Nanjing',
      '  licence: CC BY-SA 4.0',
      '  source: https://commons.wikimedia.org/wiki/City_Wall_of_Nanjing',
    ),
  },
  'image-unused': {
    wrong: '# content/images/nanjing.png',
    right: lines(
      '# content/images/nanjing.png',
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'image:',
      '  file: nanjing.png',
      '  alt: The city wall of Nanjing',
      '  credit: A photographer of Nanjing',
      '  licence: CC BY-SA 4.0',
      '  source: https://commons.wikimedia.org/wiki/City_Wall_of_Nanjing',
    ),
  },
};
