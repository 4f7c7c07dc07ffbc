import { formatNumber } from '../../format/number.ts';
import type { Messages } from '../en/index.ts';
import { profile } from './profile.ts';

/** A number with its measure word. */
const count = (n: number, measure: string): string => `${formatNumber(n, 'zh')}${measure}`;

/** What each currency is counted in: 元, 港元. */
const UNITS = new Map<string, string>(Object.entries(profile.currencies));
const unit = (currency: string): string => UNITS.get(currency) ?? currency;

export const figures: Messages['figures'] = {
  none: '未给出金额',
  perYear: '/年',
  forYears: (n) => `为期${n}年`,
  andYears: (n) => `，为期${n}年`,
  disputed: '说法不一',
  range: (low, high) => `${low}至${high}`,
  usd: '折合美元',
  yuan: '折合人民币',
  commitment: '宣布规模',
  raised: '已募资',
  deployed: '已投资',
  held: (funds, without) =>
    without === 0
      ? `来自${count(funds, '只基金')}`
      : `来自${count(funds, '只基金')}，其中${count(without, '只未给出金额')}`,
  heldItems: (items) => `来自${count(items, '项资金')}`,
  sharedWith: '共有方：',
  notCounted: '不计入总额',
  governmentShare: (percent) => `政府出资占比${percent}`,
  shareUnknown: '政府出资占比不明',
  publicPart: '政府出资部分',
  otherPart: '社会资本部分',
};

export const rates: Messages['rates'] = {
  month: (perUsd, currency, month) => `按1美元兑${perUsd}${unit(currency)}换算（${month}均值）`,
  year: (perUsd, currency, year) => `按1美元兑${perUsd}${unit(currency)}换算（${year}各月均值）`,
  last: (perUsd, currency, month) =>
    `按1美元兑${perUsd}${unit(currency)}换算（${month}均值，为记录所有的最近一月）`,
};

export const claims: Messages['claims'] = {
  caption: '各来源的说法',
  fund: '基金',
  date: '时间',
  article: '条目',
  written: '来源原文',
  yuan: '折合人民币',
  usd: '折合美元',
  usdOwn: '来源给出',
  usdBy: { before: '（', after: '）' },
  measure: '所指',
  stage: '阶段',
  sources: '来源',
  restates: '重述先前的说法',
  asPublished: '照来源原文',
  note: '说明',
  used: '为本数字所采用',
  permalink: '此说法的链接',
};

export const sources: Messages['sources'] = {
  heading: '来源',
  count: (n) => count(n, '个来源'),
  cite: (number, publisher) => `来源${number}：${publisher}`,
  gone: '网址已失效',
  hijacked: '网址已被他人占用，不再链接',
  since: (what, date) => `${what}（${date}起）`,
  pages: (n) => count(n, '个网页'),
  publishers: (n) => count(n, '家发布者'),
  citedFor: '引用于',
  initial: (letter) => `来源：${letter.toUpperCase()}开头的发布者`,
  initialText: (n, publishers) =>
    `${count(publishers, '家发布者')}的${count(n, '个网页')}，各注明为哪些条目所引用。`,
  byInitial: '按发布者首字母',
  byTier: '来源等级',
  local: '地方媒体',
  publisherKind: '发布者',
  localPress: '地方报纸或广播电视',
  ceased: (date) => `${date}停止发布`,
  ownSite: '官方网站',
  published: '发布于',
  undated: '日期不详',
  accessed: (date) => `${date}查阅`,
  archive: '存档副本',
  inLanguage: (language) => language,
  tier: '等级',
  original: '原题',
};

export const conflicts: Messages['conflicts'] = {
  heading: '来源不一之处',
  from: '见',
  between: '来源',
};

export const lists: Messages['lists'] = {
  all: (n, what) => `全部${formatNumber(n, 'zh')}${what}`,
  articles: (n) => count(n, '条'),
  moreArticles: (n) => `另有${count(n, '条')}`,
  funds: (n) => count(n, '只基金'),
  items: (n) => count(n, '项资金'),
  cities: (n) => count(n, '地'),
  withoutFund: (n) => `${count(n, '地')}没有基金或资金`,
  partners: (n) => count(n, '个合作机构'),
  chains: (n) => count(n, '条区块链'),
  editions: (n) => count(n, '期'),
  articlesWord: '条',
  itemsWord: '项资金',
  fundsWord: '只基金',
  partnersWord: '个合作机构',
  noArticles: '记录中尚无与此有关的条目。',
  noFunds: '记录中此处尚无基金。',
  noPartners: '记录中此处尚无合作机构。',
  empty: '记录中此处尚无内容。',
  before: '较早',
  after: '较晚',
  onPage: (title, n, of) => `${title}（第${n}页，共${of}页）`,
  and: '和',
  comma: '、',
};

export const things: Messages['things'] = {
  article: '条目',
  city: '地方',
  fund: '基金',
  partner: '合作机构',
  chain: '区块链',
  ranking: '排名',
  edition: '期',
  source: '来源',
};

export const facts: Messages['facts'] = {
  date: '日期',
  kind: '类别',
  place: '地点',
  places: '地点',
  topics: '主题',
  partners: '合作机构',
  role: '角色',
  chains: '区块链',
  fund: '基金',
  funds: '基金',
  money: '资金归属',
  status: '状态',
  stage: '阶段',
  amount: '宣布规模',
  sum: '金额',
  sponsors: '发起机构',
  partOf: '隶属',
  parts: '下含',
  counted: '是否计入',
  level: '级别',
  province: '省份',
  parent: '所在地',
  contains: '下辖',
  capital: '政府驻地',
  capitalOf: '政府驻地所属',
  coordinates: '坐标',
  code: 'GB/T 2260代码',
  home: '所在地',
  memberOf: '所属联盟',
  members: '成员',
  homepage: '官方网站',
  symbol: '代号',
  launched: '上线年份',
  originalName: '繁体原名',
  chineseName: '中文名',
  described: '中文来源未见名称，此为本站描述',
  aliases: '又称',
  registers: {
    wikidata: '维基数据',
    uscc: '统一社会信用代码',
    fund_number: '中基协基金编号',
    lei: '法人识别编码（LEI）',
  },
  formerNames: '曾用名',
  until: (date) => `至${date}`,
  now: { before: '（今', after: '）' },
  ended: '终止时间',
  endedOn: (date) => `${date}终止`,
  successor: '由其承继',
  predecessors: '承继自',
  was: '沿革',
  publisher: '发布方',
  subject: '排名对象',
  method: '方法',
  released: '发布日期',
  assessed: '参评数',
  rank: '名次',
  total: '总分',
  move: '升降',
  edition: '期次',
  editions: '各期',
  name: '名称',
  title: '标题',
  year: '年份',
  articles: '条目',
  sources: '来源',
  added: '收录日期',
  reviewed: '最近复核',
  notKnown: '不详',
  yes: '是',
  no: '否',
};

export const notes: Messages['notes'] = {
  onlyIn: (language) => `此文仅有${language}版。`,
  translationOf: '译文；事实以原文为准。',
  legend: '图例',
  scrollable: (caption) => `${caption}（表格，可左右滚动）`,
};
