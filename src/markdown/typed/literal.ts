import type { Text } from 'mdast';
import type { Position } from '../../problems/problem.ts';
import { finding, type Finding } from '../findings.ts';
import { positionAfter } from '../positions.ts';

/** A sign that was left as typed. */
interface Sign {
  pattern: string;
  left: (piece: string, at: Position) => Finding;
  /** Whether it comes in pairs: what closes one is no second mistake. */
  paired?: true;
  /** Whether it is as it should be in the text of a link. */
  linked?: true;
}

/** Where an address in running text ends: at a space, a sign that addresses do not hold, or Chinese punctuation. */
const ADDRESS = String.raw`(?:https?:\/\/|www\.(?=[a-z0-9]))[^\s<>"\u3000-\u303F\uFF00-\uFFEF“”‘’]{1,2000}`;

/** Signs that the record's Markdown did not take, each with what they were meant for. */
const LEFT: readonly Sign[] = [
  {
    pattern: String.raw`\[\[[^\]\r\n]{0,80}\]{0,2}|\[@[^\]\r\n]{0,80}\]?`,
    left: (piece, at) => finding('malformed-mention', at, piece),
  },
  // Brackets of a Chinese input method, and round ones.
  {
    pattern: String.raw`(?:【【|［［)[^】］\r\n]{0,80}[】］]{0,2}|[【［（(\[][@＠][^】］）)\]\r\n]{1,80}[】］）)\]]`,
    left: (piece, at) => finding('malformed-mention', at, piece),
  },
  // One bracket too few, or none: whether it is a name, the checks of the record know.
  {
    pattern: String.raw`\[[a-z0-9]{2,}(?:-?[a-z0-9]+)+\]|(?<![\p{L}\p{N}.@/[_-])@[a-z0-9]+(?:-[a-z0-9]+)*(?![\p{L}\p{N}.@_-])`,
    left: (piece, at) => finding('perhaps-mention', at, piece),
  },
  {
    pattern: String.raw`\[\^[^\]\s]{1,40}\]`,
    left: (piece, at) => ({ ...finding('not-shown-as-meant', at, piece), kind: 'footnote' }),
  },
  {
    pattern: String.raw`\[[ xX]\](?=[ \t])`,
    left: (piece, at) => ({ ...finding('not-shown-as-meant', at, piece), kind: 'task' }),
  },
  {
    pattern: ADDRESS,
    linked: true,
    left: (piece, at) => finding('bare-address', at, piece.replace(/[.,;:!?)\]}'*_~]+$/, '')),
  },
  {
    pattern: String.raw`\*{2,}|_{2,}|~{2,}|(?<=\S)={2}|={2}(?=\S)`,
    paired: true,
    left: (piece, at) => finding('loose-emphasis', at, piece),
  },
];

/** A backslash with what it escapes, or any of these. */
const PIECE = new RegExp(
  [String.raw`\\[^]`, ...LEFT.map(({ pattern }) => `(${pattern})`)].join('|'),
  'giu',
);

/** A quick look for the first characters of these, so that a plain text costs nothing more. */
const MAY_HOLD = /\[[[@＠^ xX\w]|【|［|[@＠]|https?:|www\.|\*\*|__|~~|==/i;

/** What a text holds that was typed as Markdown and is shown as it was typed, at its place in the source. */
export function leftAsTyped(node: Text, markdown: string, inLink: boolean): Finding[] {
  const { start, end } = node.position ?? {};
  if (start === undefined || end === undefined || !MAY_HOLD.test(node.value)) return [];
  const source = markdown.slice(start.offset, end.offset);
  const findings: Finding[] = [];
  const open = new Set<string>();
  let last: { index: number; place: Position } = { index: 0, place: start };
  for (const match of source.matchAll(PIECE)) {
    const [piece, ...groups] = match;
    const sign = LEFT[groups.findIndex(Boolean)];
    if (sign === undefined || (inLink && sign.linked)) continue;
    const { index } = match;
    if (sign.paired && open.delete(piece)) continue;
    if (sign.paired) open.add(piece);
    last = { index, place: positionAfter(last.place, source.slice(last.index, index)) };
    findings.push(sign.left(piece, last.place));
  }
  return findings;
}
