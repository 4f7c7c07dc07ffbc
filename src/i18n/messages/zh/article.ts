import { formatNumber } from '../../format/number.ts';
import type { Messages } from '../en/index.ts';

export const article: Messages['article'] = {
  claims: '本条说法',
  partners: '参与方',
  others: '其他报道对同一基金的说法',
  moreOthers: (n) => `另有${formatNumber(n, 'zh')}条较早的说法，见基金页面：`,
  earlier: '同地更早',
  later: '同地更晚',
  changes: '更正',
  changed: (from, to) => `由“${from}”改为“${to}”`,
  imageCredit: '图片',
  tookPartIn: '参与的事件',
};

export const articleList: Messages['articleList'] = {
  years: '按年份',
  kinds: '按类别',
  topics: '按主题',
  latest: '最新事件',
};
