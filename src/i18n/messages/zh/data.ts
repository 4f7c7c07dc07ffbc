import { formatNumber } from '../../format/number.ts';
import type { Messages } from '../en/index.ts';

export const data: Messages['data'] = {
  tables: '数据表',
  rows: (n) => `共${formatNumber(n, 'zh')}行`,
  schemas: '文件格式',
  schemasText: '各类文件可以写什么，以JSON Schema描述，供编辑器和程序使用。',
  asOf: (date) => `记录截至${date}`,
  terms: '文字与数据任何人均可用于任何用途，只需注明出自本图谱。',
  all: '一次全部下载',
  allText:
    '全部数据表：一个压缩包、一个SQLite文件（其中视图city_ranking即城市排名），以及供程序使用的说明（Frictionless Data Package）；另附各文件的哈希值。',
  tablesText:
    '用电子表格打开，请下载工作簿 city-chain-atlas.xlsx：Excel直接打开CSV时可能按其他编码读取，并把2018-07改成日期。CSV中以 =、+、-、@ 开头、可能被当作公式的文字，前面加有一个单引号；其他格式照原样。',
  columns: (n) => `${n}列及其含义`,
  required: '不为空',
  programs: '用程序读取',
  programsText:
    '以下各段代码得出同一合计：政府参与出资的区块链基金宣布的规模，即首页开头的数字。doubt一列标明哪些金额存疑或说法不一。',
  excelText: '在工作簿中新建一张工作表，填入任一单元格；LibreOffice也可使用。',
  api: '程序接口',
  apiText:
    '每个地方、基金、机构和区块链各一份JSON文档，条目按年份，另有排名；all.json为全部记录。版本1之内键名不变。',
};

export const values: Messages['values'] = {
  parts: { whole: '全部', public: '政府出资部分', private: '社会资本部分' },
  readings: { page: '读过全文', excerpt: '读过摘录', title: '仅见标题' },
  rows: {
    announced: '政府参与出资、已宣布或进展更远的区块链基金，即主要口径',
    private: '社会资本',
    unclear: '资金归属不明',
    adjacent: '相关领域',
    draft: '仅提出或征求意见',
    cancelled: '设立前已取消或撤回',
    'public-money': '预算、资助、采购和红包',
    listed: '民间计划和代币基金，只列出',
    none: '不计入任何总额',
  },
  reasons: {
    'kept-out': '有意不计，原因见reason列',
    'part-of': '作为另一基金的一部分计算',
    kind: '不是投资基金',
    'private-or-unclear': '社会资本，或资金归属不明',
    adjacent: '用于相关领域',
    'proposed-or-draft': '仅提出或征求意见',
    'cancelled-or-withdrawn': '设立前已放弃',
    'no-stage': '没有来源说明进展',
    cancelled: '已取消',
    'not-given': '没有来源给出金额',
    'title-only': '金额仅见于标题',
    'no-rate': '缺少该币种当月的汇率',
    yearly: '金额按年计',
  },
  precisions: { day: '精确到日', month: '精确到月', year: '只知道年份' },
  per: { year: '每年' },
  entries: {
    article: '条目',
    place: '地方',
    fund: '基金',
    partner: '机构',
    chain: '区块链或平台',
    ranking: '第三方榜单',
    edition: '榜单的一期',
  },
  subjects: { chain: '区块链和平台', city: '城市' },
  uses: { name: '现名', former: '曾用名', alias: '来源使用的其他名称' },
  activity: { 1: '筹备', 2: '实施', 4: '结束', 5: '取消', 6: '中止' },
  transactions: {
    1: '收到资金',
    2: '对外承诺',
    3: '拨付',
    8: '购入股权',
    9: '出售股权',
    11: '获得承诺',
  },
  bases: { claim: '来源给出金额', share: '按来源给出的比例计算' },
  tiers: {
    official: '当事机构或主管部门',
    'national-press': '全国性报刊、通讯社或广播电视',
    'trade-press': '行业媒体',
    other: '转载、镜像和帖子',
  },
};
