import { quoted, type Wordings } from '../entry.ts';
import type { identityProblems as written } from '../identity.ts';
import { choices } from './terms.ts';

/** Problems of what is what, in Chinese. */
export const identityProblems: Wordings<typeof written> = {
  'new-place': {
    message: (p) =>
      p.offers.length + p.known.length > 1
        ? `叫 ${quoted(p.id)} 的地区不止一个。`
        : `本站还没有收录地区 ${quoted(p.id)}。`,
    hint: (p) =>
      [
        ...(p.known.length > 0 ? [`本站已有的写作 ${choices(p.known)}。`] : []),
        '请在事件文件里加上：',
        ...p.offers.flatMap(({ id, name, within, isFormer, block }) => [
          `${[...within].reverse().join('')}${name}${isFormer ? '（已撤销，请另写 until: 和 successor:）' : ''}，写作 ${id}：`,
          block,
        ]),
        '请补上坐标等留空的内容，此处写它的 id。',
        ...(p.near.length > 0 ? [`如系笔误，可能是 ${choices(p.near)}。`] : []),
      ].join('\n'),
    why: '每个地区都有自己的一页，载明名称、级别和国家标准行政区划代码（GB/T 2260）。',
  },
};
