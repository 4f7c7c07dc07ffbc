import { type Fold, foldHan } from './fold.ts';

/*
 * Readers ask as they would ask a person: "how much did Nanjing pledge", 南京投了多少钱. The words of
 * asking are in no page, or in every one; what is asked about is a thing of the record.
 */

/** Words that a question is made of. */
const ASKING_WORDS: ReadonlySet<string> = new Set(
  `about all any been can could did do does done find from get gets got give given gave had has have how i
  if into list many may me much of please really should show so some tell than their them then there they
  this to us was we were what when where which who whom whose why will with would you your`.split(
    /\s+/,
  ),
);

/** Words of English that begin a question. */
const BEGINS_QUESTION =
  /^(?:how|what|which|who|whom|whose|when|where|why|did|does|do|is|are|was|were|has|have|can|could|should|will|would|tell|show|list)(?![\p{L}\p{N}])/iu;
/** Words of Chinese by which a question is known, in simplified characters. */
const ASKS_IN_CHINESE = /多少|[几哪谁]|什么|怎么|怎样|如何|为何|是否|有没有|是不是|[吗呢]/u;
/** What of a Chinese question is no part of what is asked about, the longest first. */
const CHINESE_ASKING =
  /请问|告诉我|一共|总共|到底|究竟|什么时候|为什么|怎么样|有没有|是不是|多少(?:钱|亿|万|个|家|人)?|[几哪](?:个|家|些|里|儿|年|月|天|种|亿|座)?|什么|怎么|怎样|如何|为何|是否|是谁|谁|[吗呢了的]|过(?=$|[\s?？])/gu;

/** Whether a query asks. */
export function isQuestion(text: string, fold: Fold): boolean {
  return (
    /[?？]$/.test(text) || BEGINS_QUESTION.test(text) || ASKS_IN_CHINESE.test(foldHan(text, fold))
  );
}

/** Whether a word only asks. */
export const onlyAsks = (word: string): boolean => ASKING_WORDS.has(word);

/** A question without its Chinese words of asking; every other character keeps its place. */
export function withoutAsking(text: string, fold: Fold): string {
  // Folding gives one character for each: places are counted in characters.
  const blank = (asked: string) => ' '.repeat([...asked].length);
  const kept = [...foldHan(text, fold).replace(CHINESE_ASKING, blank)];
  return [...text].map((letter, at) => (kept[at] === ' ' ? ' ' : letter)).join('');
}
