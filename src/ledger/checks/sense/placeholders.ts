import { pathName } from '../../../problems/catalogue/terms.ts';
import type { FactPath } from '../../../reading/positions.ts';
import { isPlaceholder, TO_FILL_IN } from '../../../schema/placeholders.ts';
import { entries } from '../../draft.ts';
import { type Check, inBody } from '../check.ts';

/** Every text among some facts, with the way to it. */
function* textsIn(facts: unknown, path: FactPath = []): Generator<[FactPath, string]> {
  if (typeof facts === 'string') yield [path, facts];
  if (typeof facts !== 'object' || facts === null) return;
  for (const [key, value] of Object.entries(facts)) {
    // What an article introduces is an entry of its own.
    if (key === 'introduces') continue;
    yield* textsIn(value, [...path, Array.isArray(facts) ? Number(key) : key]);
  }
}

/** Nothing is left of what the guide shows or a begun file asks for. */
export const checkPlaceholders: Check = ({ draft, report }) => {
  for (const entry of entries(draft)) {
    for (const [path, text] of textsIn(entry.facts)) {
      if (!isPlaceholder(text)) continue;
      report('placeholder-text', entry.at(path), { key: pathName(path), text });
    }
    const lines = entry.body.split('\n');
    const index = lines.findIndex((line) => line.includes(TO_FILL_IN.body));
    if (index < 0) continue;
    const location = inBody(entry, { line: index + 1, column: 1 });
    report('placeholder-text', location, { key: 'The text', text: TO_FILL_IN.body });
  }
};
