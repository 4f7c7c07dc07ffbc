import { dev } from 'astro';
import { setPublication, watch } from '../src/integrations/publication.ts';
import { loadPublication } from './publication.ts';
import { contentDir, ROOT } from './settings.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const publication = loadPublication();
if (publication) {
  setPublication(publication);
  watch({ folder: contentDir(), reload: loadPublication });
  await dev({ root: ROOT });
} else {
  process.exitCode = 1;
}
