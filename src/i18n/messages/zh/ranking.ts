import type { RankedWords } from '../en/ranking.ts';

/** The same in simplified Chinese. */
export const rankedZh: RankedWords = {
  nav: '排名的其他看法',
  rankedBy: '排名依据',
  orders: {
    commitments: '承诺规模',
    funds: '基金数',
    happenings: '事件数',
    partners: '合作机构数',
    size: '规模',
    cities: '城市数',
  },
  rows: '区与新区',
  districts: { together: '并入所在城市', apart: '单独列行' },
  asOf: '时点',
  now: '现在',
  unfinished: (day) => `本年尚未结束：此处为截至${day}的记录。`,
  against: (year) => `升降与${year}年年底相比。`,
  ordered: {
    'cities-funds': {
      title: '城市排名：按基金数',
      intro: '各城市已宣布或设立的有政府资金的投资基金数，未给出金额的也计入。预算与补助不在其内。',
    },
    'cities-happenings': {
      title: '城市排名：按事件数',
      intro: '记录中在各城市发生的有日期的事件数。',
    },
    'cities-partners': {
      title: '城市排名：按合作机构数',
      intro: '参与各城市事件的机构数。监管方、发布方与一般参加者不计。',
    },
    'partners-happenings': {
      title: '合作机构排名：按事件数',
      intro: '各机构参与的事件数。监管方、发布方与一般参加者不计。',
    },
  },
  apart: {
    title: (title) => `${title}（区县单列）`,
    intro: (intro) => `${intro}此处区与新区单独列行，每个地方只计其自身所有。`,
  },
  owner: { private: '民间资金', unclear: '资金归属不明' },
  within: (city) => `属${city}`,
  budgets: '预算与补助',
  budgetsIntro: '各自列出金额，按年拨付的标明每年，不计入任何总额。',
  happenings: '事件',
  size: '规模',
  noFund: '未见基金',
  disputedRange: '有争议金额的范围',
  provincesNote: '事件与合作机构含该省及其境内各地。',
  notCounted: '未计入',
  notCountedIntro: '未计入以上任何总额的基金，逐一注明理由。',
  bump: {
    heading: '名次的变化',
    title: (ranking) => `${ranking}：历年年底名次`,
    note: '目前居前者，以及曾在某年年底领先者。线自首次有可排名的内容起；名次相同者并列。',
  },
  leaders: (ranking) => `目前居前：${ranking}`,
  counted: {
    commitments: (n) => String(n),
    size: (n) => String(n),
    funds: (n) => `${n} 只基金`,
    happenings: (n) => `${n} 项事件`,
    partners: (n) => `${n} 家机构`,
    cities: (n) => `${n} 地`,
  },
  alsoBy: (order) => `按${order}`,
  ownIntro:
    '由本图鉴据记录中的说法与事件计算。每个数字都可追溯到来源，每项排名都可查看任一年年底的情形。',
  method: '计算规则',
  publishedIntro: '由他人按各自的方法发布。本图鉴照录其所发布的内容，不据此作任何计算。',
  download: '下载 CSV',
  downloadOf: (what) => `：${what}`,
  sort: {
    by: '排序方式',
    none: '原有次序',
    text: {
      ascending: (column) => `${column}（按读音，由前到后）`,
      descending: (column) => `${column}（按读音，由后到前）`,
    },
    number: {
      ascending: (column) => `${column}（由低到高）`,
      descending: (column) => `${column}（由高到低）`,
    },
    rank: {
      ascending: (column) => `${column}（由先到后）`,
      descending: (column) => `${column}（由后到先）`,
    },
  },
};
