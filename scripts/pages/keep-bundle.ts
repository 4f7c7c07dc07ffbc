import { readdirSync, renameSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { type PageStyles, PARTS, type Rendering } from './bundle.ts';

/** The folder, in the site that it makes, in which Astro puts the code that renders its pages. */
const PRERENDER = '.prerender';

/**
 * Has a build of Astro put away the code that it would render pages with, and render none: into
 * `folder`, beside the build's own output folder with what browsers load.
 */
export function keepBundle(folder: string): AstroIntegration {
  let pages: Iterable<readonly [string, { readonly styles: PageStyles }]> = [];
  return {
    name: 'atlas:keep-bundle',
    hooks: {
      'astro:build:setup': (build) => {
        pages = build.pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'atlas:keep-bundle',
          setup: async () => {
            const server = join(folder, PARTS.server);
            renameSync(join(folder, PARTS.client, PRERENDER), server);
            const entry = readdirSync(server).find((name) => name.startsWith('prerender-entry.'));
            if (entry === undefined) throw new Error('Astro has put its code elsewhere');
            const styles = Array.from(pages, ([key, page]) => [key, page.styles] as const);
            const rendering: Rendering = { entry, styles };
            await writeFile(join(folder, PARTS.rendering), JSON.stringify(rendering));
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('pages are rendered elsewhere')),
        });
      },
    },
  };
}
