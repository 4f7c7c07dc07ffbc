import type { PreviewingWords } from '../previewing.ts';

/** The words in Chinese. */
export const previewing: PreviewingWords = {
  stale: '数据中有错误，页面仍显示修改前的内容。',
  none: '数据中有错误，改正后这里会显示页面。',
  warned: '数据中有警告。',
  failed: (message) => `无法读取数据：${message}`,
};
