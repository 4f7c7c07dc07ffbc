import { isBroken } from '../../draft.ts';
import { reportUnlessAnswered } from '../answered.ts';
import type { Check } from '../check.ts';
import { checkCodes } from './codes.ts';
import { checkBox, farDoubts } from './coordinates.ts';
import { divisionDoubts } from './divisions.ts';

/** Places lie in China, near their parents, and have the code of their own name, level and parent. */
export const checkPlaceSense: Check = (context) => {
  const { draft } = context;
  const miscoded = checkCodes(context);
  const doubts = farDoubts(context);
  for (const entry of draft.place) {
    if (isBroken(entry, draft) || !checkBox(context, entry)) continue;
    const answerAt = () => entry.at(['as_published'], 'key');
    reportUnlessAnswered(context, entry.facts, answerAt, [
      ...(doubts.get(entry) ?? []),
      ...(miscoded.has(entry) ? [] : divisionDoubts(context, entry)),
    ]);
  }
};
