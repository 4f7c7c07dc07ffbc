import { codePointName, firstHidden } from '../../../schema/hidden.ts';
import { URL_MAX } from '../../../schema/fields.ts';
import { asIn, quoted, type Wordings } from '../entry.ts';
import type { valueProblems as written } from '../values.ts';
import { choices, describeValue, didYouMean, sentences, typeName } from './terms.ts';

/** Problems of the values in the frontmatter, in Chinese. */
export const valueProblems: Wordings<typeof written> = {
  'wrong-type': {
    message: (p) => `${p.key} 应当是${typeName(p.expected)}，现在是${describeValue(p.found)}。`,
    hint: (p) => (p.example ? `例如 ${asIn(p.key, p.example)}。` : `请写${typeName(p.expected)}。`),
    why: '每个键只能放一种值。',
  },
  'text-needed': {
    message: (p) => `${p.key} 应当是一段文字，而 ${p.found} 会被读作“是”或“否”。`,
    hint: (p) => `请加上引号：${asIn(p.key, `"${p.found}"`)}。`,
    why: 'YAML会把单独的 true 或 false 当作是非值，而不是文字。',
  },
  'not-in-list': {
    message: (p) => `${quoted(p.value)}不是 ${p.key} 可用的值。`,
    hint: (p) =>
      p.list
        ? `写成 ${p.list}，用半角的括号和逗号。`
        : sentences(didYouMean(p.suggestions), `请选 ${choices(p.allowed, ' 或 ')}。`),
    why: '固定的选项让筛选和计数保持可靠。',
  },
  'bad-date': {
    message: (p) =>
      p.suggestion ? `日期${quoted(p.value)}的写法不对。` : `${quoted(p.value)}不是日历上的日期。`,
    hint: (p) =>
      p.suggestion
        ? `写成 ${p.suggestion}。`
        : `知道多少写多少，例如 ${asIn(p.key, '2018-07-23、2018-07或2018')}。`,
    why: '日期知道到哪一级就写到哪一级，不多写。',
  },
  'bad-day': {
    message: (p) =>
      p.suggestion ? `日期${quoted(p.value)}的写法不对。` : `${quoted(p.value)}不是完整的日期。`,
    hint: (p) => (p.suggestion ? `写成 ${p.suggestion}。` : `例如 ${asIn(p.key, '2026-11-24')}。`),
    why: '本站自己的日期总是知道的。',
  },
  'bad-id': {
    message: (p) => `${quoted(p.value)}不能用作 id。`,
    hint: (p) => {
      if (p.list) return `写成 ${p.list}，用半角的括号和逗号。`;
      if (p.ids.length > 1) return `有几个条目叫这个名称：请写 ${choices(p.ids, ' 或 ')}。`;
      return p.suggestion
        ? `写成 ${p.suggestion}；id 只用小写字母 a 到 z、数字和单个连字符。`
        : 'id 只用小写字母 a 到 z、数字和单个连字符。';
    },
    why: 'id 就是去掉 .md 的文件名。',
  },
  'bad-number': {
    message: (p) => `${quoted(p.value)}不是普通的数。`,
    hint: () => '只用数字和小数点，例如 161.5。',
    why: '数字照原样保存。',
  },
  'bad-whole-number': {
    message: (p) => `${quoted(p.value)}不是整数。`,
    hint: (p) => `只用数字，例如 ${asIn(p.key, '3')}。`,
    why: '名次、年份和数量都是整数。',
  },
  'bad-percent': {
    message: (p) => `${quoted(p.value)}不是0到100之间的比例。`,
    hint: (p) => `30% 写成 ${asIn(p.key, '30')}。`,
    why: '比例以百分数表示，不写百分号。',
  },
  'bad-address': {
    message: (p) => `${quoted(p.value)}不是可以链接的网址。`,
    hint: (p) =>
      p.suggestion
        ? `写成 ${p.suggestion}。`
        : '请写完整网址，以 https:// 或 http:// 开头，不含用户名、空格或引号。',
    why: '读者会点开这些链接，所以只能指向网页。',
  },
  'bad-code': {
    message: (p) => `${quoted(p.value)}不符合 ${p.key} 的格式。`,
    hint: (p) => `例如 ${asIn(p.key, p.example)}。`,
    why: '代码和符号有固定的格式。',
  },
  'bad-claim-id': {
    message: (p) => `${quoted(p.value)}不是一条说法的地址。`,
    hint: () =>
      '请写事件和基金，例如 2018-07-20-jiangbei-blockchain-fund/nanjing-public-chain-fund。',
    why: '修订要写明它取代的是哪条说法。',
  },
  'bad-check-digit': {
    message: (p) => `${quoted(p.value)}不是有效的 ${p.key}：校验位与其余各位不符。`,
    hint: () => '请从登记系统重新抄录；可能错了一位，或有两位颠倒。',
    why: '编号错一位，就会指向别的机构，或者查无此号。',
  },
  'bad-identifier': {
    message: (p) => `${quoted(p.value)}不符合 ${p.key} 的格式。`,
    hint: () =>
      '请照登记机构的写法抄录：Wikidata 为 Q 加数字，统一社会信用代码18位，基金编号为 S 加五位，LEI 20位。',
    why: '其他登记系统的编号，要能查到那里的条目。',
  },
  'hidden-character': {
    message: (p) =>
      firstHidden(p.value) === undefined
        ? `${p.key} 占了好几行：${quoted(p.value)}。`
        : `${p.key} 含有隐藏字符或改变文字方向的字符：${quoted(p.value)}。`,
    hint: (p) =>
      firstHidden(p.value) === undefined
        ? '请写在一行之内。'
        : `请删去 ${codePointName(firstHidden(p.value) ?? '')}，或重新键入，不要粘贴。`,
    why: '这类字符会让文字读起来与写的不一样。',
  },
  'empty-value': {
    message: (p) => `${p.key} 是空的。`,
    hint: () => '请填写；可以不写的键，请删去。',
    why: '不知道的就不写，不留空白。',
  },
  'too-long': {
    message: (p) => `${p.key} 超过${p.limit}个字符。`,
    hint: (p) =>
      p.limit === URL_MAX ? '请用通往该页的最短网址。' : '请缩短；细节写在文件头下面的正文里。',
    why: '标题和注释要能在手机上和订阅源里显示得下。',
  },
  'too-many': {
    message: (p) => `${p.key} 超过${p.limit}项。`,
    hint: () => '保留最重要的，或拆成两个条目。',
    why: '过长的列表几乎总是弄错了。',
  },
  'too-few': {
    message: (p) => `${p.key} 是空列表。`,
    hint: () => '请至少写一项。',
    why: '没有来源的说法一律不收；没有人说过的事，本站不写。',
  },
};
