/** How often the line is written anew, in milliseconds. */
const EVERY = 100;

/** How long the bar is, in characters. */
const LENGTH = 24;

/** The line for so many of so many. */
export function progressLine(done: number, all: number): string {
  const filled = all === 0 ? LENGTH : Math.floor((done / all) * LENGTH);
  return `${'█'.repeat(filled)}${'░'.repeat(LENGTH - filled)} ${done} of ${all} pages`;
}

/** Tells how far something has come, in one line of a terminal that goes away at the end; elsewhere nothing. */
export interface Progress {
  tell: (done: number, all: number) => void;
  end: () => void;
}

/** The progress on a stream: the standard error, so that what a command gives stays as it is. */
export function progressOn(stream: NodeJS.WriteStream = process.stderr): Progress {
  let last = -Infinity;
  const write = (text: string) => {
    if (stream.isTTY) stream.write(`\r\u001B[K${text}`);
  };
  return {
    tell: (done, all) => {
      const now = performance.now();
      if (now - last < EVERY) return;
      last = now;
      write(progressLine(done, all));
    },
    end: () => {
      write('');
    },
  };
}
