import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import type { Extension } from 'micromark-util-types';
import { ID_MAX, ID_PATTERN } from '../schema/ids.ts';
import { bracketed, LEFT_BRACKET } from './bracketed.ts';
import type { Mention } from './nodes.ts';

/** What a mention names: a thing, one part of it (`size`), or a sum of the record (`total:announced`). */
export interface MentionKey {
  /** No thing's id holds a colon, so that a total is never taken for one. */
  id: string;
  part?: string;
}

const TOTAL = 'total:';

/** The name of the total that a mention asks for; nothing where it names a thing. */
export const totalIn = (id: string): string | undefined =>
  id.startsWith(TOTAL) ? id.slice(TOTAL.length) : undefined;

/** How a text asks for a total. */
export const totalToken = (name: string): string => `[[${TOTAL}${name}]]`;

/** Reads what stands between `[[` and `]]`; undefined where it is no id, id and part, or total. */
export function readMention(content: string): MentionKey | undefined {
  const total = totalIn(content);
  if (total !== undefined) {
    return total.length <= ID_MAX && ID_PATTERN.test(total) ? { id: content } : undefined;
  }
  const [id = '', part, ...rest] = content.split('#');
  const partIsSound = part === undefined || (part.length <= ID_MAX && ID_PATTERN.test(part));
  if (rest.length > 0 || id.length > ID_MAX || !ID_PATTERN.test(id) || !partIsSound)
    return undefined;
  return part === undefined ? { id } : { id, part };
}

/** micromark: `[[id]]`, `[[id#part]]` and `[[total:name]]`. */
export const mentionSyntax: Extension = {
  text: {
    [LEFT_BRACKET]: bracketed(
      'mention',
      '[[',
      ']]',
      (content) => readMention(content) !== undefined,
    ),
  },
};

/** mdast: a `mention` node for each. */
export const mentionFromMarkdown: FromMarkdown = {
  enter: { mention: enterMention },
  exit: { mention: exitMention },
};

function enterMention(this: CompileContext, token: Token): undefined {
  const key = readMention(this.sliceSerialize(token).slice(2, -2));
  if (key === undefined) throw new Error('The syntax let through a mention that cannot be read.');
  const node: Mention = { type: 'mention', ...key };
  this.enter(node, token);
}

function exitMention(this: CompileContext, token: Token): undefined {
  this.exit(token);
}
