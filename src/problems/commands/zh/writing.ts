import type { WritingWords } from '../writing.ts';

const bringIn = (flag: string): string => `新增的用${flag}及其后的参数写入（见--help）。`;

/** The words in Chinese. */
export const writing: WritingWords = {
  intro: '新建事件',
  lead: '选填项可直接按回车跳过。按Ctrl-C随时退出，不会写入任何文件。',
  stopped: '未写入任何文件。',
  unread: (files) => `有${files}个条目文件无法读取，其中的名称可能没有列出。`,
  yes: '是',
  no: '否',
  leaveOut: '（留空）',
  noMore: '（没有了）',
  none: '（无）',
  toFind: '↑↓移动，回车选定',
  toChoose: '↑↓移动，回车选定',
  toChooseSeveral: '↑↓移动，空格勾选，回车完成',
  toEnd: (marks) => `每行一段，连按两次回车结束。引用来源请写${marks.join('、')}。`,
  takenAs: (id) => `记为 ${id}。`,
  nothingMarked: '请至少勾选一项。',
  nothingChosen: '请输入名称，并从列表中选择。',
  checking: '检查结果',
  clean: '内容已齐，没有发现问题。',
  what: (files) => (files === 1 ? '写入这个文件吗？' : `写入这${files}个文件吗？`),
  write: '写入',
  writeAnyway: '先写入，以后再改',
  change: '修改某项',
  stop: '退出，不写入',
  changeWhat: '修改哪一项？',
  exists: (path) => `${path} 已存在，请改用别的标题或日期。`,
  wrote: (paths) => `已写入 ${paths.join('、')}。`,
  next: (paths, address) =>
    [
      '接下来：',
      '  npm run dev      预览读者看到的页面',
      '  npm run check    检查全部条目',
      `  git add ${paths.join(' ')} && git commit`,
      address === undefined
        ? '提交办法见CONTRIBUTING.md。'
        : paths.length === 1
          ? `不用git的，可把文件内容粘贴到 ${address}`
          : `不用git的，可把第一个文件的内容粘贴到 ${address}\n另一个粘贴到提案的评论里。`,
    ].join('\n'),
  missing: (flags) => `未写入：缺少${flags.join('、')}。`,
  wrongFlag: (flag, value, why) => `${flag} “${value}”不合要求：${why}`,
  unknownName: (name, near, flag) =>
    `没有收录“${name}”${near.length > 0 ? `，是不是${near.join('或')}？` : '。'}${bringIn(flag)}`,
  severalNames: (name, ids) => `“${name}”可能是${ids.join('或')}，请直接写标识（id）。`,
  earlyFlag: (flag, first) => `${flag}须写在所属的${first}之后。`,
  nobody: '当前环境无法提问：请加上--yes，并用参数给出所需内容（见--help）。',
  refused: '未写入：请先改正检查发现的问题。',
  usage: (flags) => `npm run new -- [--lang en|zh] [--yes] [参数]

新建一个事件：逐项询问没有用参数给出的内容，显示生成的文件和检查结果，然后整体写入，或者什么都不写。
加上--yes则不再询问，所需内容全部用参数给出：

${flags}

带*的必填（来源、资金、机构和新增条目则在写了该项时必填），带…的可以重复。来源从--source-url开始，
资金从--claim-fund开始，机构从--partner开始，新增基金从--new-fund-id开始；其后的参数都属于这一项，
直到下一项开始。基金、地点等可以写标识（id），也可以写任何一个名称。
同时给出英文标题和正文的，中文会另存为一个文件。
`,
};
