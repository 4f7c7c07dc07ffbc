import type { Counts } from '../../problem.ts';

/** How many errors and warnings there are, in one Chinese sentence. */
export function summary({ errors, warnings, files }: Counts): string {
  if (errors + warnings === 0) return '没有发现问题。';
  return `${files} 个文件中有 ${errors} 处错误、${warnings} 处警告。`;
}
