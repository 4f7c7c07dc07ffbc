import { type Mistake, type YamlMistakeCode } from '../yaml.ts';

const COLON: Mistake = {
  what: '这一行有两个冒号，分不清哪个是键、哪个是值。',
  right: '给值加上引号。',
};

const START: Mistake = {
  what: '值不能以这个符号开头。',
  right: '给值加上引号。',
};

const MISTAKES: Readonly<Record<YamlMistakeCode, Mistake>> = {
  BLOCK_AS_IMPLICIT_KEY: COLON,
  BLOCK_IN_FLOW: COLON,
  TAB_AS_INDENT: {
    what: '这一行用制表符缩进。',
    right: '请用空格缩进，每一级两个空格。',
  },
  BAD_INDENT: {
    what: '这一行的缩进与同级各行不一致，或前面有括号没有闭合。',
    right: '同级的键要从同一列开始；每个 [ 和 { 都要闭合。',
  },
  MISSING_CHAR: {
    what: '这里缺少引号、逗号或括号。',
    right: '引号和括号都要闭合；[ ] 和 { } 里的各项之间用半角逗号。',
  },
  ODD_INDENT: {
    what: '这一行开头的空格不是普通空格，例如不换行空格（U+00A0）。',
    right: '请改用普通空格。',
  },
  ODD_SPACE: {
    what: '冒号后面的空格不是普通空格，例如不换行空格（U+00A0）。',
    right: '请改用普通空格。',
  },
  WIDE_COLON: {
    what: '这里用了全角冒号“：”，YAML不认。',
    right: '请改用半角冒号，后面加一个空格。',
  },
  NO_GAP: {
    what: '这里冒号后面缺少空格。',
    right: '写成 key: value，冒号后面要有一个空格。',
  },
  NO_HYPHEN_GAP: {
    what: '这里连字符后面缺少空格。',
    right: '每一项的第一个键前面写 - 和一个空格。',
  },
  OPEN_BRACKET: {
    what: '这一行打开的括号没有闭合。',
    right: '每个 [ 和 { 都要闭合。',
  },
  HASH_IN_BRACKETS: {
    what: '# 之后的内容都算注释，这里的值和后面的括号因此被截断。',
    right: '请给值加上引号。',
  },
  NO_HYPHEN: {
    what: '列表的这一项前面缺少连字符。',
    right: '每一项的第一个键前面写 - 和一个空格。',
  },
  SIGN_FIRST: {
    what: '值不能以这个符号开头，它在YAML里另有含义。',
    right: '给值加上引号。',
  },
  BRACKET_FIRST: {
    what: '以括号开头的值会被当作列表或一组键，而括号后面还有文字。',
    right: '给值加上引号。',
  },
  QUOTE_IN_QUOTES: {
    what: '引号里又有引号，值提前结束了。',
    right: '文字里有引号时，外面换用另一种引号。',
  },
  SECOND_COLON: COLON,
  INDENT: {
    what: '这一行的缩进与同级各行不一致。',
    right: '同级的键要从同一列开始。',
  },
  OPEN_QUOTE: {
    what: '这个引号一直没有闭合。',
    right: '在值的末尾补上引号。',
  },
  BAD_SCALAR_START: START,
  BAD_ALIAS: START,
  MULTILINE_IMPLICIT_KEY: {
    what: '这里缺少冒号，或冒号后面缺少空格。',
    right: '写成 key: value，冒号后面要有一个空格。',
  },
  UNEXPECTED_TOKEN: {
    what: '这里的写法不成立：可能是引号里又有引号、多了一个括号，或列表与键混在一起。',
    right: '文字里有引号时，外面换用另一种引号："it’s" 或 \'the "fund"\'。',
  },
  BAD_DQ_ESCAPE: {
    what: '双引号里的反斜杠有特殊含义，这里的写法没有意义。',
    right: '改用单引号，或把反斜杠写两遍。',
  },
  MISSING_ANCHOR: {
    what: '以 * 开头的值会被当作引用，而被引用的内容并不存在。',
    right: '给值加上引号。',
  },
  UNUSED_ANCHOR: {
    what: '以 & 开头的值会被当作后面内容的名称。',
    right: '给值加上引号。',
  },
  NOT_KEYS: {
    what: '文件头不是由键和值组成的。',
    right: '每行写一个 key: value。',
  },
};

const OTHERWISE: Mistake = {
  what: '从这里起文件头无法读取。',
  right: '请把这一行和上一行与指南中的例子对照。',
};

/** The sentences for a mistake of the YAML reader, in Chinese. */
export function yamlMistake(code: string): Mistake {
  return (MISTAKES as Readonly<Record<string, Mistake>>)[code] ?? OTHERWISE;
}
