import { formatNumber } from '../../format/number.ts';
import type { Messages } from '../en/index.ts';

export const guide: Messages['guide'] = {
  contents: '文件种类',
  file: '文件',
  schema: 'JSON Schema',
  required: '必填',
  optional: '选填',
  example: '示例',
  values: '取值之一',
  inside: (key, n) => `${key} 之内的 ${formatNumber(n, 'zh')} 个键`,
  problems: '检查能发现的问题',
  allProblems: (n) => `全部 ${formatNumber(n, 'zh')} 种问题`,
  sorts: {
    article: '条目',
    translation: '条目的译文',
    place: '地方',
    fund: '基金',
    partner: '机构',
    chain: '区块链',
    index: '第三方榜单',
    lead: '地区、基金、机构或区块链的中文简介',
    'ranking-translation': '榜单或某一期的中文文本',
    publisher: '来源的发布者',
    edition: '榜单的一期',
  },
};

export const problems: Messages['problems'] = {
  severity: { error: '错误', warning: '警告' },
  severityHelp: {
    error: '改正之前不会生成网站。',
    warning: '网站照常生成，但应有人查看。',
  },
  lists: { error: '错误', warning: '警告' },
  code: '问题',
  why: '为什么重要',
  output: '检查给出的提示',
  wrong: '检查会拦下的写法',
  right: '应当写成',
  all: '全部问题',
};

export const todo: Messages['todo'] = {
  gaps: {
    amount: '没有金额的基金',
    share: '政府出资占比不明的混合基金',
    sums: '正文金额没有对应说法、也未注明来源的条目',
    gone: '有来源已失效且无存档的条目',
    archive: '有来源尚无存档的条目',
    chinese: '没有中文名称的条目',
    reviewed: '尚未对照来源复核的条目',
    translation: '没有中文译文的条目',
    lead: '没有简介的地区、基金、机构和区块链',
    leadTranslation: '简介尚无中文的地区、基金、机构、区块链和榜单',
    texts: '有短文字尚未译成中文的条目',
  },
  count: (n) => formatNumber(n, 'zh'),
  sources: (n) => `${formatNumber(n, 'zh')} 个来源`,
  sums: (n) => `${formatNumber(n, 'zh')} 笔金额`,
  texts: (n) => `${formatNumber(n, 'zh')} 处`,
  nothing: '记录没有已知的缺漏。',
};

export const staticPage: Messages['staticPage'] = { contents: '本页内容', onward: '继续阅读' };

export const style: Messages['style'] = {
  colours: '纸与墨',
  paper: '纸',
  tint: '淡底',
  rule: '线',
  ink: '墨',
  soft: '淡墨',
  seal: '朱色：存疑之处与当前位置',
  publicMoney: '政府出资',
  privateMoney: '社会资本',
  type: '字体',
  runningText:
    '正文用读者设备自带的宋体，行距宽松。地名与合作机构名称都是链接，方括号中的数字通向作出该说法的来源。',
  headings: '标题',
  names: '两种文字的名称',
  marks: '记号与戳记',
  kinds: '事件类别',
  statuses: '基金状态',
  money: '资金归属',
  tiers: '来源等级',
  figures: '数字',
  dates: '日期，只写到已知的精度',
  bars: '条形图',
  tables: '表格',
  lists: '列表',
  sources: '来源与分歧',
  notes: '说明',
  form: '表单',
};
