import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where a build works until it is whole. */
export interface Staging {
  /** The folder to build into, beside the output folder, so that a rename can swap it in. */
  folder: string;
  /** Makes the staged site the published one. */
  publish: () => void;
  /** Throws the staged site away; the published one stays as it was. */
  discard: () => void;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else's is alive all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Mends what killed builds left beside the output folder `out`: their staging is removed, a site that
 * they had moved away comes back.
 */
export function recoverSite(out: string): void {
  const parent = dirname(out);
  if (!existsSync(parent)) return;
  const pattern = new RegExp(
    `^\\.${basename(out).replace(/[^\w]/g, '\\$&')}-(staging|old)-(\\d+)$`,
  );
  for (const name of readdirSync(parent)) {
    const [, what, pid] = pattern.exec(name) ?? [];
    if (what === undefined || isAlive(Number(pid))) continue;
    if (what === 'old' && !existsSync(out)) renameSync(join(parent, name), out);
    else rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/**
 * A staging folder for the output folder `out`. The published site is never half old, half new: it is
 * moved away and the staged one moved in by two renames, and a build that was killed between them is
 * mended by the next.
 */
export function openStaging(out: string): Staging {
  const parent = dirname(out);
  mkdirSync(parent, { recursive: true });
  recoverSite(out);
  const beside = (what: string) => join(parent, `.${basename(out)}-${what}-${process.pid}`);
  const [folder, old] = [beside('staging'), beside('old')];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return {
    folder,
    publish: () => {
      if (existsSync(out)) renameSync(out, old);
      renameSync(folder, out);
      rmSync(old, { recursive: true, force: true });
    },
    discard: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
