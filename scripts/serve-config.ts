import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { caddyfile } from './hosting/caddyfile.ts';
import { nginxConf } from './hosting/nginx.ts';
import { readHosting } from './hosting/read-hosting.ts';
import { CannotRun } from './select-files.ts';
import { outDir } from './settings.ts';

const USAGE = `npm run serve-config -- FOLDER [--root PATH] [--listen ADDRESS]

Writes Caddyfile and nginx.conf into FOLDER: each serves the built site with its headers and redirects.
--root is where the server finds the site, unless it is OUT_DIR; --listen where it is asked, unless :8080.
`;

/** Writes the files. Throws `CannotRun` where no folder is named or there is no site. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      root: { type: 'string' },
      listen: { type: 'string', default: ':8080' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new CannotRun(`Name one folder.\n\n${USAGE}`);
  const rules = readHosting(outDir());
  const root = values.root ?? outDir();
  const to = resolve(folder);
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'Caddyfile'), caddyfile(rules, root, values.listen));
  writeFileSync(join(to, 'nginx.conf'), nginxConf(rules, root, values.listen));
  process.stdout.write(`Wrote Caddyfile and nginx.conf into ${to}; each serves ${root}.\n`);
}

try {
  main();
} catch (error) {
  const isOption = String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof CannotRun) && !isOption) throw error;
  process.stderr.write(`${(error as Error).message}\n${isOption ? `\n${USAGE}` : ''}`);
  process.exitCode = 1;
}
