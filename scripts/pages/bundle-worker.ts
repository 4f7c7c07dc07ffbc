import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { build } from 'astro';
import { PARTS } from './bundle.ts';
import { keepBundle } from './keep-bundle.ts';

/* The thread that makes a bundle, of the checkout `root` into `folder`. */

const { root, folder } = workerData as { root: string; folder: string };
await build({
  root,
  outDir: join(folder, PARTS.client),
  logLevel: 'warn',
  integrations: [keepBundle(folder)],
});
