/**
 * A piece of a line as a terminal may show it: no tabs, no control or direction-changing characters.
 * Each character stays one character, so that columns hold.
 */
export function inert(text: string): string {
  return text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·');
}

/**
 * A whole report without a line that GitHub's runner would take for a command: `::` first in a line,
 * or `##[` anywhere in it; the source: actions/runner, `src/Runner.Common/ActionCommand.cs`.
 */
export function withoutCommands(report: string): string {
  return report.replace(/^([^\S\n]*):(?=:)/gm, '$1·').replaceAll('##[', '#·[');
}
