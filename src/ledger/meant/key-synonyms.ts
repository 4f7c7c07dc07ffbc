/** What people call keys of the record, in English and Chinese, by the key. */
const SYNONYMS: Readonly<Record<string, string>> = {
  topics: 'tags tag topic categories category keywords 标签 主题 关键词',
  places: 'cities city place location locations 城市 地区 地点',
  url: 'link href address website uri 网址 链接',
  homepage: 'website site url link 官网 主页',
  sources: 'source references reference links 来源 出处',
  names: 'name 名称 名字',
  title: 'headline heading name 标题 题目',
  date: 'day when 日期 时间',
  kind: 'type sort category 类型 类别',
  partners: 'partner organisations organizations companies 机构 合作方 合作伙伴',
  chains: 'chain blockchain blockchains 公链 区块链',
  claims: 'claim money amounts 金额 说法',
  amount: 'sum value size 金额 规模',
  fund: 'funds 基金',
  publisher: 'author site media outlet website 媒体 发布者 出版者 作者',
  published: 'date posted 发布日期 发表日期',
  accessed: 'retrieved visited seen 访问日期',
  gone: 'dead broken offline url_status 失效 已失效',
  hijacked: 'taken_over 被占用',
  archive: 'archived archive_url 存档',
  language: 'lang 语言',
  quote: 'quotation 引文',
  aliases: 'alias aka 别名 别称',
  home: 'city place headquarters based_in 所在地 总部',
  level: 'rank type 级别',
  province: 'state region 省份 省',
  parent: 'above within 上级',
  coordinates: 'location latlon position 坐标',
  lat: 'latitude 纬度',
  lon: 'lng long longitude 经度',
  gb2260: 'code 代码 区划代码',
  en: 'english 英文',
  zh: 'cn chinese 中文',
  added: 'created 录入日期',
  changes: 'history corrections updates 更正 修改',
  introduces: 'new adds 新增',
  note: 'notes comment remark 备注 说明',
};

const WORDS = new Map<string, string[]>();
for (const [key, words] of Object.entries(SYNONYMS)) {
  for (const word of words.split(' ')) WORDS.set(word, [...(WORDS.get(word) ?? []), key]);
}

/** The keys that a word may stand for, of those that may stand there: tags are topics, 标题 is title. */
export function keysMeant(word: string, allowed: readonly string[]): string[] {
  const folded = word
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return (WORDS.get(folded) ?? []).filter((key) => allowed.includes(key));
}
