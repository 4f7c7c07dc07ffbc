import { things } from '../draft.ts';
import type { Check } from './check.ts';

/** An English name is none in Chinese characters. */
export const checkNames: Check = ({ draft, report }) => {
  for (const { entry } of things(draft)) {
    const { en } = entry.facts.names;
    if (/\p{Script=Han}/u.test(en) && !/\p{Script=Latin}/u.test(en)) {
      report('chinese-under-en', entry.at(['names', 'en']), { name: en });
    }
  }
};
