/**
 * Moves labels apart: the places nearest to those wanted (least squares) of which each stands at
 * least `gap` below the one before, all of them from `min` to `max` as far as there is room. Wanted
 * places are in ascending order.
 */
export function separateLabels(
  wanted: readonly number[],
  gap: number,
  min: number,
  max: number,
): number[] {
  // Less their own gaps the places need only not to fall, and pooling neighbours finds the nearest.
  const pools: { sum: number; size: number }[] = [];
  for (const [at, place] of wanted.entries()) {
    let pool = { sum: place - at * gap, size: 1 };
    for (let last = pools.at(-1); last && mean(last) >= mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, size: last.size + pool.size };
    }
    pools.push(pool);
  }
  const highest = Math.max(min, max - (wanted.length - 1) * gap);
  return pools
    .flatMap((pool) => Array<number>(pool.size).fill(mean(pool)))
    .map((place, at) => Math.min(Math.max(place, min), highest) + at * gap);
}

const mean = ({ sum, size }: { sum: number; size: number }): number => sum / size;

/** About how wide a text is, in ems of its font: a Chinese character is one, a Latin one 0.57. */
export function ems(text: string): number {
  return [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 1 : 0.57), 0);
}
