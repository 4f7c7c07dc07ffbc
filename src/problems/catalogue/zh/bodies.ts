import type { bodyProblems as written } from '../bodies.ts';
import { quoted, type Wordings } from '../entry.ts';
import { detailText } from './details.ts';
import { choices, didYouMean } from './terms.ts';
import { emptyBody } from './missing.ts';

/** Problems of the text below the facts, in Chinese. */
export const bodyProblems: Wordings<typeof written> = {
  'empty-body': emptyBody,
  'unknown-mention': {
    message: (p) => `本站没有${quoted(p.id)}这个条目。`,
    hint: (p) =>
      didYouMean(p.suggestions.map((id) => `[[${id}]]`)) ??
      '请写地区、基金、机构、区块链或事件的 id。',
    why: '每个 [[…]] 都会成为通往本站某一页的链接。',
  },
  'unknown-figure': {
    message: (p) =>
      p.part === 'amount'
        ? '数字要按所计量的内容来写：#amount 已停用。'
        : `${p.id} 没有可以显示的${quoted(p.part)}。`,
    hint: (p) =>
      p.known.length > 0
        ? `写成 ${choices(p.known.map((token) => `[[${p.id}#${token}]]`))}，或只写 [[${p.id}]]。`
        : '写成 [[基金 id#size]]（该基金要有规模），或只写 [[id]]。',
    why: '正文中的数字由各条说法计算得出。',
  },
  'unknown-total': {
    message: (p) =>
      p.unknown
        ? `没有名为${quoted(p.name)}的合计。`
        : `${quoted(p.name)}这一项合计没有任何来源给出金额。`,
    hint: (p) =>
      p.known.length > 0
        ? `写成 ${choices(p.known.map((name) => `[[total:${name}]]`))}。`
        : '目前各项合计都没有金额，请用文字说明。',
    why: '正文中的合计就是“资金去向”页上已宣布基金的合计，随记录一同更新。',
  },
  'unknown-citation': {
    message: (p) =>
      `sources: 里没有来源${quoted(p.id)}${p.times > 1 ? `，而文中共引用了${p.times}次` : ''}。`,
    hint: (p) =>
      didYouMean(p.suggestions.map((id) => `[@${id}]`)) ?? '请在 sources: 里添加这个来源。',
    why: '每个 [@…] 都会显示为同一文件中某个来源的编号。',
  },
  'malformed-mention': {
    message: (p) => `${quoted(p.text)}无法识别。`,
    hint: (p) =>
      p.right
        ? `写成 ${p.right}。`
        : '提到条目写 [[nanjing]]，标注来源写 [@zdnet]，括号里用各自的 id。',
    why: '只有写在半角括号里的 id 才能成为链接：小写字母、数字和连字符。',
  },
  'figure-without-source': {
    message: () => '这一段有数字，却没有标注来源。',
    hint: () => '在有数字的那句话后面加 [@来源]。',
    why: '没有来源的数字一律不收。',
  },
  'sum-without-source': {
    message: (p) => `${quoted(p.text)}不是本文任何一条说法的数字，后面也没有标注来源。`,
    hint: () =>
      '在这句话后面加 [@来源]；如果是财政资金或基金的钱，请写成一条说法，正文用 [[基金 id#size]]。',
    why: '没有出处的数字不收，没有来源的说法也不收。',
  },
  'sum-not-of-fund': {
    message: (p) =>
      `${quoted(p.text)}与 ${p.fund} 写在同一句里，但该基金没有任何说法给出这个数字。`,
    hint: (p) =>
      `为 ${p.fund} 补一条给出该数字的说法，或者另起一句写这个数字，句中不写 [[${p.fund}]]。`,
    why: '读者会把基金名称旁边的金额当成该基金的钱。',
  },
  'raw-html': {
    message: (p) => `正文不能使用 HTML：${quoted(p.text)}。`,
    hint: () => '请改用Markdown；只想显示 < 这个符号时，用反引号括起来。',
    why: '投稿中的HTML可能会在读者的浏览器里运行代码。',
  },
  'unsafe-link': {
    message: (p) => `链接${quoted(p.text)}指向的不是网页。`,
    hint: () => '请链接到以 https:// 或 http:// 开头的网址。',
    why: '其他种类的链接可能会运行代码。',
  },
  'relative-link': {
    message: (p) => `链接${quoted(p.text)}会随页面位置而变。`,
    hint: () => '链接到本站条目时写 [[id]]。',
    why: '用 id 写的链接，在页面移动或网站更换网址后依然有效。',
  },
  'markdown-image': {
    message: () => '正文里不能放图片。',
    hint: () => '请在文件头的 image: 中写明图片及其署名和许可。',
    why: '每张图片都要有替代文字、署名和许可。',
  },
  'heading-one': {
    message: () => '只有一个 # 的标题会与页面标题重复。',
    hint: () => '请从 ## 开始。',
    why: '一页只有一个标题，取自 title:。',
  },
  'text-too-deep': {
    message: (p) => `此处正文嵌套过深：${detailText(p.what)}。`,
    hint: () => '请检查括号、引用和列表：很可能有符号误打了多次。',
    why: '嵌套过深的正文会拖垮建站过程，因此不予打开。',
  },
  'text-too-large': {
    message: (p) => `正文过长：${detailText(p.what)}。`,
    hint: () => '请缩短，或拆成两篇。',
    why: '一篇事件文件只有几百字。',
  },
  'hidden-text-character': {
    message: (p) => `此处有隐藏字符或改变文字方向的字符：${p.character}。`,
    hint: () => '请删去。',
    why: '这类字符会让一句话读起来与写的不一样。',
  },
};
