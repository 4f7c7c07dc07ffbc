import { describe, expect, it } from 'vitest';
import { flagOfKey, flagsOf } from '../../../scripts/new/flags.ts';
import { LANGS } from '../../../src/site/lang.ts';
import { formView } from '../../../src/views/contribute/form-view.ts';

describe('the flags of npm run new', () => {
  it.each(LANGS)('are one for every key of the form, each once, in %s', (lang) => {
    const form = formView(lang);
    const groups = [...Object.values(form.groups), ...Object.values(form.things)];
    const names = flagsOf(form).map(({ name }) => name);
    expect(names).toHaveLength(groups.flatMap(({ fields }) => fields).length);
    expect(new Set(names).size).toBe(names.length);
  });

  const KEYS: [key: string, flag: string | undefined][] = [
    ['title', 'title'],
    ['places[2]', 'place'],
    ['body', 'text'],
    ['sources', 'source-url'],
    ['sources[2].published', 'source-published'],
    ['claims[1].sources', 'claim-source'],
    ['partners[1].id', 'partner'],
    ['introduces.cities[1].coordinates.lat', 'new-place-coordinates-lat'],
    ['introduces.cities[1].coordinates', 'new-place-coordinates-lat'],
    ['introduces.funds[1].names', 'new-fund-names-en'],
    ['changes', undefined],
  ];

  it.each(KEYS)('give %s by --%s', (key, flag) => {
    expect(flagOfKey(flagsOf(formView(LANGS[0])), key)).toBe(flag);
  });
});
