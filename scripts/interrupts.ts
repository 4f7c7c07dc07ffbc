/** Signals that ask a command to end, with the number that its exit code tells them by. */
const SIGNALS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/**
 * Has a command that is asked to end tidy up at once, and end as shells expect: with 128 and the number
 * of the signal. What `tidy` throws is not told: the next run tidies up too.
 */
export function tidyWhenInterrupted(tidy: () => void): void {
  for (const [signal, number] of Object.entries(SIGNALS)) {
    process.once(signal, () => {
      try {
        tidy();
      } finally {
        process.exit(128 + number);
      }
    });
  }
}
