import type { DidFix, FixingWords } from '../fixing.ts';

function action(did: DidFix, isDry: boolean): string {
  const will = isDry ? '将' : '已';
  switch (did.did) {
    case 'wrote':
      if (did.before === '') return `${will}添加“${did.after}”`;
      if (did.after === '') return `${will}删除“${did.before}”`;
      return `${will}把“${did.before}”改为“${did.after}”`;
    case 'ordered':
      return `${will}按规定顺序排列各键`;
    case 'renamed':
      return `${will}改名为 ${did.to}`;
    case 'made':
      return `${will}新建`;
  }
}

/** The words in Chinese. */
export const fixing: FixingWords = {
  did: (did, code, isDry) =>
    `${did.did === 'wrote' ? `第${did.line}行：` : ''}${action(did, isDry)}（${code}）`,
  refused: (code, message) =>
    message === undefined
      ? `未修改：同名文件已存在（${code}）`
      : `未修改：改后检查会报“${message}”（${code}）`,
  end: ({ fixes, files, isDry }) => {
    if (fixes === 0) return '没有可以自动修正的问题。';
    return isDry
      ? `可自动修正${fixes}处，涉及${files}个文件；未写入任何文件。`
      : `已修正${fixes}处，涉及${files}个文件。`;
  },
};
