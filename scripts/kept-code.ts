import { hash } from 'node:crypto';
import { readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSealed, writeSealed } from '../src/publish/sealed.ts';
import { saidOf } from '../src/publish/seen.ts';
import { KEPT_CODE, ROOT } from './settings.ts';

/** What is kept of a command: its modules in one piece, with what they were made of. */
interface Kept {
  /** The folder that holds them, beside the index. */
  folder: string;
  /** The project’s own modules, relative to the top folder. */
  inputs: string[];
  /** A digest of these, of the packages installed and of this Node. */
  made: string;
  /** A digest of what the file system says of these: where it says the same, none has to be read. */
  seen: string;
  /** The digest of each file kept. */
  files: Record<string, string>;
}

const ENTRY = 'index.mjs';

const digestOf = (bytes: string | Uint8Array): string => hash('sha256', bytes, 'hex');
const indexOf = (command: string, home: string) => join(home, `${command}.json`);

/** What a command’s kept code depends on; throws where one of the files is gone. */
function madeOf(inputs: readonly string[]): string {
  const files = ['package-lock.json', ...inputs];
  const lines = files.map((file) => `${file} ${digestOf(readFileSync(join(ROOT, file)))}`);
  return digestOf([process.version, ...lines].join('\n'));
}

/**
 * A digest of what the file system says (`saidOf`) of what kept code depends on. Nothing where one
 * changed after `before` (milliseconds), or is gone.
 */
function seenOf(inputs: readonly string[], before = Infinity): string | undefined {
  const lines = [process.version];
  for (const file of ['package-lock.json', ...inputs]) {
    const stat = statSync(join(ROOT, file), { throwIfNoEntry: false });
    if (!stat || stat.ctimeMs > before) return undefined;
    lines.push(`${file} ${saidOf(stat)}`);
  }
  return digestOf(lines.join('\n'));
}

function readIndex(command: string, home: string): Kept | undefined {
  const kept = readSealed(indexOf(command, home), command);
  return kept && (JSON.parse(Buffer.from(kept).toString()) as Kept);
}

/**
 * The address of a command’s kept code, where it was made of the sources as they are and every byte of
 * it is as it was written; else nothing. Never throws. `home`: the folder that code is kept in.
 */
export function keptCode(command: string, home = KEPT_CODE): string | undefined {
  try {
    const kept = readIndex(command, home);
    if (!kept) return undefined;
    const seen = seenOf(kept.inputs);
    const isAsItWas = seen !== undefined && seen === kept.seen;
    if (!isAsItWas && kept.made !== madeOf(kept.inputs)) return undefined;
    const folder = join(home, kept.folder);
    const isSound = Object.entries(kept.files).every(
      ([name, digest]) => digestOf(readFileSync(join(folder, name))) === digest,
    );
    if (!isSound || !(ENTRY in kept.files)) return undefined;
    return pathToFileURL(join(folder, ENTRY)).href;
  } catch {
    return undefined;
  }
}

/** A module in one piece with others still finds its neighbours: what lies beside its source. */
const atItsSource = {
  name: 'at-its-source',
  transform(code: string, id: string) {
    if (id.startsWith('\0') || !code.includes('import.meta.')) return undefined;
    const dirname = JSON.stringify(join(id, '..'));
    return code
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      .replaceAll('import.meta.dirname', dirname);
  },
};

/** Large packages that few runs need: they stay where they are, and are not read to see that they are sound. */
const APART = ['@resvg/resvg-wasm', 'opencc-js/cn2t', 'wawoff2'];

const apart = {
  name: 'apart',
  resolveId: (id: string) =>
    APART.includes(id) ? { id: import.meta.resolve(id), external: 'absolute' as const } : undefined,
};

/**
 * Puts the modules of a command’s script into one piece for its next run: most of a start is finding
 * and compiling them. `home`: the folder that code is kept in.
 */
export async function keepCode(command: string, script: string, home = KEPT_CODE): Promise<void> {
  const began = Date.now();
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: script,
    platform: 'node',
    logLevel: 'silent',
    plugins: [atItsSource, apart],
  });
  const draft = join(home, `draft-${command}-${process.pid}`);
  try {
    const { output } = await bundle.write({
      dir: draft,
      format: 'esm',
      entryFileNames: ENTRY,
      minify: { mangle: false },
    });
    const inputs = output
      .flatMap((piece) => (piece.type === 'chunk' ? piece.moduleIds : []))
      .filter((file) => !file.startsWith('\0') && !file.includes(`${sep}node_modules${sep}`))
      .map((file) => relative(ROOT, file).replaceAll(sep, '/'))
      .sort();
    const made = madeOf(inputs);
    const files = Object.fromEntries(
      output.map(({ fileName }) => [fileName, digestOf(readFileSync(join(draft, fileName)))]),
    );
    const folder = `${command}-${digestOf(JSON.stringify(files)).slice(0, 16)}`;
    rmSync(join(home, folder), { recursive: true, force: true });
    renameSync(draft, join(home, folder));
    // What another run has in hand stays until the next time.
    const before = readIndex(command, home)?.folder;
    const kept: Kept = { folder, inputs, made, seen: seenOf(inputs, began) ?? '', files };
    writeSealed(indexOf(command, home), command, JSON.stringify(kept));
    for (const name of readdirSync(home)) {
      const isOld = name.startsWith(`${command}-`) && name !== folder && name !== before;
      if (isOld) rmSync(join(home, name), { recursive: true, force: true });
    }
  } finally {
    await bundle.close();
    rmSync(draft, { recursive: true, force: true });
  }
}
