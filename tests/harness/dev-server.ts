import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT } from './paths.ts';
import { environment } from './run.ts';

/** A development server that runs. */
export interface DevServer {
  /** The address of its home page. */
  address: string;
  /** The number of its process. */
  pid: number;
  /** What it has written so far, on both streams. */
  said: () => string;
  stop: () => Promise<void>;
}

/** A port that nobody listens at. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

/**
 * Starts the development server as `npm run dev` does, over a content folder; of this checkout unless
 * told. Rejects where it ends instead.
 */
export async function startDev(
  content: string,
  {
    args = [],
    base = '/',
    cwd = ROOT,
  }: { args?: readonly string[]; base?: string; cwd?: string } = {},
): Promise<DevServer> {
  const port = String(await freePort());
  const child = spawn(process.execPath, [join(cwd, 'scripts', 'dev.ts'), '--port', port, ...args], {
    cwd,
    env: environment({ CONTENT_DIR: content, BASE_PATH: base }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (text: string) => {
      said += text;
      const found = /Local\s+(http:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.on('error', reject);
    child.on('close', () => reject(new Error(`the server ended:\n${said}`)));
  });
  return {
    address: address.endsWith('/') ? address : `${address}/`,
    pid: child.pid ?? 0,
    said: () => said,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
