import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import type { Extension } from 'micromark-util-types';
import { ID_MAX, ID_PATTERN } from '../schema/fields.ts';
import { bracketed, LEFT_BRACKET } from './bracketed.ts';
import type { Mention } from './nodes.ts';

/** What a mention names: a thing, or one part of it (`amount`). */
export interface MentionKey {
  id: string;
  part?: string;
}

/** Reads what stands between `[[` and `]]`; undefined where it is not an id, or an id and a part. */
export function readMention(content: string): MentionKey | undefined {
  const [id = '', part, ...rest] = content.split('#');
  const partIsSound = part === undefined || (part.length <= ID_MAX && ID_PATTERN.test(part));
  if (rest.length > 0 || id.length > ID_MAX || !ID_PATTERN.test(id) || !partIsSound)
    return undefined;
  return part === undefined ? { id } : { id, part };
}

/** micromark: `[[id]]` and `[[id#part]]`. */
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
