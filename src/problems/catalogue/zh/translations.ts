import type { Wordings } from '../entry.ts';
import type { translationProblems as written } from '../translations.ts';
import { choices, didYouMean } from './terms.ts';

/** The first of some files. */
const files = (all: readonly string[]): string =>
  `${all.slice(0, 3).join('、')}${all.length > 3 ? ' 等' : ''}`;

/** What else names an original that is gone. */
const naming = (all: readonly string[]): string =>
  all.length > 0 ? `，另有${all.length}个文件写到它：${files(all)}。` : '。';

/** What to do where an original is gone, or has another name by now. */
function aboutLost(text: string, original: string, all: readonly string[], now?: string): string {
  const others = all.length > 0;
  return now === undefined
    ? `${original}已删除的，本文件也请删除${others ? '，并从上述文件里删去这个名称' : ''}；${original}另有名称的，${text}要照它命名：<id>.zh.md 与 <id>.md 并列。`
    : `现在的名称是 ${now}，请把本文件改名为 ${now}.zh.md${others ? `，并在上述文件里改写 ${now}` : ''}。`;
}

/** Problems of translations, in Chinese. */
export const translationProblems: Wordings<typeof written> = {
  'orphan-translation': {
    message: (p) =>
      p.original
        ? '译文没有与原文放在一起。'
        : `没有可以对应这份译文的事件 ${p.id}${naming(p.files)}`,
    hint: (p) =>
      p.original
        ? `请移到 ${p.original} 所在的文件夹。`
        : aboutLost('译文', '原文', p.files, p.now),
    why: '译文没有自己的事实，都取自原文。',
  },
  'orphan-lead': {
    message: (p) =>
      p.original
        ? '这份中文简介没有与它所属的文件放在一起。'
        : `没有以 ${p.id} 为名的地区、基金、机构或区块链文件，这份中文简介无从归属${naming(p.files)}`,
    hint: (p) =>
      p.original
        ? `请移到 ${p.original} 所在的文件夹。`
        : aboutLost('中文简介', '所属的文件', p.files, p.now),
    why: '中文简介没有自己的事实，事实和来源都在它所属的文件里。',
  },
  'orphan-ranking-translation': {
    message: (p) =>
      `没有可以对应这份中文文本的 ${p.original}${
        p.files.length > 0 ? `，它下面还有${p.files.length}期：${files(p.files)}。` : '。'
      }`,
    hint: (p) =>
      p.files.length > 0
        ? '请恢复榜单文件；榜单确已删除的，本文件和各期也请一并删除。'
        : '请按榜单或某一期的文件命名：index.zh.md 与 index.md 并列。原文已删除的，本文件也请删除。',
    why: '中文文本没有自己的事实，只用中文再说一遍原文。',
  },
  'no-chinese-name': {
    message: (p) => (p.key === 'title' ? '该条目没有中文标题。' : '没有中文名称。'),
    hint: (p) =>
      p.key === 'title'
        ? '请在本文件旁添加 <id>.zh.md，用 title: 写出中文标题。'
        : '请在 names: 下用 zh: 写出中文资料通用的名称，通用名称是拉丁字母的照写；没有中文资料提到名称的基金、机构或区块链，用几个字描述，并加上 described: true。',
    why: '本站有中英文两版，没有中文名称的条目在中文版里只能显示英文名称。',
  },
  'title-in-translation': {
    message: () => '中文标题应写在译文文件里，不写在这里。',
    hint: (p) => `请在 ${p.file} 里写 title:，并删去这一行。`,
    why: '条目的中文都放在旁边的同一个文件里，译者不必改动事实。',
  },
  'short-text-of-nothing': {
    message: (p) =>
      p.id === undefined
        ? `原文没有 ${p.key}:，这里的译文无从对应。`
        : `原文的 ${p.key}: 下没有名为 ${p.id} 的文字可译。`,
    hint: (p) =>
      didYouMean(p.suggestions) ??
      (p.known.length > 0 ? `请用原文里的名称：${choices(p.known)}。` : '请删去，或先写进原文。'),
    why: '短文本按原文中的名称对应；名称不同，读者就看不到。',
  },
  'text-lost': {
    message: (p) =>
      p.id === undefined
        ? `译文的 ${p.key}: 比这里多。`
        : `译文的 ${p.key}: 下有 ${p.id} 的文字，这里却没有对应的内容。`,
    hint: (p) => `请在这里补回，或在 ${p.file} 里一并删去。`,
    why: '译文只用中文再说一遍原文；原文删去的，译文也要删去。',
  },
  'short-texts-beyond': {
    message: (p) => `${p.key}: 下有${p.count}条译文，而原文只有${p.expected}条。`,
    hint: () => '请按原文的顺序，一条对应一条。',
    why: '这些文字没有名称，只按顺序对应。',
  },
  'short-texts-fewer': {
    message: (p) => `${p.key}: 下只有${p.count}条译文，而原文有${p.expected}条。`,
    hint: () => '请把原文新增的内容译成中文，放在列表中的相同位置。',
    why: '这些文字只按顺序对应；原文在中间增加一条，其后的译文就会与别的日期对在一起。',
  },
  'picture-without-chinese': {
    message: (p) => `图片缺少中文的 ${p.missing.join(': 和 ')}:。`,
    hint: (p) => `请在 ${p.file} 的 image: 下写出。`,
    why: '用读屏软件阅读中文版的人，听到的图片说明会是英文。',
  },
};
