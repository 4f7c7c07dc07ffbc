/** Signals that ask a command to end, with the number that its exit code tells them by. */
const SIGNALS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/**
 * Has a command that is asked to end stop its threads and tidy up at once, and end as shells expect:
 * with 128 and the number of the signal. What these throw is not told: the next run tidies up too.
 */
export function tidyWhenInterrupted(tidy: () => void, stop?: () => Promise<void>): void {
  for (const [signal, number] of Object.entries(SIGNALS)) {
    process.once(signal, () => {
      const end = () => {
        try {
          tidy();
        } finally {
          process.exit(128 + number);
        }
      };
      if (stop) stop().then(end, end);
      else end();
    });
  }
}
