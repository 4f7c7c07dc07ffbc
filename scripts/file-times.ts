import type { FileOutput } from '../src/publish/file.ts';

/** How many families are told of. */
const TOLD = 12;

interface Times {
  /** Milliseconds to see whether files must be made, and to make them. */
  source: number;
  write: number;
  made: number;
}

/** Takes the times of the files of each family. */
export interface FileTimes {
  /** The same files, their times taken. */
  of: (files: readonly FileOutput[]) => readonly FileOutput[];
  /** The families that took longest, a line each. */
  lines: () => string[];
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3);

/** Takes the time of what makes files, by the route of their family. */
export function fileTimes(): FileTimes {
  const families = new Map<string, Times>();

  const timesOf = (route: string): Times => {
    const times = families.get(route) ?? { source: 0, write: 0, made: 0 };
    families.set(route, times);
    return times;
  };

  const timed = (file: FileOutput): FileOutput => ({
    ...file,
    source: () => {
      const times = timesOf(file.facets.route);
      const began = performance.now();
      const made = file.source();
      times.source += performance.now() - began;
      // What is made beside takes none of the build’s own time.
      if (made.isBeside) return made;
      return {
        digest: made.digest,
        ...(made.hash && { hash: made.hash }),
        // It is made when it is asked for.
        get job() {
          return made.job;
        },
        write: async () => {
          const start = performance.now();
          try {
            return await made.write();
          } finally {
            times.write += performance.now() - start;
            times.made += 1;
          }
        },
      };
    },
  });

  return {
    of: (files) => files.map(timed),
    lines: () =>
      [...families]
        .sort(([, a], [, b]) => b.source + b.write - (a.source + a.write))
        .slice(0, TOLD)
        .map(
          ([route, { source, write, made }]) =>
            `files ${route} ${seconds(source)} to see, ${seconds(write)} to write ${made}`,
        ),
  };
}
