import type { Wordings } from '../entry.ts';
import type { lineProblems as written } from '../lines.ts';
import { shownLine } from '../yaml.ts';
import { choices } from './terms.ts';

/** Problems of whole lines of the facts, in Chinese. */
export const lineProblems: Wordings<typeof written> = {
  'line-twice': {
    message: () => '这一行写了两遍。',
    hint: () => '请删去这一行。',
    why: '多一个 --- 会让文件头提前结束；列表项的第一行写两遍，就多出一项。',
  },
  'lines-swapped': {
    message: () => '这一行与下一行的次序颠倒了。',
    hint: (p) => `请把${shownLine(p.next)}移到这一行上面。`,
    why: '文件头里的每一行，都归上方缩进比它浅的最近一行管。',
  },
  'line-missing': {
    message: () => '这一行上面缺了一行，它因此被算进了前面的内容。',
    hint: (p) => `请在这一行上面另起一行，写${choices(p.rights.map(shownLine))}。`,
    why: '列表、一组键和列表的每一项，都由开头的一行说明是什么。',
  },
};
