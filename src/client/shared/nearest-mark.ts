/** Where a mark is drawn, in pixels. */
export interface MarkBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How far from a mark, in pixels, a finger may come down and still mean it. */
const REACH = 18;

/** The pixels that a finger needs: marks closer than that cannot be told apart by it. */
const FINGER = 24;

/** How many neighbours are named at most. */
const NAMED = 4;

const middle = ({ left, top, right, bottom }: MarkBox): [number, number] => [
  (left + right) / 2,
  (top + bottom) / 2,
];

const apart = ([x, y]: [number, number], box: MarkBox): number => {
  const [otherX, otherY] = middle(box);
  return Math.hypot(otherX - x, otherY - y);
};

/**
 * Which of the marks a finger means: the nearest within reach, the smaller of two as near, and of two
 * as large the one whose middle is nearer; none where all are further off.
 */
export function nearestMark(x: number, y: number, marks: readonly MarkBox[]): number | undefined {
  const found = marks
    .map((box, at) => ({
      at,
      away: Math.hypot(
        Math.max(box.left - x, 0, x - box.right),
        Math.max(box.top - y, 0, y - box.bottom),
      ),
      size: Math.round((box.right - box.left) * (box.bottom - box.top)),
      middle: apart([x, y], box),
    }))
    .filter(({ away }) => away <= REACH)
    .sort((a, b) => a.away - b.away || a.size - b.size || a.middle - b.middle);
  return found[0]?.at;
}

/** The marks that lie too close to one of them for a finger to choose between: the nearest few, as drawn. */
export function neighboursOf(chosen: number, marks: readonly MarkBox[]): number[] {
  const box = marks[chosen];
  if (!box) return [];
  const from = middle(box);
  return marks
    .map((other, at) => ({ at, away: apart(from, other) }))
    .filter(({ at, away }) => at !== chosen && away < FINGER)
    .sort((a, b) => a.away - b.away)
    .slice(0, NAMED)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
}
