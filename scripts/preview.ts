import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { readHosting } from './hosting/read-hosting.ts';
import { siteServer } from './hosting/serve.ts';
import { CannotRun } from './select-files.ts';
import { outDir } from './settings.ts';

const USAGE = `npm run preview -- [--port PORT]

Serves the built site on this machine, with the headers and redirects that hosts are told of.
`;

/** Where it is served, unless told; the next free port where that one is taken. */
const PORT = 4321;
const TRIES = 20;

function portNamed(port: string | undefined): number | undefined {
  if (port === undefined) return undefined;
  if (/^\d+$/.test(port) && Number(port) < 65_536) return Number(port);
  throw new CannotRun(`There is no port “${port}”; choose one from 0 to 65535.`);
}

/** Serves until it is ended. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const named = portNamed(values.port);
  const rules = readHosting(outDir());
  for (let port = named ?? PORT; ; port += 1) {
    const server = siteServer(outDir(), rules);
    try {
      await once(server.listen(port, '127.0.0.1'), 'listening');
      const { port: taken } = server.address() as AddressInfo;
      process.stdout.write(`The site is at http://localhost:${taken}${rules.base}\n`);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      if (named !== undefined || port === PORT + TRIES)
        throw new CannotRun(`Port ${port} is in use; name another with --port.`);
    }
  }
}

try {
  await main();
} catch (error) {
  const isOption = String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof CannotRun) && !isOption) throw error;
  process.stderr.write(`${(error as Error).message}\n${isOption ? `\n${USAGE}` : ''}`);
  process.exitCode = 1;
}
