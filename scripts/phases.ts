/** Whether the times of the parts of a build are told: `TIMINGS=1`. */
const IS_TOLD = process.env['TIMINGS'] === '1';

/** Tells lines on the standard error, where times are asked for. */
export function tell(lines: readonly string[]): void {
  if (IS_TOLD) process.stderr.write(lines.map((line) => `${line}\n`).join(''));
}

/** Tells on the standard error, where it is asked for, how long a part of a build took. */
export function phases(): (name: string) => void {
  let last = performance.now();
  return (name) => {
    const now = performance.now();
    tell([`phase ${name} ${((now - last) / 1000).toFixed(3)}`]);
    last = now;
  };
}
