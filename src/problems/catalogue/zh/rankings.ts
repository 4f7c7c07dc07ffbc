import { quoted, type Wordings } from '../entry.ts';
import type { rankingProblems as written } from '../rankings.ts';
import { choices } from './terms.ts';

/** How a row contradicts another. */
const ORDER_MISTAKES = {
  file: (id: string, other: string) => `${id} 排在名次更靠后的 ${other} 下面`,
  above: (id: string, other: string) => `${id} 排在名次更靠前的 ${other} 上面`,
  fewer: (id: string, other: string) => `${id} 的分数低于名次更靠后的 ${other}`,
  total: (id: string, other: string) => `${id} 的分数高于名次更靠前的 ${other}`,
  tie: (id: string, other: string) => `${id} 与 ${other} 名次相同，分数却不同`,
} as const;

/** Problems of published rankings, in Chinese. */
export const rankingProblems: Wordings<typeof written> = {
  'index-missing': {
    message: (p) => `rankings/${p.index}/ 里没有 index.md。`,
    hint: (p) => `请添加 rankings/${p.index}/index.md，写明榜单的名称、发布者、对象和方法。`,
    why: '榜单的一期，必须属于某个榜单。',
  },
  'reserved-index': {
    message: (p) => `rankings/${p.index}/ 是本站自己的页面。`,
    hint: () => '请给文件夹另取名称。',
    why: 'cities、funds、partners 和 chains 是本站自己的排名。',
  },
  'row-subject': {
    message: (p) => `这一行没有写 ${p.wanted}。`,
    hint: (p) => `这一行以 ${p.wanted}: 和 id 开头，不要写另一类对象。`,
    why: '一个榜单要么排区块链，要么排城市，不能混排。',
  },
  'row-twice': {
    message: (p) => `${p.id} 有两行。`,
    hint: () => '保留一行即可。',
    why: '同一期里，一条链或一座城市只有一个名次。',
  },
  'unknown-part': {
    message: (p) => `这个榜单没有分项${quoted(p.part)}。`,
    hint: (p) =>
      p.parts.length > 0
        ? `它的分项有 ${choices(p.parts, '和')}。`
        : '请先在 index.md 里写明分项。',
    why: '分项名称一致，分数才能比较。',
  },
  'part-unlisted': {
    message: (p) =>
      `有${p.editions}期榜单用了分项${quoted(p.part)}，共${p.times}次，而这里没有列出。`,
    hint: (p) =>
      p.misspelt === undefined
        ? `请在这里列出：- {id: ${p.part}, names: {en: …}}；或在各期里改用这里的分项。`
        : `请在这里写 id: ${p.part}，或在各期里写 ${p.misspelt}。`,
    why: '各期共用的分项，在榜单文件里列一次。',
  },
  'parts-against-total': {
    message: (p) => `${p.id} 的各分项之和与总分 ${p.total} 相差 ${p.miss}。`,
    hint: () => '请对照来源核对这一行；如果来源就是这样，请加 as_published: true 并写 note。',
    why: '差额超过四舍五入（0.15），不是这里笔误，就是来源笔误。',
  },
  'ranks-out-of-order': {
    message: (p) => `${ORDER_MISTAKES[p.why](p.id, p.other)}。`,
    hint: () => '请按名次排列各行，并核对总分：名次靠前的分数不会更低。',
    why: '各行按次序排列，才便于对照来源。',
  },
  'incomplete-rows': {
    message: (p) => `写了 complete: true，但${p.assessed}行中只有${p.rows}行。`,
    hint: () => '请补上缺少的行，或写 complete: false。',
    why: '不完整的一期会在页面上注明。',
  },
};
