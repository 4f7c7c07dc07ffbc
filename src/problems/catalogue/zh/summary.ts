import type { Counts } from '../../problem.ts';

/** How many errors and warnings there are, in one Chinese sentence. */
export function summary({ errors, warnings, files }: Counts): string {
  if (errors + warnings === 0) return '没有发现问题。';
  const found = [errors > 0 && `${errors}处错误`, warnings > 0 && `${warnings}处警告`];
  return `${files}个文件中有${found.filter(Boolean).join('、')}。`;
}

/** How many pages a change adds, in one Chinese sentence. */
export const growth = ({ added, before }: { added: number; before: number }): string =>
  `上次生成有${before}页，这次会增加${added}页；是否符合预期？`;
