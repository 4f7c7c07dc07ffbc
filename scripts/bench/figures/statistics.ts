const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

/** The middle of several numbers, or of the two in the middle. Throws where there is none. */
export function median(values: readonly number[]): number {
  const order = sorted(values);
  const [low, high] = [order[(order.length - 1) >> 1], order[order.length >> 1]];
  if (low === undefined || high === undefined) throw new RangeError('no median of nothing');
  return (low + high) / 2;
}

/** What 95 of 100 values do not pass: the nearest rank. Throws where there is none. */
export function percentile95(values: readonly number[]): number {
  const found = sorted(values)[Math.ceil(values.length * 0.95) - 1];
  if (found === undefined) throw new RangeError('no percentile of nothing');
  return found;
}
