import type { Messages } from '../en/index.ts';

export const citation: Messages['citation'] = {
  heading: '引用本页',
  help: '网址永久有效。指纹是仅对本条内容计算的哈希值，内容有变，指纹才变。',
  forms: { text: '纯文本', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  permalink: '永久网址',
  fingerprint: '内容指纹',
  copy: '复制',
  copied: '已复制',
  download: '下载',
  copyOf: (form) => `复制为${form}`,
  downloadOf: (form) => `下载为${form}`,
  bundles: {
    articles: (year) => `${year}年全部条目的引用文件`,
    funds: () => '全部基金的引用文件',
    editions: () => '全部第三方榜单各期的引用文件',
  },
  markdown: { text: '经过', page: '网页', wording: '来源原文' },
  version: (hash) => `内容SHA-256：${hash}`,
  shortVersion: (hash) => `sha256:${hash}`,
  stateOf: (day) => `截至${day}。`,
  card: {
    site: '公开而有据可查的记录',
    committed: '政府出资或参与出资的基金宣布规模',
    noSum: '金额未知',
    altOf: (name) => `卡片：${name}，中国城市区块链图谱`,
  },
  dataset: {
    about:
      '中国哪些城市宣布出资支持区块链，资金后来怎样，有哪些机构参与，由哪些来源说明：收录有日期的事件、基金、地方、机构、区块链和第三方榜单，每个数字都可追溯到具体的说法和来源。',
    table: (title, description) =>
      `${title}：${description}本表出自中国城市区块链图谱，这是一份公开、来源可查的记录，收录中国各城市对区块链的支持。`,
    edition: (title, publisher) =>
      `${title}：${publisher}公布的名次和得分，中国城市区块链图谱收录其中已见到的部分，每项附有来源，可供查阅和下载。`,
    keywords: ['区块链', '中国', '城市', '政府基金', '公有链', '排名'],
    rank: '名次',
    total: '总分',
  },
  record: '数据版本',
  recordText: '对全部条目计算的哈希值，任何一条有变，它就会变。',
  apiChanges: '第1版以来的变化',
  llms: {
    rules:
      '每个数字都出自某篇条目的说法，每条说法都注明来源。来源互相矛盾时，两种说法并列。未知的内容留空，绝不写作零。文字与数据采用CC BY 4.0许可；各条目页说明如何引用。',
    about: '运作方式',
    record: '数据内容',
    data: '供程序使用的文件',
    api: '程序接口',
    apiText:
      'OpenAPI 3.1：每个城市、基金、机构、区块链、年份和排名各有一份JSON文件。基金文件列出宣布规模、有据可查的金额、所处阶段和最近一次消息的日期。',
    tables: '数据表',
    tablesText:
      'Frictionless数据包：所有数据表及其字段的CSV，另有SQLite与Parquet。figures、stages、totals、city_totals、conflicts 各表记录资金的去向；不同口径的金额不可相加。',
    year: (year) => `${year}年的条目`,
    newest: '最新条目（Markdown）',
  },
};

export const tiers: Messages['tiers'] = {
  primary: '一手来源',
  'national-press': '全国性媒体',
  'trade-press': '行业媒体',
  secondary: '转述',
};

export const tierHelp: Messages['tierHelp'] = {
  primary: '当事机构自己的文件、登记或声明。',
  'national-press': '具有全国影响的报纸、通讯社或广播电视。',
  'trade-press': '行业刊物。',
  secondary: '转载、译文、镜像或帖子。',
};

export const forms: Messages['forms'] = {
  document: '文件',
  filing: '登记或公告',
  statement: '声明',
  report: '报道',
  copy: '转载',
  translation: '译文',
  post: '帖子',
};

export const publisherKinds: Messages['publisherKinds'] = {
  government: '政府',
  regulator: '监管机构',
  court: '法院',
  'exchange-or-registry': '交易所或登记机构',
  'news-agency': '通讯社',
  newspaper: '报纸',
  broadcaster: '广播电视',
  company: '企业',
  university: '高校',
  'research-body': '研究机构',
  'trade-site': '行业媒体',
  database: '数据库',
  'mirror-or-aggregator': '镜像或聚合网站',
  'blog-or-forum': '博客或论坛',
};
