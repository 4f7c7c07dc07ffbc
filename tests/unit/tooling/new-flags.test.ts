import { describe, expect, it } from 'vitest';
import { flagOfKey, flagsOf } from '../../../scripts/new/flags.ts';
import { LANGS } from '../../../src/site/lang.ts';
import { formView } from '../../../src/views/contribute/form-view.ts';

describe('the flags of npm run new', () => {
  it.each(LANGS)('are one for every key of the form, each once, in %s', (lang) => {
    const form = formView(lang);
    const groups = [...Object.values(form.groups), ...Object.values(form.things)];
    const names = flagsOf(form, lang).map(({ name }) => name);
    // And one for each of the two texts, which are no keys.
    expect(names).toHaveLength(groups.flatMap(({ fields }) => fields).length + 2);
    for (const name of names) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
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
    ['chinese.title', 'chinese-title'],
    ['chinese.body', 'chinese-text'],
    ['claims[1].as_of', 'claim-as-of'],
    ['conflicts[1].of[1]', 'conflict-of'],
    ['not_the_same_as[1].why', 'not-the-same-as-why'],
    ['changes', undefined],
  ];

  it.each(KEYS)('give %s by --%s', (key, flag) => {
    const [lang] = LANGS;
    expect(flagOfKey(flagsOf(formView(lang), lang), key)?.name).toBe(flag);
  });

  it.each([
    ['en', ['title', 'text']],
    ['zh', ['chinese-title', 'chinese-text']],
  ] as const)('want title and text in the language of the form, %s', (lang, needed) => {
    const texts = ['title', 'text', 'chinese-title', 'chinese-text'];
    const flags = flagsOf(formView(lang), lang).filter(({ name }) => texts.includes(name));
    const wanted = flags.filter(({ isRequired }) => isRequired).map(({ name }) => name);
    expect(wanted).toEqual(needed);
  });
});
