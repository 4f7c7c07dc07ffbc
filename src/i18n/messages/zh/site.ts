import { formatNumber } from '../../format/number.ts';
import type { Messages } from '../en/index.ts';
import { editionText } from './published-ranking.ts';

/** A number with its measure word. */
const count = (n: number, measure: string): string => `${formatNumber(n, 'zh')}${measure}`;

export const site: Messages['site'] = {
  name: '中国城市区块链图谱',
  otherName: { text: 'City Chain Atlas', lang: 'en' },
  tagline: '哪些城市支持区块链？投了多少钱？谁说的？',
  home: '首页',
  skip: '跳到正文',
  mainNav: '图谱栏目',
  footNav: '关于图谱',
  crumbs: '当前位置',
  language: '语言',
  /** The language's name in itself. */
  ownLanguage: '中文',
  /** Between a term and what follows it. */
  colon: '：',
  licence: '文字与数据',
  licenceName: 'CC BY 4.0',
  licenceHref: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans',
  code: '代码',
  codeName: 'MIT',
  repository: '代码仓库',
  contact: '联系我们',
  edit: '编辑本页',
  report: '报告错误',
  reportTitle: (title) => `更正：${title}`,
  rule: '凡数字必有出处，凡说法必有来源。',
};

export const main: Messages['main'] = {
  money: '资金去向',
  articles: '条目',
  cities: '城市',
  funds: '基金',
  partners: '机构',
  chains: '区块链',
  timeline: '时间线',
  rankings: '排名',
  search: '搜索',
};

export const foot: Messages['foot'] = {
  coverage: '收录情况',
  methodology: '方法',
  about: '关于',
  sources: '来源',
  data: '开放数据',
  feeds: '订阅源',
  changes: '更新记录',
  contribute: '参与贡献',
};

export const pages: Messages['pages'] = {
  home: {
    title: '中国城市区块链图谱',
    intro:
      '一份公开、注明来源的记录：哪些中国城市支持区块链，有哪些基金、合作机构、试点与政策。每个数字都可追溯到说法及其来源。',
  },
  money: {
    title: '宣布之后：资金去了哪里',
    intro:
      '中国各地为区块链宣布了多少资金，其中有据可查的安排、实缴与投资各有多少，又从何时起再无消息。',
  },
  articles: { title: '条目', intro: '收录的全部事件，由近及远，逐条注明来源。' },
  cities: { title: '城市', intro: '收录的各地，从省到新区，以及各地为区块链投入了什么。' },
  funds: {
    title: '基金',
    intro: '记录中的全部基金、预算、补助与计划：出资方是谁、进展如何、数字出自哪些说法。',
  },
  partners: {
    title: '合作机构',
    intro: '与各城市合作的联盟、企业、高校与公共机构，及其各自的角色。',
  },
  chains: { title: '区块链', intro: '城市、条目与第三方榜单中提到的公链和平台。' },
  timeline: { title: '时间线', intro: '按年份浏览记录。日期只写到已知的精度，不多写一位。' },
  rankings: {
    title: '排名',
    intro: '依据记录中的说法计算的城市、基金与合作机构排名，以及第三方的公链与城市榜单。',
  },
  search: {
    title: '搜索',
    intro: '收录的全部城市、基金、合作机构、区块链、条目与排名，可按名称与正文搜索。',
  },
  coverage: {
    title: '收录情况',
    intro: '图谱收录哪些内容，事件分布在哪些地方和年份，以及哪里查找过而没有找到。',
  },
  methodology: {
    title: '方法',
    intro: '说法如何成为数字：哪些计入总额，来源不一时以谁为准，金额如何换算，哪些仍属未知。',
  },
  about: {
    title: '关于图谱',
    intro: '中国城市区块链图谱是什么，为何而作，有哪些局限。',
  },
  data: {
    title: '开放数据',
    intro: '全部记录可作为文件下载，也可由程序读取，以CC BY 4.0许可发布。',
  },
  feeds: {
    title: '订阅源',
    intro: '在阅读器中订阅本记录：每篇新条目，附正文与来源。',
  },
  sources: {
    title: '来源',
    intro:
      '本站引用的全部网页，按发布者排列，注明标题、发布日期、来源等级和引用它的条目。标题放在方括号里的，是本站在原标题不详时所拟的说明。',
  },
  changes: {
    title: '更新记录',
    intro: '收录、更正与撤回的内容：时间、原因与依据。',
  },
  contribute: {
    title: '参与贡献',
    intro: '补上缺漏，改正错误：一个事件就是一个文本文件，检查程序会告诉您还缺什么。',
  },
  rankedCities: {
    title: '城市排名：基金宣布规模',
    intro:
      '各城市政府出资或参与出资的区块链投资基金的宣布规模，以及其中有据可查的部分。宣布不等于支出。多城共有的基金在每一行均全额计入，因此各行不可相加。',
  },
  rankedFunds: {
    title: '基金排名：按规模',
    intro: '按宣布规模排列的投资基金；无论多少条目提及，每只只计一次。',
  },
  rankedPartners: {
    title: '合作机构排名：按合作城市数',
    intro: '按参与地点的数量排列的机构。监管方、发布或发行方以及仅参加活动的机构不列入。',
  },
  rankedChains: {
    title: '区块链排名：按涉及地方数',
    intro: '按有条目提及的地方数目排列公链与平台。其他机构的排名见第三方榜单。',
  },
  guide: { title: '条目写法', intro: '收录范围、提交步骤，以及各类文件的每一个键及示例。' },
  problems: {
    title: '检查能发现的问题',
    intro: '检查程序能发现的每一种问题：是什么意思，应当怎样写。',
  },
  todo: {
    title: '尚缺什么',
    intro: '记录中有待补足之处：没有金额的基金、没有存档的来源、未经复核的条目。',
  },
  style: {
    title: '样式表',
    intro: '图谱的字体、颜色、记号与表格，两种文字、各种状态，逐一展示。',
  },
  notFound: { title: '没有这一页', intro: '此地址没有页面。它可能已改名，也可能链接有误。' },
};

export const titles: Messages['titles'] = {
  timelineYear: (year) => `${year}年大事记`,
  rankedYear: (title, year) => `${title}（截至${year}年底）`,
  placeIn: (name, above) => `${above}${name}`,
  topic: (topic) => `主题：${topic}`,
  edition: (index, edition) => `${index}，${editionText(edition)}`,
  problems: (group) => `问题：${group}`,
  articlesOf: (name) => `关于${name}的全部条目`,
};

export const descriptions: Messages['descriptions'] = {
  article: (title, date, sources) => `${title}（${date}）。附${count(sources, '个来源')}。`,
  fund: (name, places) => `${name}（${places}）：关于它的全部说法、采用的数字及理由、状态与来源。`,
  city: (name) => `${name}与区块链：基金、合作机构、试点与政策，逐条注明来源。`,
  partner: (name) => `${name}：在中国各城市区块链基金与项目中的角色，附来源。`,
  chain: (name) => `${name}：在中国城市与第三方榜单中的情况，附来源。`,
  topic: (topic) => `${topic}：中国城市在这一领域如何使用区块链，附来源。`,
  timelineYear: (year) => `${year}年中国各城市在区块链方面的动向，逐月列出，附来源。`,
  news: (news, title) => `${news}。${title}。`,
  edition: (index, edition) => `${index}，${editionText(edition)}：名次、得分与升降，附来源。`,
  articlesOf: (name) => `记录中与${name}有关的全部条目，由近及远，附来源。`,
  problems: (group) => `检查程序能发现的问题（${group}）：每一种为什么重要，应当怎样写。`,
  index: (name, publisher) => `${name}（${publisher}发布）：各期名次与得分，附来源。`,
};

export const moved: Messages['moved'] = (title) => `本页已移至：${title}`;

export const movedPage: Messages['movedPage'] = { text: '此条目的新地址：' };

export const notFound: Messages['notFound'] = { onward: '不妨从这里继续' };

export const languageNames: Messages['languageNames'] = {
  en: '英文',
  zh: '中文',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁体中文',
  ja: '日文',
  ko: '韩文',
  de: '德文',
  fr: '法文',
  es: '西班牙文',
  pt: '葡萄牙文',
  ru: '俄文',
  vi: '越南文',
  id: '印尼文',
  it: '意大利文',
  nl: '荷兰文',
  tr: '土耳其文',
  ur: '乌尔都文',
};
