import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { walk } from '../src/reading/walk.ts';
import { CannotRun } from './select-files.ts';
import { contentDir } from './settings.ts';
import { citedSources } from './sources/cited.ts';
import { listAsJson, listAsText } from './sources/list.ts';

const USAGE = `npm run sources -- [--format text|json]

Lists the pages that the record cites by publisher, each with its state: no archived copy, archived, gone,
hijacked, title only, undated.
Exit code: 0 listed, 2 could not run.
`;

function readArguments() {
  try {
    return parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new CannotRun((error as Error).message);
  }
}

function main(): void {
  // A reader that has seen enough, as in `| head`, is no error.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    process.exit(code === 'EPIPE' ? 0 : 2);
  });
  const { format, help } = readArguments();
  if (help) {
    process.stdout.write(USAGE);
    return;
  }
  if (format !== 'text' && format !== 'json')
    throw new CannotRun(`There is no format “${format}”; choose text or json.`);
  const content = contentDir();
  if (!existsSync(content)) throw new CannotRun(`There is no folder ${content} to read.`);
  const sources = walk(content, basename(content))
    .files.filter(({ path }) => path.endsWith('.md'))
    .flatMap(({ path, absolute }) => citedSources(path, readFileSync(absolute, 'utf8')));
  process.stdout.write(format === 'json' ? listAsJson(sources) : listAsText(sources));
}

try {
  main();
} catch (error) {
  if (!(error instanceof CannotRun)) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
