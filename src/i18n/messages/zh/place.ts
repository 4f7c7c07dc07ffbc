import { formatNumber } from '../../format/number.ts';
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

export const coverage: Messages['coverage'] = {
  rules: '收录范围',
  belongs: [
    '有明确日期的事件：中国的城市、区县、省份（含香港、澳门）或国家在区块链方面的举措，包括资金、合作、试点、政策、园区、会议、研究、监管和采购。',
    '后来的结果：资金已安排、实缴、投资或拨付；基金结束或不再有消息；计划撤回。',
    '影响各地做法的全国性规划、禁令、风险提示和牌照。',
    '数字人民币、元宇宙等相关领域，注明“相关领域”，不计入区块链的合计。',
    '社会资本：落户当地或有当地参与的予以列出，不计入政府出资的合计。',
    '公开发布的公链榜单和城市榜单，照原样收录。',
  ],
  stays: '不收录的内容',
  out: [
    '币价、代币发售，以及没有政府部门或地方参与的企业自身业务。',
    '没有网页记载或无人看到过原文的内容：预测、传闻、没有出处的名单。',
    '仅仅相似的金额：相似之处列为存疑，绝不计入。',
  ],
  matrix: '各地各年的事件',
  busiest: (year, count, total) =>
    `${formatNumber(total, 'zh')}个事件中有${formatNumber(count, 'zh')}个发生在${year}年。图谱从那一年的新闻开始编起，这一高峰既反映当年的情况，也反映收录的过程。`,
  counted: '数字为当地及下辖各地的事件数。多数地方和年份没有逐一查找过，空白并不说明当地没有。',
  empty: '没有单独查找',
  nothing: '查找过，没有找到',
  nation: '全国',
  all: '合计',
  searchedOn: '查找日期',
  searches: '查找过的地方',
  searchesNote: (funds) =>
    `以下是针对各地的查找及其结果。另有${formatNumber(funds, 'zh')}只基金的查找记录列在各自的页面上。`,
  byLanguage: (pages, all) => `事件所引网页：${pages}（共${formatNumber(all, 'zh')}个）`,
  pages: (n, language) => `${language}${formatNumber(n, 'zh')}个`,
  missing: '补充缺少的内容',
};
