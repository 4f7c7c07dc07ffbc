import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tempFolder } from './files.ts';
import { frozenRecord } from './frozen-record.ts';
import { ROOT } from './paths.ts';

/**
 * A copy of the checkout as git would clone it, uncommitted changes included, in a folder of its own,
 * with the frozen record as its content.
 */
export function checkout(name: string): string {
  const folder = join(tempFolder('clone'), name);
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const files = listed.split('\0').filter((path) => path !== '' && !path.startsWith('content/'));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  cpSync(frozenRecord(), join(folder, 'content'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}
