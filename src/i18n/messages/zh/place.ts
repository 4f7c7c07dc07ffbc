import type { Messages } from '../en/index.ts';

export const place: Messages['place'] = {
  publicMoney: '财政资金：预算、补助、采购',
  promised: '承诺',
  committed: '政府出资或参与出资的基金宣布规模',
  budgets: '预算与补助',
  privateMoney: '此地的社会资本',
  unclearMoney: '归属不明的资金',
  funds: '基金',
  partners: '此地的合作机构',
  articles: '大事记',
  inside: '下辖各地',
  otherMoney: '其他资金（列于各自名下）',
  countsFor: '计入',
};
