import { pathName } from '../../../problems/catalogue/terms.ts';
import type { FactPath } from '../../../reading/positions.ts';
import { isPlaceholder, TO_FILL_IN } from '../../../schema/placeholders.ts';
import { entries } from '../../draft.ts';
import { type Check, inBody } from '../check.ts';

type Found = (path: FactPath, text: string) => void;

/** Every placeholder among some facts, with the way to it; `path` is the way to these, and lent. */
function findPlaceholders(facts: unknown, path: (string | number)[], found: Found): void {
  if (typeof facts === 'string') {
    if (isPlaceholder(facts)) found([...path], facts);
  } else if (Array.isArray(facts)) {
    facts.forEach((value, index) => {
      path.push(index);
      findPlaceholders(value, path, found);
      path.pop();
    });
  } else if (typeof facts === 'object' && facts !== null) {
    for (const [key, value] of Object.entries(facts)) {
      // What an article introduces is an entry of its own.
      if (key === 'introduces') continue;
      path.push(key);
      findPlaceholders(value, path, found);
      path.pop();
    }
  }
}

/** Nothing is left of what the guide shows or a begun file asks for. */
export const checkPlaceholders: Check = ({ draft, report }) => {
  for (const entry of entries(draft)) {
    if (entry.notes.hasPlaceholders) {
      findPlaceholders(entry.facts, [], (path, text) => {
        report('placeholder-text', entry.at(path), { key: pathName(path), text });
      });
    }
    if (!entry.notes.isBegun) continue;
    const lines = entry.body.split('\n');
    const index = lines.findIndex((line) => line.includes(TO_FILL_IN.body));
    const location = inBody(entry, { line: index + 1, column: 1 });
    report('placeholder-text', location, { key: 'The text', text: TO_FILL_IN.body });
  }
};
