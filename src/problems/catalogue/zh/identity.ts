import { quoted, type Wordings } from '../entry.ts';
import type { identityProblems as written } from '../identity.ts';
import { choices, thingName } from './terms.ts';

/** How to answer that two entries look the same. */
const answerBy = (p: { id: string; other: string }): string =>
  `如为同一条目，请只用 ${p.other}；如不是，请在其中一方写明理由，例如在 ${p.id} 里写 not_the_same_as: [{id: ${p.other}, why: …}]。`;

/** Problems of what is what, in Chinese. */
export const identityProblems: Wordings<typeof written> = {
  'new-places': {
    message: (p) => `${quoted(p.value)}连成了一项，而且其中有本站还没有收录的地区。`,
    hint: (p) =>
      [`请写作 ${p.list}，并在事件文件里加上：`, p.block, '请补上坐标等留空的内容。'].join('\n'),
    why: '列表中的 id 用半角逗号隔开；每个地区都有自己的页面。',
  },
  'new-place': {
    message: (p) =>
      p.offers.length + p.known.length > 1
        ? `叫${quoted(p.id)}的地区不止一个。`
        : `本站还没有收录地区${quoted(p.id)}。`,
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
  'alias-clash': {
    message: (p) => `${quoted(p.name)}已经是本站${thingName(p.type)} ${p.id} 的名称（${p.file}）。`,
    hint: (p) =>
      `如为同一条目，请删去这一份，改写 ${p.id}；如不是，请${p.isAlias ? '删去这个别名，或写得更完整' : '把名称写得更完整'}，例如加上地名。`,
    why: '搜索或建议中的一个名称，只能指向一个条目。',
  },
  'introduced-twice': {
    message: (p) =>
      p.files.length > 0
        ? `${p.id} 在这里写出，而本站已有：${choices(p.files, '和')}。`
        : `${p.id} 在本文件里写出了两次。`,
    hint: (p) =>
      p.files.length > 0
        ? `请从 introduces: 中删去，其余照写 ${p.id}；如果是另一个，请另取 id。`
        : '保留一个即可。',
    why: '一个条目只有一份文件；两份可能互相矛盾。',
  },
  'same-name': {
    message: (p) => `${p.id} 与 ${p.other} 都是叫${quoted(p.name)}的${thingName(p.type)}。`,
    hint: answerBy,
    why: '同一条目用了两个 id，就会重复计算。繁简、全半角、大小写、空格、“市”字和公司形式不同，不算名称不同。',
  },
  'same-identifier': {
    message: (p) => `${p.id} 与 ${p.other} 的 ${p.key} 相同：${p.number}。`,
    hint: answerBy,
    why: '登记机构的一个号码只属于一个条目；两处相同，或者是同一条目用了两个 id，或者有一处写错。',
  },
  'same-fund': {
    message: (p) => `${p.id} 与 ${p.other} 属同一地区，且 ${p.month} 的规模都是 ${p.amount}。`,
    hint: answerBy,
    why: '一只基金录入两次，所在城市的宣布规模就会翻倍。',
  },
  'same-event': {
    message: (p) =>
      p.page === undefined
        ? `${p.id} 与 ${p.other} 日期、地区和标题都相同。`
        : `${p.id} 与 ${p.other} 日期和地区相同，又都引用了${quoted(p.page)}。`,
    hint: answerBy,
    why: '一件事只写一篇；其他报道补充的内容，作为更多来源写进同一篇。',
  },
  'same-page': {
    message: (p) => `来源 ${p.other} 与 ${p.id} 是同一个网页。`,
    hint: (p) => `请保留 ${p.other}，凡引用 ${p.id} 之处都改引它。`,
    why: '一个网页只算一个来源。协议、www.、末尾斜杠、锚点和跟踪参数不同，仍是同一个网页。',
  },
  'page-disagrees': {
    message: (p) =>
      `${p.id} 的网页在 ${p.file} 里写得不同：${p.differs.map(({ key, here, there }) => `${key} 那里是 ${there ?? '空'}，这里是 ${here ?? '空'}`).join('；')}。`,
    hint: (p) =>
      `请让两个文件的 ${choices(
        p.differs.map(({ key }) => key),
        ' 和 ',
      )} 一致。`,
    why: '一个网页只有一个发布者、一种形式、一个日期，无论在哪里引用，分量都相同。',
  },
};
