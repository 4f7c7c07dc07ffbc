import type { NamesFile, Script, ThingsFile } from '../../search/format.ts';
import { scriptsOf } from '../../search/scripts.ts';

/** The names of all things that hold something of a script, as they stand in `things.json`. */
export function namesFile({ fold, things }: ThingsFile, script: Script): NamesFile {
  const held = (name = ''): string => (scriptsOf(name).includes(script) ? name : '');
  const also = things.flatMap((thing, number) => {
    const names = (thing.also ?? []).filter(held);
    return names.length > 0 ? [[number, names] as const] : [];
  });
  return {
    ...(script === 'han' ? { fold } : {}),
    en: things.map(({ en }) => held(en)),
    zh: things.map(({ zh }) => held(zh)),
    also: Object.fromEntries(also),
    ...(script === 'other' ? { pinyin: things.map(({ pinyin = '' }) => pinyin) } : {}),
  };
}
