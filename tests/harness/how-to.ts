import { type HowToView, howToView } from '../../src/views/guide/how-to.ts';
import type { Lang } from '../../src/site/lang.ts';

const fence = (language: string, text: string): string =>
  `\`\`\`${language}\n${text.replace(/\n$/, '')}\n\`\`\``;

const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const steps = (all: NonNullable<HowToView['steps']>): string =>
  all
    .map(({ text, plate }, at) => `${at + 1}. ${text}${plate ? ` **${plate.words}**` : ''}`)
    .join('\n');

const lists = (all: NonNullable<HowToView['lists']>): string =>
  bullets(
    all.map(
      ({ heading, values }) =>
        `**${heading}**: ${values.map(({ value }) => `\`${value}\``).join(' ')}`,
    ),
  );

/** A part of the guide as the documents of the repository have it. */
function sectionMarkdown(section: HowToView): string {
  const { heading, paragraphs, steps: list, items, code, rules, example, lists: closed } = section;
  return [
    `## ${heading}`,
    ...(rules ? [bullets(rules.belongs), `### ${rules.stays}`, bullets(rules.out)] : []),
    ...paragraphs,
    ...(list ? [steps(list)] : []),
    ...(items ? [bullets(items)] : []),
    ...(code === undefined ? [] : [fence(code.startsWith('---') ? 'markdown' : 'yaml', code)]),
    ...(example === undefined ? [] : [`\`${example.path}\``, fence('markdown', example.text)]),
    ...(closed ? [lists(closed)] : []),
  ].join('\n\n');
}

/** The parts of the guide, as the documents of the repository have them word for word. */
export const guideMarkdown = (lang: Lang): string[] => howToView(lang).map(sectionMarkdown);
