import type { Messages } from '../en/index.ts';

export const place: Messages['place'] = {
  committed: '政府支持的承诺资金',
  budgets: '预算与补助',
  privateMoney: '此地的民间资金',
  unclearMoney: '归属不明的资金',
  funds: '基金',
  partners: '此地的合作机构',
  articles: '此地纪事',
  inside: '下辖各地',
  otherMoney: '其他资金（列于各自名下）',
  countsFor: '计入',
};
