import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pngOf } from '../../src/publish/cards/png.ts';
import { typesetterFor, type Typesetter } from '../../src/publish/cards/type.ts';
import { BANKS, ISLANDS } from './river-at-nanjing.ts';

/*
 * Draws the plate of Nanjing and its new area that stands at the founding event, and writes it into the
 * record: `node scripts/plates/nanjing.ts`. The same bytes on every machine.
 */

const FILE = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../content/images/nanjing-and-jiangbei.png',
);

const [WIDTH, HEIGHT] = [1440, 900];
/** What is shown, in degrees, and pixels to a degree east. */
const [WEST, EAST, NORTH] = [118.3, 119.28, 32.36];
const SCALE = WIDTH / (EAST - WEST);
const STRETCH = 1 / Math.cos((32.1 * Math.PI) / 180);

const INK = '#1c1916';
const SOFT = '#5d564b';
const PAPER = '#fbf8f0';
const WATER = '#d5dde0';

type Point = readonly [x: number, y: number];

const project = (lon: number, lat: number): Point => [
  (lon - WEST) * SCALE,
  (NORTH - lat) * SCALE * STRETCH,
];

/** A closed path of steps in thousandths of a degree. */
function pathOf(steps: readonly number[]): string {
  let [lon, lat] = [0, 0];
  const points: string[] = [];
  for (let at = 0; at < steps.length; at += 2) {
    lon += steps[at] ?? 0;
    lat += steps[at + 1] ?? 0;
    const [x, y] = project(lon / 1000, lat / 1000);
    points.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
  }
  return `M${points.join('L')}Z`;
}

/** The places, at the coordinates that the record has of them. */
const PLACES = [
  { en: 'Nanjing', zh: '南京市', lon: 118.8, lat: 32.06, size: 72, mark: 13, side: 'right' },
  {
    en: 'Jiangbei New Area',
    zh: '江北新区',
    lon: 118.7,
    lat: 32.14,
    size: 56,
    mark: 13,
    side: 'left',
  },
  { en: 'Jiangning', zh: '江宁区', lon: 118.84, lat: 31.95, size: 46, mark: 9, side: 'right' },
] as const;

const RIVER = { en: 'Chang Jiang', zh: '长江' };

/** How long the measure is, in kilometres; a degree of latitude has 111.2. */
const KILOMETRES = 20;
const MEASURE = (KILOMETRES / 111.2) * SCALE * STRETCH;
const MEASURED = `${KILOMETRES} km`;

interface Placed {
  x: number;
  y: number;
  size: number;
  fill: string;
  end?: boolean;
}

function written(type: Typesetter, text: string, { x, y, size, fill, end }: Placed): string {
  const { glyphs, width } = type.set(text, { size, weight: 450 });
  const left = end ? x - width : x;
  const outlines = glyphs.map(
    ({ path, x: at, scale }) =>
      `<path transform="translate(${(left + at).toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})" d="${path}"/>`,
  );
  return `<g fill="${fill}">${outlines.join('')}</g>`;
}

function drawn(type: Typesetter): string {
  const places = PLACES.map(({ en, zh, lon, lat, size, mark, side }) => {
    const [x, y] = project(lon, lat);
    const end = side === 'left';
    const beside = end ? x - mark - 16 : x + mark + 16;
    return [
      `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${mark}" fill="${INK}"/>`,
      written(type, en, { x: beside, y: y + size * 0.1, size, fill: INK, end }),
      written(type, zh, { x: beside, y: y + size * 0.95, size: size * 0.72, fill: SOFT, end }),
    ].join('');
  });
  const [riverX, riverY] = project(118.83, 32.262);
  const [start, foot] = [WIDTH - 56 - MEASURE, HEIGHT - 56];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>
<path d="${pathOf(BANKS)}" fill="${WATER}" stroke="${SOFT}" stroke-width="2"/>
<path d="${ISLANDS.map(pathOf).join('')}" fill="${PAPER}" stroke="${SOFT}" stroke-width="2"/>
${places.join('\n')}
${written(type, `${RIVER.en} ${RIVER.zh}`, { x: riverX, y: riverY, size: 44, fill: SOFT })}
<path d="M${start.toFixed(1)} ${foot}h${MEASURE.toFixed(1)}M${start.toFixed(1)} ${foot - 8}v16M${(start + MEASURE).toFixed(1)} ${foot - 8}v16" stroke="${INK}" stroke-width="2" fill="none"/>
${written(type, MEASURED, { x: start, y: foot - 18, size: 44, fill: SOFT })}
<rect x="1" y="1" width="${WIDTH - 2}" height="${HEIGHT - 2}" fill="none" stroke="${INK}" stroke-width="2"/>
</svg>`;
}

const texts = [...PLACES.flatMap(({ en, zh }) => [en, zh]), RIVER.en, RIVER.zh, MEASURED, ' '];
mkdirSync(dirname(FILE), { recursive: true });
writeFileSync(FILE, await pngOf(drawn(await typesetterFor(texts)), { opaque: true }));
