import type { Messages } from '../en/index.ts';

export const fund: Messages['fund'] = {
  figures: '采用的数字及理由',
  claims: '全部说法，按时间排列',
  history: '状态变化',
  articles: '有关条目',
  sourcesDollars: '来源给出的美元数',
  sponsored: '其支持的基金',
  reasons: {
    'only-claim': '唯一给出金额的说法。',
    'best-tier': '来自等级最高的来源。',
    'not-restating': '同级来源中唯一并非复述的说法。',
    latest: '同级来源的说法中最新的一条。',
    'first-of-day': '同级来源同日的几条说法之一。',
  },
  verdicts: {
    used: '采用',
    agrees: '一致',
    disputes: '有争议',
    'lower-tier': '来源等级较低',
    earlier: '较早',
    restates: '复述',
    'no-amount': '未给出金额',
    yearly: '按年计',
    'no-rate': '无法换算',
  },
};

export const uncounted: Messages['uncounted'] = {
  'kept-out': '有意不计',
  'part-of': (name) => `已计入${name}`,
  cancelled: '已取消',
  kind: '不是投资基金或预算',
};
