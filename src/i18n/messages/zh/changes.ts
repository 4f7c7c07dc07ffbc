import { formatNumber } from '../../format/number.ts';
import type { EntryKind } from '../../keys.ts';
import type { Messages } from '../en/index.ts';

export const changes: Messages['changes'] = {
  corrections: '更正与撤回',
  none: '尚无更正或撤回。',
  added: '收录',
  was: '此前',
  is: '现为',
  sorts: { added: '收录', corrected: '更正', retracted: '撤回' },
  titles: {
    added: (name) => `收录：${name}`,
    corrected: (name) => `更正：${name}`,
    retracted: (name) => `撤回：${name}`,
  },
  cameIn: (sort) => `${sort}：新收录。`,
  more: (n) => `另有${formatNumber(n, 'zh')}项`,
  counts: {
    articles: (n) => `${formatNumber(n, 'zh')}篇条目`,
    places: (n) => `${formatNumber(n, 'zh')}个地方`,
    funds: (n) => `${formatNumber(n, 'zh')}项资金`,
    partners: (n) => `${formatNumber(n, 'zh')}个合作机构`,
    chains: (n) => `${formatNumber(n, 'zh')}条区块链`,
    indexes: (n) => `${formatNumber(n, 'zh')}项榜单`,
    editions: (n) => `${formatNumber(n, 'zh')}期榜单`,
  },
};

const KINDS: Record<EntryKind, [measure: string, name: string]> = {
  article: ['条', '事件'],
  place: ['个', '地方'],
  fund: ['只', '基金'],
  partner: ['家', '合作机构'],
  chain: ['条', '区块链'],
  ranking: ['项', '榜单'],
  edition: ['期', '榜单'],
};

const num = (n: number): string => formatNumber(n, 'zh');
const things = (n: number, kind: EntryKind): string => `${num(n)}${KINDS[kind].join('')}`;

export const effect: Messages['effect'] = {
  title: '对读者而言有何变化',
  nothing: '读者看到的内容没有变化。',
  untold: '请先改正错误，之后才能说明这次改动对读者的影响。',
  does: {
    added: (what) => `新增${what.join('、')}`,
    changed: (what) => `修改${what.join('、')}`,
    removed: (what) => `删除${what.join('、')}`,
    renamed: (what) => `更名${what.join('、')}`,
  },
  things,
  headline: (parts) => `${parts.join('；')}。`,
  moved: (what, before, after) => `${what}由${before}变为${after}`,
  of: (name, parts) => `${name}：${parts.join('；')}`,
  named: (name, kind, id) => `${KINDS[kind][1]}“${name}”（${id}）`,
  renamedTo: (name, from, to) => `“${name}”：${from} 改为 ${to}`,
  more: (n) => `另有${num(n)}项`,
  sections: {
    added: '新增',
    changed: '修改',
    removed: '删除',
    renamed: '更名',
    sums: '合计',
    places: '地方',
    funds: '基金',
    doubts: '疑点',
    sources: '来源',
    pages: '页面',
  },
  rows: {
    announced: '已宣布、有政府出资',
    private: '社会资本',
    unclear: '资金归属不明',
    adjacent: '相关领域',
    draft: '草案与设想',
    cancelled: '已取消',
    'public-money': '预算、补助与采购',
    listed: '民间计划与代币',
    none: '不计入合计',
  },
  row: '归类',
  announced: '宣布规模',
  documented: '有据可查的资金',
  rank: '名次',
  stage: '阶段',
  part: { public: '政府出资部分', private: '社会资本部分' },
  disputed: (range) => `（说法不一：${range}）`,
  no: { amount: '无', rank: '无', stage: '不明', row: '无' },
  doubts: {
    raised: (grade, about, id) => `新增（${grade}）：${about}（${id}）`,
    settled: (grade, about, id) => `已消除（${grade}）：${about}（${id}）`,
    regraded: (before, after, about, id) => `由“${before}”改为“${after}”：${about}（${id}）`,
  },
  tier: (tier, added, removed) =>
    `${tier}：${[
      ...(added === 0 ? [] : [`新增${num(added)}个`]),
      ...(removed === 0 ? [] : [`移除${num(removed)}个`]),
    ].join('，')}`,
  pages: {
    all: (n) => `${num(n)}个页面`,
    added: (n) => `新增${num(n)}个页面`,
    changed: (n) => `${num(n)}个页面有变化`,
    removed: (n) => `${num(n)}个页面不复存在`,
  },
  doubtsIn: (raised, settled) =>
    [
      ...(raised === 0 ? [] : [`新增${num(raised)}处疑点`]),
      ...(settled === 0 ? [] : [`消除${num(settled)}处疑点`]),
    ].join('，'),
};
