import { quoted, type Wordings } from '../entry.ts';
import type { namedProblems as written } from '../named.ts';
import { choices } from './terms.ts';
import { unknownPublisher } from './given.ts';

/** Problems of ids that lead nowhere, in Chinese. */
export const namedProblems: Wordings<typeof written> = {
  'source-misnamed': {
    message: (p) => `来源 ${p.id} 没有被引用，而${quoted(p.named)}被引用了${p.times}次。`,
    hint: (p) => `这里写成 id: ${p.named}，或在引用处写 ${p.id}。`,
    why: '引用指向 id 相同的来源。',
  },
  'unknown-publisher': unknownPublisher,
  'introduced-unnamed': {
    message: (p) => `没有任何地方写到 ${p.id}，而${quoted(p.named)}写了${p.times}次。`,
    hint: (p) => `这里写成 id: ${p.named}，或在别处写 ${p.id}。`,
    why: '事件文件里新写出的条目，就是它写到的那一个。',
  },
  'figure-lost': {
    message: (p) =>
      `${p.isClaim ? '这条说法没有金额' : `没有哪条说法给出这支基金的 ${p.part}`}，而 ${p.files.slice(0, 3).join('、')}${p.files.length > 3 ? ' 等' : ''}用到了 [[${p.id}#${p.part}]]。`,
    hint: (p) =>
      `请${p.isClaim ? '在这里补写 amount:' : '放回给出它的说法'}，或在那里只写 [[${p.id}]]。`,
    why: '正文里的数字由说法算出。',
  },
  'named-but-gone': {
    message: (p) =>
      `本站没有 ${p.id}${p.renamed ? '（已改名）' : ''}，而有${p.files.length}个文件写到它：${p.files.slice(0, 3).join('、')}${p.files.length > 3 ? ' 等' : ''}。`,
    hint: (p) =>
      p.renamed
        ? `请在这些文件里改写 ${p.now.join('')}，或恢复原来的文件名。`
        : `${p.now.length > 0 ? `如果是改了名，请在这些文件里写 ${choices(p.now, ' 或 ')}；` : ''}否则请恢复它的文件。`,
    why: '页面上的每个名称都通往它自己的一页。',
  },
};
