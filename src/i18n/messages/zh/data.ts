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
  api: '程序接口',
  apiText: '每个地方、基金、机构和区块链各一份JSON文档，条目按年份，另有排名。版本1之内键名不变。',
};
