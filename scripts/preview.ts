import { existsSync } from 'node:fs';
import { preview } from 'astro';
import { outDir, ROOT } from './settings.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

if (existsSync(outDir())) {
  await preview({ root: ROOT, outDir: outDir() });
} else {
  process.stderr.write('There is no site to show yet; run "npm run build" first.\n');
  process.exitCode = 1;
}
