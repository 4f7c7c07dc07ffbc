import { type Circle, circlesTouch } from './shapes.ts';

/** A mark's place, and where it was moved from. */
export interface PlacedCircle extends Circle {
  /** Where it truly lies, where it was moved. */
  from?: { x: number; y: number };
}

interface Room {
  width: number;
  height: number;
}

const DIRECTIONS = 24;
const STEP = 1.5;
/** Units between two marks. */
const GAP = 1.5;

/** Places around a point, from the nearest outwards, those that lead away from `shun` first. */
function* around(mark: Circle, shun: Circle, reach: number): Generator<Circle> {
  const away = Math.atan2(mark.y - shun.y, mark.x - shun.x);
  for (let distance = STEP; distance <= reach; distance += STEP) {
    for (let turn = 0; turn < DIRECTIONS; turn += 1) {
      const side = turn % 2 === 0 ? turn / 2 : -(turn + 1) / 2;
      const angle = away + (side * 2 * Math.PI) / DIRECTIONS;
      yield {
        x: mark.x + distance * Math.cos(angle),
        y: mark.y + distance * Math.sin(angle),
        r: mark.r,
      };
    }
  }
}

const isWithin = ({ x, y, r }: Circle, { width, height }: Room): boolean =>
  x >= r && y >= r && x <= width - r && y <= height - r;

/**
 * Moves small marks that would cover each other apart, as little as it can. The marks that are
 * `fixed` stay where they are and keep the others off; the rest give way in the order given. Where
 * there is no room at all a mark stays where it belongs.
 */
export function separateCircles(
  fixed: readonly Circle[],
  movable: readonly Circle[],
  room: Room,
): PlacedCircle[] {
  const placed: Circle[] = [...fixed];
  return movable.map((mark) => {
    const [blocking] = placed.filter((other) => circlesTouch(mark, other, GAP));
    if (blocking === undefined) {
      placed.push(mark);
      return mark;
    }
    const reach = 2 * (blocking.r + mark.r) + 40;
    for (const candidate of around(mark, blocking, reach)) {
      const free =
        isWithin(candidate, room) && !placed.some((other) => circlesTouch(candidate, other, GAP));
      if (free) {
        placed.push(candidate);
        return { ...candidate, from: { x: mark.x, y: mark.y } };
      }
    }
    placed.push(mark);
    return mark;
  });
}
