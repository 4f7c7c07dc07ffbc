import { notDrawn } from '../../rules/card-letters.ts';
import { entries } from '../draft.ts';
import type { Check } from './check.ts';

/** Names stand on the pictures that are shown where a page is shared: each letter must be in a font of theirs. */
export const checkCardLetters: Check = ({ draft, report }) => {
  for (const entry of entries(draft)) {
    if (!('names' in entry.facts)) continue;
    for (const key of ['en', 'zh'] as const) {
      const name = entry.facts.names[key];
      const letter = name === undefined ? undefined : notDrawn(name);
      if (letter !== undefined) report('not-on-cards', entry.at(['names', key]), { key, letter });
    }
  }
};
