import { report } from './report.ts';

/** Where the check of the sound record with some of its files changed finds what: `file:line:column severity code`. */
export function heads(changes: Parameters<typeof report>[0]): string[] {
  const text = report(changes);
  return [...text.matchAll(/^content\/(\S+:\d+:\d+ (?:error|warning) \S+)$/gm)].map(
    ([, head = '']) => head,
  );
}
