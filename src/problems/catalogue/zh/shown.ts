import { isHan, quoted, type Wordings } from '../entry.ts';
import type { MeantKind, shownProblems as written } from '../shown.ts';

const MEANT: Record<MeantKind, { shown: (text: string) => string; right: string }> = {
  footnote: {
    shown: (text) => `${quoted(text)}会原样显示：本站没有脚注。`,
    right: '请用 [@来源] 标注来源，或把注释写进句子里。',
  },
  task: {
    shown: (text) => `${quoted(text)}会原样显示：本站没有待办清单。`,
    right: '请删去。',
  },
  bullet: {
    shown: (text) => `${quoted(text)}不会生成列表：这几行会连成一段显示。`,
    right: '每项以连字符加空格开头，例如“- 第一点”。',
  },
  number: {
    shown: (text) => `${quoted(text)}不会生成列表：这几行会连成一段显示。`,
    right: '列表前空一行，写成“1. 第一点”，点后加空格。',
  },
  heading: {
    shown: (text) => `${quoted(text)}不是标题，只是以 # 开头的一段文字。`,
    right: '最后一个 # 后面要加空格，例如“## 背景”。',
  },
  underlined: {
    shown: (text) => `下面一行短横线把${quoted(text)}变成了标题。`,
    right: '短横线前空一行，或删去短横线。',
  },
  code: {
    shown: (text) =>
      `${quoted(text)}会显示成程序代码，其中的 [[…]] 和 [@…] 也会原样显示：这一行有缩进。`,
    right: '段落要顶格写，前面不加制表符或空格。',
  },
  quote: {
    shown: (text) => `行首的 > 把${quoted(text)}变成了引文。`,
    right: '请写“超过”；确实是引文的，从第一个字写起。',
  },
};

/** Problems of what was typed and is not shown, in Chinese. */
export const shownProblems: Wordings<typeof written> = {
  'cut-by-hash': {
    message: (p) => `${p.key} 到 # 为止：${quoted(p.rest)}被YAML当作备注，不会显示。`,
    hint: (p) =>
      `属于正文的，请加引号：${p.key}: ${JSON.stringify(`${p.value} ${p.rest}`)}；确是备注的，请另起一行，# 后加空格。`,
    why: '空格之后的 # 表示备注，这一行后面的内容都会丢掉。',
  },
  'not-on-cards': {
    message: (p) => `names.${p.key} 中的${quoted(p.letter)}不在分享图片所用的字体里。`,
    hint: (p) =>
      isHan(p.letter)
        ? `请对照来源：来源用的是通行写法的，改用通行写法；确为${quoted(p.letter)}的，不必改动，网页上照常显示，只有图片上缺这个字。`
        : '名称里可以没有这个字符的，请删去；否则不必改动，网页上照常显示。',
    why: '分享网页时显示的图片上会缺这个字符。',
  },
  'table-row-too-long': {
    message: (p) => `${quoted(p.text)}不会显示：这一行的单元格比表格的列多。`,
    hint: () => '请在表格前两行各加一列；单元格里的 | 要写成 \\|。',
    why: 'Markdown会丢掉超出列数的单元格。',
  },
  'text-not-shown': {
    message: (p) => `${quoted(p.text)}不会显示在页面上。`,
    hint: () => '如果是正文，请在开头的方括号前加反斜杠；否则请删去。',
    why: 'Markdown把它当成了链接的地址或标题；写了什么，就应当显示什么。',
  },
  'list-from-a-year': {
    message: (p) => `${quoted(p.text)}在这里开始了一个编号列表。`,
    hint: (p) => `如果这一行以年份开头，请写成 ${p.text.slice(0, -1)}\\${p.text.slice(-1)}。`,
    why: '行首的数字加英文句点会变成列表，其中的文字不会进入摘要。',
  },
  'not-shown-as-meant': {
    message: (p) => MEANT[p.kind].shown(p.text),
    hint: (p) => MEANT[p.kind].right,
    why: '在别的编辑器或网站上显示为脚注、列表或标题的写法，在这里是另一种意思。',
  },
  'loose-emphasis': {
    message: (p) => `${quoted(p.text)}会原样显示。`,
    hint: (p) =>
      p.text.startsWith('*')
        ? '请成对使用，里侧不留空格，例如 **100亿元**；要显示这个符号的，在每个符号前加反斜杠。'
        : '请删去；要强调的内容写成 **…**。',
    why: '只开不合的强调符号，以及本站没有的删除线和高亮，都会显示成符号本身。',
  },
  'bare-address': {
    message: (p) => `网址${quoted(p.text)}不是链接。`,
    hint: (p) =>
      `请把网页列入 sources: 并用 [@来源] 标注，或写成 <${/^www\./i.test(p.text) ? 'https://' : ''}${p.text}>。`,
    why: '正文里的网址只会显示成一串字符；来源应当作为来源标注。',
  },
};
