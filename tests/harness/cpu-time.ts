/**
 * Milliseconds of processor time that this thread spends from a moment on: unlike the clock, a busy
 * machine does not stretch it. Limits on it are generous all the same; what they are there to find
 * (time that grows faster than the text) passes any limit by far.
 */
export function cpuTime(): () => number {
  const before = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };
}
