import { type GeoStream, geoPath } from 'd3-geo';
import type { Lang } from '../../site/lang.ts';
import { pick } from '../../i18n/pick.ts';
import { type Frame, type LonLat, shows } from './frames.ts';
import { textWidth } from './labels.ts';
import { digitsAt, thinned } from './land.ts';
import { type GroundPlace, PROVINCES, RIVER_NAMES } from './provinces.ts';
import { relativePath } from './relative-path.ts';
import { RIVER_STEPS } from './river-data.ts';
import { type Box, boxesTouch, boxTouchesCircle, type Circle, isInside } from './shapes.ts';

/** A name on the ground of a frame: where the middle of its baseline stands. */
export interface GroundName {
  id: string;
  x: number;
  y: number;
  text: string;
  river: boolean;
}

/** A river’s points in degrees, told from its steps in hundredths. */
export function course(steps: readonly number[]): LonLat[] {
  let [lon, lat] = [0, 0];
  return Array.from({ length: Math.floor(steps.length / 2) }, (_, at): LonLat => {
    lon += steps[at * 2] ?? 0;
    lat += steps[at * 2 + 1] ?? 0;
    return [lon / 100, lat / 100];
  });
}

/** The two great rivers as a frame shows them; left out what is within `tolerance` units of them. */
export function riverPath({ projection, width, height }: Frame, tolerance: number): string {
  const clipped = projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const stream = (out: GeoStream) => clipped.stream(thinned(out, tolerance));
  const drawn = geoPath({ stream }).digits(digitsAt(tolerance))({
    type: 'MultiLineString',
    coordinates: Object.values(RIVER_STEPS).map(course),
  });
  projection.clipExtent(null);
  return relativePath(drawn ?? '');
}

/** How another frame of the same projection shows the ground that one frame has drawn. */
export interface SharedGround {
  scale: number;
  x: number;
  y: number;
}

/** The scale and the shift that take what is drawn in a frame to another of the same meridian. */
export function sharedGround(drawn: Frame, other: Frame): SharedGround {
  const scale = other.projection.scale() / drawn.projection.scale();
  const [[fromX, fromY], [toX, toY]] = [drawn.projection.translate(), other.projection.translate()];
  const round = (value: number): number => Math.round(value * 1e4) / 1e4;
  return { scale: round(scale), x: round(toX - scale * fromX), y: round(toY - scale * fromY) };
}

/** What names on the ground keep clear of: nothing of the record is ever written over. */
export interface Taken {
  /** Whose name stands in the frame already. */
  named: ReadonlySet<string>;
  boxes: readonly Box[];
  circles: readonly Circle[];
}

/** Room around a name on the ground, in units. */
const CLEAR = 2;

function boxAt(frame: Frame, at: LonLat, width: number, size: number): Box | undefined {
  if (!shows(frame, at)) return undefined;
  const [x, y] = frame.project(at);
  const box = { x: x - width / 2, y: y - size * 0.85, width, height: size * 1.15 };
  return isInside(box, frame) ? box : undefined;
}

/** The names of provinces and rivers in a frame, each once, and only where there is room for it. */
export function groundNames(
  frame: Frame,
  size: number,
  lang: Lang,
  { named, boxes, circles }: Taken,
): (GroundName & { box: Box })[] {
  const placed: (GroundName & { box: Box })[] = [];
  const isFree = ({ x, y, width, height }: Box): boolean => {
    const room = {
      x: x - CLEAR,
      y: y - CLEAR,
      width: width + 2 * CLEAR,
      height: height + 2 * CLEAR,
    };
    const others = [...boxes, ...placed.map(({ box }) => box)];
    return (
      !others.some((other) => boxesTouch(room, other)) &&
      !circles.some((circle) => boxTouchesCircle(room, circle))
    );
  };
  const place = ({ id, name, at }: GroundPlace, river: boolean): void => {
    if (named.has(id)) return;
    const text = pick(name, lang);
    const width = textWidth(text) * size;
    const box = at
      .map((spot) => boxAt(frame, spot, width, size))
      .find((found) => found && isFree(found));
    if (!box) return;
    const [x, y] = [box.x + width / 2, box.y + size * 0.85];
    placed.push({ id, x: Math.round(x), y: Math.round(y), text, river, box });
  };
  for (const one of RIVER_NAMES) place(one, true);
  for (const one of PROVINCES) place(one, false);
  return placed;
}
