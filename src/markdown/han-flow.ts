import type { Nodes, Parents, Root, Text } from 'mdast';
import { eachNode } from './each-node.ts';

/*
 * Chinese has no spaces between its words: a line end between two of its characters is where an
 * editor wrapped the text, and nothing else. CommonMark leaves that to the browser, which draws a
 * space (commonmark-spec issue 744, CSS Text 3 `segment-break-transform`, not implemented).
 */

/** Chinese by itself: its characters, its punctuation, forms of full width. */
const HAN = String.raw`\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF`;
/** What Chinese shares with other scripts; `MENTION` stands for a name in the language of the text. */
const SHARED = String.raw`“”‘’—…·\uE000`;
const MENTION = '\uE000';
const CITATION = '\0';
/** What is neither text nor space: code, hard breaks. */
const OTHER = '\uFFFC';

const ANY_HAN = /\p{Script=Han}/u;
const IS_HAN = new RegExp(`^[${HAN}]$`, 'u');
const IS_SHARED = new RegExp(`^[${SHARED}]$`, 'u');
/** Space that holds a line end or stands beside a citation, with the character before and after. */
const SOFT = /(?=[\s\0])(?<=([^\s\0]))(?=[^\S\n]*[\n\0])[\s\0]+(?:([^\s\0])|$)/gu;
const CLAUSE_END = /[。，；：、]$/u;

/** A piece of a paragraph that has no children, and its parent. */
interface Leaf {
  node: Nodes;
  parent: Parents;
  /** What stands for it among the characters of the paragraph. */
  shadow: string;
}

/** Whether a text is Chinese, quotations in other languages not minded: more characters than Latin words. */
function isHanText(text: string): boolean {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return characters > 0 && characters > (text.match(/[A-Za-z]+/g)?.length ?? 0);
}

function shadowOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'citation') return CITATION;
  return node.type === 'mention' ? MENTION : OTHER;
}

function leavesOf(parent: Parents): Leaf[] {
  return parent.children.flatMap((node) =>
    'children' in node ? leavesOf(node) : [{ node, parent, shadow: shadowOf(node) }],
  );
}

/** Whether a space between two characters is only a trace of how the text was typed. */
function joins(before: string, after: string | undefined, chinese: boolean): boolean {
  if (after === undefined) return chinese && (IS_HAN.test(before) || IS_SHARED.test(before));
  const han = [before, after].filter((character) => IS_HAN.test(character)).length;
  if (!chinese) return han === 2;
  const shared = [before, after].filter((character) => IS_SHARED.test(character)).length;
  return han > 0 || shared === 2;
}

/** All of a tree's own words: ids and addresses are of no language. */
function wordsOf(tree: Root): string {
  const texts: string[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'text') texts.push(node.value);
  });
  return texts.join(' ');
}

/** Takes the soft spaces out of the texts of one paragraph. */
function joinLines(leaves: readonly Leaf[], chinese: boolean): void {
  const whole = leaves.map(({ shadow }) => shadow).join('');
  const dropped: number[] = [];
  for (const { 0: run, 1: before = '', 2: after, index } of whole.matchAll(SOFT)) {
    if (!joins(before, after, chinese)) continue;
    const end = index + run.length - (after?.length ?? 0);
    for (let at = index; at < end; at += 1) dropped.push(at);
  }
  let next = 0;
  let start = 0;
  for (const { node, shadow } of leaves) {
    const end = start + shadow.length;
    let text = '';
    let from = start;
    for (let at = dropped[next]; at !== undefined && at < end; at = dropped[(next += 1)]) {
      text += shadow.slice(from - start, at - start);
      from = at + 1;
    }
    if (node.type === 'text' && from > start) node.value = text + shadow.slice(from - start);
    start = end;
  }
}

/** Sets the mark of a note before the stop that ends its clause, as Chinese does (GB/T 7714). */
function marksBeforeStops(parent: Parents): void {
  const children = parent.children as Nodes[];
  for (let at = 0; at < children.length; at += 1) {
    const text = children[at];
    if (text?.type !== 'text' || children[at + 1]?.type !== 'citation') continue;
    const stop = CLAUSE_END.exec(text.value)?.[0];
    if (stop === undefined) continue;
    let next = at + 1;
    while (children[next]?.type === 'citation' || isBlank(children[next])) next += 1;
    text.value = text.value.slice(0, -stop.length);
    const following = children[next];
    if (following?.type === 'text') following.value = stop + following.value;
    else children.splice(next, 0, { type: 'text', value: stop } satisfies Text);
  }
}

/** Two emphases that nothing parts any more are one. */
function mergeEmphases(parent: Parents): void {
  const children = parent.children as Nodes[];
  for (let at = children.length - 1; at > 0; at -= 1) {
    const [before, node] = [children[at - 1], children[at]];
    if (before?.type === 'text' && before.value === '') children.splice(at - 1, 1);
    else if (
      (node?.type === 'strong' && before?.type === 'strong') ||
      (node?.type === 'emphasis' && before?.type === 'emphasis')
    ) {
      before.children.push(...node.children);
      children.splice(at, 1);
    }
  }
}

function isBlank(node: Nodes | undefined): boolean {
  return node?.type === 'text' && node.value.trim() === '';
}

/**
 * Makes the text of a tree flow as Chinese does, in place: no space where a line ends between two
 * characters (in a Chinese text, nor between one and a Latin word or a digit, which it writes without
 * a space), and marks of notes before the stop. Other texts, and other spaces, stay as they are.
 */
export function flowHan(tree: Root, markdown: string): void {
  if (!ANY_HAN.test(markdown)) return;
  const chinese = isHanText(wordsOf(tree));
  eachNode(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') {
      return true;
    }
    joinLines(leavesOf(node), chinese);
    eachNode(node, (inner) => {
      if (!('children' in inner)) return;
      mergeEmphases(inner);
      marksBeforeStops(inner);
    });
    return false;
  });
}
