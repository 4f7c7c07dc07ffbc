import { dev } from 'astro';
import { handOver, watch } from '../src/integrations/publication.ts';
import { loadPublication } from './publication.ts';
import { contentDir, ROOT } from './settings.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const publication = loadPublication();
if (publication) {
  handOver(publication);
  watch({ folder: contentDir(), reload: loadPublication });
  await dev({ root: ROOT });
} else {
  process.exitCode = 1;
}
