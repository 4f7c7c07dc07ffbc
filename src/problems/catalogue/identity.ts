import { choices, entry, quoted } from './entry.ts';
import type { PlaceOffer } from './terms.ts';

/** A place that could be brought in, as a heading of its block: 朝阳区, 长春市, 吉林省. */
const headingOf = ({ name, within, isFormer, id }: PlaceOffer): string =>
  `${[name, ...within].join(', ')}${isFormer ? ' (no more: give until: and successor: too)' : ''}; write ${id}:`;

/** What to write for a place that the record lacks: what it has, then each block, then what is merely near. */
function placesToWrite(p: { offers: PlaceOffer[]; known: string[]; near: string[] }): string {
  const known = p.known.length > 0 ? [`Write ${choices(p.known)} for what the record has.`] : [];
  const others = p.near.filter((id) => !p.known.includes(id));
  const near = others.length > 0 ? [`If it is a slip, write ${choices(others)}.`] : [];
  return [
    ...known,
    'Bring it in with these lines of an article:',
    ...p.offers.flatMap((offer) => [headingOf(offer), offer.block]),
    'Fill in the coordinates and whatever else is left empty, and write its id here.',
    ...near,
  ].join('\n');
}

/** Problems of what is what: a place by its name, and one thing under two names. */
export const identityProblems = {
  'new-place': entry(
    'error',
    (p: { id: string; offers: PlaceOffer[]; known: string[]; near: string[] }) =>
      p.offers.length + p.known.length > 1
        ? `Several places are called ${quoted(p.id)}.`
        : `The place ${quoted(p.id)} is not in the record yet.`,
    (p) => placesToWrite(p),
    {
      why: 'Every place has a page of its own, with its names, its level and its code in GB/T 2260.',
      wrong: 'places: [xiamen]',
      right: [
        'places: [xiamen]',
        'introduces:',
        '  cities:',
        '    - id: xiamen',
        '      names:',
        '        en: Xiamen',
        '        zh: 厦门市',
        '        pinyin: Xiàmén Shì',
        '      level: sub-provincial-city',
        '      province: fujian',
        '      parent: fujian',
        "      gb2260: '350200'",
        '      coordinates: {lat: 24.48, lon: 118.09}',
      ].join('\n'),
    },
  ),
};
