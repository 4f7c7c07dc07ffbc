import type { PublishedWords } from './published.en.ts';

/** The same in simplified Chinese. */
export const publishedZh: PublishedWords = {
  moved: '名次变化',
  movedTitle: '各期名次',
  movedNote:
    '每一项为一条线，自所知最早一期至最近一期。多数期次仅知部分名次：名次不详处没有圆点，以点线跨过。',
};
