import { type Frame, type InsetId, type LonLat, shows } from './frames.ts';

/** The outline of an inset in the frame that it enlarges a part of. */
export interface InsetOutline {
  id: InsetId;
  path: string;
  /** Where its letter stands. */
  letter: { x: number; y: number };
}

/** The last of the insets that shows a place is the innermost: the others hold it too. */
function innermost(insets: readonly Frame[], place: LonLat): Frame | undefined {
  return insets.findLast((inset) => shows(inset, place));
}

/**
 * Whether a place stands in a frame. Rule: in the innermost alone; where money is, in every frame
 * that it lies in, so that circles can be compared.
 */
export function isIn(
  frame: Frame,
  place: LonLat,
  hasMoney: boolean,
  insets: readonly Frame[],
): boolean {
  if (hasMoney) return frame.id === 'country' || shows(frame, place);
  return (innermost(insets, place)?.id ?? 'country') === frame.id;
}

/** The outlines of the insets that enlarge a part of a frame and of no frame within it. */
export function outlinesIn(frame: Frame, insets: readonly Frame[]): InsetOutline[] {
  return insets
    .filter((inset) => {
      const middle = inset.projection.invert?.([inset.width / 2, inset.height / 2]) ?? [0, 0];
      const others = insets.filter((other) => other !== inset);
      return inset.id !== frame.id && (innermost(others, middle)?.id ?? 'country') === frame.id;
    })
    .map((inset) => outlineOf(frame, inset));
}

function outlineOf(frame: Frame, inset: Frame): InsetOutline {
  const { width, height } = inset;
  const corners: [number, number][] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  const points = corners.map((corner) =>
    frame.project(inset.projection.invert?.(corner) ?? [0, 0]),
  );
  const [, [x, y] = [0, 0]] = points;
  return {
    id: inset.id as InsetId,
    path: `M${points.map((point) => point.map((value) => value.toFixed(1)).join()).join('L')}Z`,
    letter: { x: Math.round(x) + 2, y: Math.round(y) + 4 },
  };
}
