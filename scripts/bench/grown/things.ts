import { introducedPlaces } from '../../../src/ledger/gazetteer/block.ts';
import { allDivisions } from '../../../src/ledger/gazetteer/divisions.ts';
import type { Ledger } from '../../../src/ledger/model.ts';

/** Files of a record by their path below the content folder. */
export type Files = Map<string, string>;

/** What a record of so many events holds of each kind. */
export interface Extent {
  places: number;
  partners: number;
  funds: number;
  chains: number;
}

/** The extent of a record that has grown to so many events as ours has. */
export const extentOf = (events: number): Extent => ({
  places: Math.ceil(events / 33),
  partners: Math.ceil(events / 5),
  funds: Math.ceil(events / 8),
  chains: Math.ceil(events / 20),
});

/** The day on which all that a record grows by came in. */
export const ADDED = '2026-11-29';
const FIRST_YEAR = 2017;
const YEARS = 9;

/** A source as it stands in a file: the same page in every file that names it. */
export const sourceOf = (id: string, of: string): string => `sources:
  - id: ${id}
    title: A report on the plan of ${of}
    publisher: 8btc
    form: report
    url: https://news.8btc.com/${of}/${id}
    published: 2026-01-05
    accessed: ${ADDED}
    language: en
`;

/** The places of the record, and further counties of China until there are so many. */
export function growPlaces(ledger: Ledger, count: number, files: Files): string[] {
  const own = ledger.places.map(({ id }) => id).sort();
  const ids = new Map(
    ledger.places.flatMap(({ id, facts }) =>
      facts.gb2260 === undefined ? [] : [[facts.gb2260, id] as const],
    ),
  );
  const added: string[] = [];
  for (const division of allDivisions().values()) {
    if (own.length + added.length >= count) break;
    if (division.former || division.code.endsWith('00') || ids.has(division.code)) continue;
    const beginnings = introducedPlaces(division, (code) => ids.get(code));
    const [place] = beginnings;
    // Only counties whose city is there: each is one file.
    if (!place || beginnings.length > 1 || place.level === undefined) continue;
    const parent = ledger.places.find(({ id }) => id === (place.parent ?? place.province));
    if (!parent) continue;
    const { lat, lon } = parent.facts.coordinates;
    ids.set(division.code, place.id);
    added.push(place.id);
    files.set(
      `cities/${place.id}.md`,
      `---
names:
  en: ${JSON.stringify(place.names.en)}
  zh: ${place.names.zh}
  pinyin: ${place.names.pinyin}
level: ${place.level}
province: ${place.province}
parent: ${parent.id}
coordinates: {lat: ${lat}, lon: ${lon}}
gb2260: '${division.code}'
added: ${ADDED}
---
`,
    );
  }
  return [...own, ...added];
}

/** Companies, each at home in a place. */
export function growPartners(places: readonly string[], count: number, files: Files): string[] {
  return Array.from({ length: count }, (_, at) => {
    const id = `grown-partner-${at}`;
    files.set(
      `partners/${id}.md`,
      `---
names:
  en: Partner Works ${at}
  zh: 第${at}协作科技
kind: company
home: ${places[at % places.length] ?? ''}
added: ${ADDED}
---
`,
    );
    return id;
  });
}

/** Chains without sources of their own but one. */
export function growChains(count: number, files: Files): string[] {
  return Array.from({ length: count }, (_, at) => {
    const id = `grown-chain-${at}`;
    files.set(
      `chains/${id}.md`,
      `---
names:
  en: Service Chain ${at}
  zh: 第${at}服务链
${sourceOf('first', id)}added: ${ADDED}
---

A chain for services of its region. [@first]
`,
    );
    files.set(
      `chains/${id}.zh.md`,
      `---
---

面向本地服务的链。[@first]
`,
    );
    return id;
  });
}

/** A fund of a grown record. */
export interface GrownFund {
  readonly id: string;
  readonly place: string;
  readonly year: number;
}

/** Funds of one place each. */
export function growFunds(places: readonly string[], count: number, files: Files): GrownFund[] {
  return Array.from({ length: count }, (_, at) => {
    const id = `grown-fund-${at}`;
    const place = places[(at * 7) % places.length] ?? '';
    files.set(
      `funds/${id}.md`,
      `---
names:
  en: Growth Fund ${at}
  zh: 第${at}成长基金
places: [${place}]
kind: investment-fund
focus: blockchain
money: mixed
added: ${ADDED}
---
`,
    );
    return { id, place, year: FIRST_YEAR + (at % YEARS) };
  });
}
