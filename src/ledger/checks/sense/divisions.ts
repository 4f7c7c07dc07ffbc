import { toSimplified } from '../../../rules/simplified.ts';
import type { PlaceRecord } from '../../../schema/place.ts';
import type { Entry } from '../../draft.ts';
import { divisionOf } from '../../gazetteer/divisions.ts';
import type { Doubt } from '../answered.ts';
import type { CheckContext } from '../check.ts';

/** A code that the gazetteer does not know, or that is of a place of another name or level. */
export function divisionDoubts({ report }: CheckContext, entry: Entry<PlaceRecord>): Doubt[] {
  const { gb2260: code, names, former, aliases, level, until } = entry.facts;
  // What has ended had the code of its day.
  if (code === undefined || until !== undefined) return [];
  const division = divisionOf(code);
  const location = () => entry.at(['gb2260']);
  if (!division) {
    return [
      () => {
        report('code-unknown', location(), { code });
      },
    ];
  }
  const own = [names.zh, ...aliases, ...former.map(({ zh }) => zh)].flatMap((name) =>
    name === undefined ? [] : [toSimplified(name)],
  );
  const isNamed =
    names.zh === undefined || [division.zh, division.shortZh].some((name) => own.includes(name));
  const isOfLevel = division.level === undefined || division.level === level;
  if (isNamed && isOfLevel) return [];
  const params = { code, name: division.zh, level: division.level ?? '' };
  return [
    () => {
      report('code-of-another', location(), params);
    },
  ];
}
