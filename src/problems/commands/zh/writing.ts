import type { WritingWords } from '../writing.ts';

/** The words in Chinese. */
export const writing: WritingWords = {
  intro: '新建事件',
  lead: '选填项可直接按回车跳过。按Ctrl-C随时退出，不会写入任何文件。',
  stopped: '未写入任何文件。',
  unread: (files) => `有 ${files} 个条目文件无法读取，其中的名称可能没有列出。`,
  yes: '是',
  no: '否',
  leaveOut: '（留空）',
  noMore: '（没有了）',
  none: '（无）',
  toFind: '↑↓移动，回车选定',
  toChoose: '↑↓移动，回车选定',
  toChooseSeveral: '↑↓移动，空格勾选，回车完成',
  toEnd: (marks) => `连按两次回车结束。引用来源请写${marks.join('、')}。`,
  takenAs: (id) => `记为 ${id}。`,
  nothingChosen: '请输入名称，并从列表中选择。',
  checking: '检查结果',
  clean: '内容已齐，没有发现问题。',
  what: '写入这个文件吗？',
  write: '写入',
  writeAnyway: '先写入，以后再改',
  change: '修改某项',
  stop: '退出，不写入',
  changeWhat: '修改哪一项？',
  exists: (path) => `${path} 已存在，请改用别的标题或日期。`,
  wrote: (path) => `已写入 ${path}。`,
  next: (path, address) =>
    [
      '接下来：',
      '  npm run dev      预览读者看到的页面',
      '  npm run check    检查全部条目',
      `  git add ${path} && git commit`,
      address === undefined
        ? '提交办法见CONTRIBUTING.md。'
        : `不用git的，可把文件内容粘贴到 ${address}`,
    ].join('\n'),
  missing: (flags) => `未写入：缺少${flags.join('、')}。`,
  wrongFlag: (flag, value, why) => `${flag} “${value}”不合要求：${why}`,
  unknownName: (name, near) =>
    `没有收录“${name}”${near.length > 0 ? `，是不是${near.join('或')}？` : '。'}`,
  severalNames: (name, ids) => `“${name}”可能是${ids.join('或')}，请直接写标识（id）。`,
  earlyFlag: (flag, first) => `${flag}须写在所属的${first}之后。`,
  nobody: '当前环境无法提问：请加上--yes，并用参数给出所需内容（见--help）。',
  refused: '未写入：请先改正检查发现的问题。',
};
