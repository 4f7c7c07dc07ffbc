import type { KeptReads } from './kept.ts';
import { isList, numberOf, someCode } from './lists.ts';

/** What is known of the facets of the last build. */
interface Known {
  /** Which are another today; of answers it is not known yet. */
  isOther: Uint8Array;
  /** Whether an answer is another; `from`: the list of what it followed from. */
  isOtherAnswer: (facet: number, from: number) => boolean;
}

/** What of the last build is another today. */
export interface Differences {
  isOtherList: (list: number) => boolean;
  isOtherFacet: (facet: number) => boolean;
}

const [UNKNOWN, ASKED, SAME, OTHER] = [0, 1, 2, 3] as const;

/**
 * What of the last build is another today: of lists and answers found when it is asked for, as most hang on
 * what is the same. Where something follows from itself, which no build writes, it is another.
 */
export function differences(
  last: KeptReads | undefined,
  { isOther, isOtherAnswer }: Known,
): Differences {
  if (!last) return { isOtherList: () => true, isOtherFacet: () => true };
  const { bytes, ends } = last.lists;
  const lists = new Uint8Array(ends.length);
  const answers = new Uint8Array(isOther.length);

  const isOtherFacet = (facet: number): boolean => {
    const from = last.answers.get(facet);
    if (from === undefined) return isOther[facet] !== 0;
    if (answers[facet] === UNKNOWN) {
      answers[facet] = ASKED;
      answers[facet] = isOtherAnswer(facet, from) ? OTHER : SAME;
    }
    return answers[facet] !== SAME;
  };
  const isOtherCode = (code: number): boolean =>
    isList(code) ? isOtherList(numberOf(code)) : isOtherFacet(numberOf(code));
  const isOtherList = (list: number): boolean => {
    if (lists[list] === UNKNOWN) {
      lists[list] = ASKED;
      const is = someCode(bytes, ends[list - 1] ?? 0, ends[list] ?? 0, isOtherCode);
      lists[list] = is ? OTHER : SAME;
    }
    return lists[list] !== SAME;
  };
  return { isOtherList, isOtherFacet };
}
