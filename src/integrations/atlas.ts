import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { readSite } from '../site/site.ts';
import { followRecord } from './dev/follow-record.ts';
import { serveReport } from './dev/report-page.ts';
import { serveFiles } from './dev/serve-files.ts';
import { faces } from './faces.ts';
import { leanSchemas } from './lean-schemas.ts';
import { getPublication, getWatched, hasPublication } from './publication.ts';

const NAME = 'virtual:atlas';

/**
 * The one module through which Astro's pages reach the record, and learn whether they are built: Vite's
 * own word for it follows settings of the machine (`PROD`), on which no byte of a site may depend.
 */
function virtualModule(isBuild: boolean): Plugin {
  const publication = new URL('./publication.ts', import.meta.url);
  return {
    name: 'atlas:record',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) =>
      id === `\0${NAME}`
        ? `export { getPublication } from ${JSON.stringify(fileURLToPath(publication))};
           export const isBuild = ${isBuild};`
        : undefined,
  };
}

/** What changes without any part of the site: another build, and what builds keep. */
const UNWATCHED = ['dist', '.cache'];

/** Hands the publication to Astro's pages and, in development, serves the files that are no pages. */
export function atlas(): AstroIntegration {
  return {
    name: 'atlas',
    hooks: {
      'astro:config:setup': ({ addMiddleware, command, config, injectScript, updateConfig }) => {
        addMiddleware({ order: 'pre', entrypoint: new URL('./page-errors.ts', import.meta.url) });
        updateConfig({
          vite: {
            plugins: [virtualModule(command === 'build'), leanSchemas()],
            css: { postcss: { plugins: faces } },
          },
        });
        if (command !== 'dev') return;
        const overlay = fileURLToPath(new URL('./dev/report-overlay.ts', import.meta.url));
        injectScript('page', `import ${JSON.stringify(overlay)};`);
        const ignored = UNWATCHED.map((name) => `${fileURLToPath(new URL(name, config.root))}/**`);
        // Files have addresses without a slash, and not all of them an extension.
        updateConfig({ trailingSlash: 'ignore', vite: { server: { watch: { ignored } } } });
      },
      'astro:server:setup': ({ server }) => {
        const { base } = readSite(process.env);
        const watched = getWatched();
        if (watched) serveReport(server, followRecord(server, watched), base);
        const fileAt = (path: string) =>
          hasPublication() ? getPublication().file(path) : undefined;
        serveFiles(server, fileAt, base);
      },
    },
  };
}
