/** Whether the times of the parts of a build are told: `TIMINGS=1`. */
const IS_TOLD = process.env['TIMINGS'] === '1';

/** Tells on the standard error, where it is asked for, how long a part of a build took. */
export function phases(): (name: string) => void {
  let last = performance.now();
  return (name) => {
    const now = performance.now();
    if (IS_TOLD) process.stderr.write(`phase ${name} ${((now - last) / 1000).toFixed(3)}\n`);
    last = now;
  };
}
