import type { frontmatterProblems as written } from '../frontmatter.ts';
import { quoted, type Wordings } from '../entry.ts';
import { missingKey } from './missing.ts';
import { choices, didYouMean } from './terms.ts';
import { shownLine } from '../yaml.ts';
import { yamlMistake } from './yaml.ts';

/** Problems of the frontmatter, in Chinese. */
export const frontmatterProblems: Wordings<typeof written> = {
  'no-frontmatter': {
    message: () => '文件开头没有写在两行 --- 之间的文件头。',
    hint: () => '文件第一行写 ---，接着写文件头，然后再写一行 ---。',
    why: '条目的事实写在文件开头，便于检查。',
  },
  'frontmatter-language': {
    message: (p) => `这一行是${quoted(`---${p.suffix}`)}；文件头前后的行只能是 ---。`,
    hint: () => '这一行只写 ---。',
    why: '文件头只能是YAML；其他格式可能运行代码，一律不打开。',
  },
  'frontmatter-unclosed': {
    message: () => '文件头一直没有结束。',
    hint: () => '在最后一项之后写一行 ---。',
    why: '少了第二个 ---，整篇文字都会被当作文件头。',
  },
  'yaml-syntax': {
    message: (p) => yamlMistake(p.mistake).what,
    hint: (p) =>
      p.right === undefined ? yamlMistake(p.mistake).right : `写成${shownLine(p.right)}。`,
    why: '文件头是YAML：写成 key: value，每进一级缩进两个空格，列表的每一项前面有连字符。',
  },
  'duplicate-key': {
    message: (p) => `${p.key}: 在这里第二次出现。`,
    hint: () => '两个中保留一个。',
    why: '只能用其中一个，而别人无从知道是哪一个。',
  },
  'yaml-alias': {
    message: () => '这里的锚点（&）和引用（*）用得太多。',
    hint: () => '请把值直接写出来。',
    why: '少数几个引用就能膨胀到几个GB，因此数量有限。',
  },
  'yaml-tag': {
    message: (p) => `${quoted(p.tag)}无法识别。`,
    hint: () => '如果值以感叹号开头，请加上引号；否则请删去这个标签。',
    why: '标签会要求程序做读取以外的事；本站从不这样做。',
  },
  'too-deep': {
    message: () => '文件头嵌套过深。',
    hint: () => '请检查括号和连字符：很可能有一个写重了，或没有闭合。',
    why: '没有哪个条目需要那么多层。',
  },
  'unknown-key': {
    message: (p) => `这里没有${quoted(p.key)}这个键。`,
    hint: (p) =>
      didYouMean(p.suggestions) ??
      (p.isBare ? '如果它属于逗号前面的文字，请把整段文字加上引号。' : undefined) ??
      `可用的键有 ${choices(p.allowed, ' 和 ')}。`,
    why: '写错的键会悄无声息地丢掉。',
  },
  'missing-key': missingKey,
};
