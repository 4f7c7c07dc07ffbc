import { inert, withoutCommands } from '../../problems/report/inert.ts';
import { literal } from '../../problems/report/literal.ts';
import type { EffectView } from '../../views/changes/effect.ts';

/** What a change means for readers, for a terminal. */
export function effectText({ title, headline, sections }: EffectView): string {
  const parts = sections.map(({ title: head, lines }) =>
    [head, ...lines.map((line) => `  ${inert(line)}`)].join('\n'),
  );
  return withoutCommands([title, inert(headline), ...parts].join('\n\n') + '\n');
}

/** What a change means for readers, as Markdown; names of the record stand in it as plain text. */
export function effectMarkdown({ title, headline, sections }: EffectView): string {
  const parts = sections.map(
    ({ title: head, lines }) =>
      `### ${head}\n\n${lines.map((line) => `- ${literal(line)}`).join('\n')}`,
  );
  return [`## ${title}`, `**${literal(headline)}**`, ...parts].join('\n\n') + '\n';
}
