import { readFileSync } from 'node:fs';
import type { Site } from '../../site/site.ts';
import { messages } from '../../i18n/catalogue.ts';
import { LANGS, LANG_TAGS } from '../../site/lang.ts';
import { href } from '../../site/site.ts';
import { type Cache, cacheKey } from '../cache.ts';
import type { FileOutput } from '../files.ts';
import { drawnWith, kept } from './files.ts';
import { pngOf } from './png.ts';

/** The mark as it stands in `public/`, which browsers that know SVG take. */
const markOf = (): string =>
  readFileSync(new URL('../../../public/favicon.svg', import.meta.url), 'utf8');

const PAPER = '#fbf8f0';

/** The mark on paper with room around it: for systems that cut icons into shapes of their own. */
function onPaper(mark: string): string {
  const inner = mark.slice(mark.indexOf('>') + 1, mark.lastIndexOf('</svg>'));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${PAPER}"/><g transform="translate(6.4 6.4) scale(0.6)">${inner}</g></svg>`;
}

/** A PNG as an icon file, for whoever asks for `favicon.ico` unasked. */
function icoOf(png: Uint8Array, size: number): Uint8Array {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.set([size, size], 6);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

/** What a phone needs to know to keep the site on its first screen. */
function manifest(site: Site): string {
  const { name, tagline } = messages(LANGS[0]).site;
  const icon = (file: string, size: number, purpose: string) => ({
    src: site.base + file,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const home = href(site, LANGS[0], '');
  return `${JSON.stringify(
    {
      id: home,
      name,
      short_name: 'Atlas',
      description: tagline,
      lang: LANG_TAGS[LANGS[0]],
      start_url: home,
      scope: home,
      display: 'browser',
      background_color: PAPER,
      theme_color: PAPER,
      icons: [
        icon('icon-192.png', 192, 'any'),
        icon('icon-512.png', 512, 'any'),
        icon('icon-maskable-512.png', 512, 'maskable'),
      ],
    },
    null,
    1,
  )}\n`;
}

/** The site's mark in every form that systems ask for, all drawn from one SVG. */
export function iconFiles(site: Site, cache: Cache): FileOutput[] {
  const picture = (svg: () => string, width: number) => {
    const drawing = svg();
    const key = cacheKey(drawnWith(), drawing, String(width));
    return kept(cache, key, () => pngOf(drawing, { width }));
  };
  const png = (path: string, svg: () => string, width: number): FileOutput => ({
    path,
    type: 'image/png',
    content: () => picture(svg, width),
  });
  const padded = () => onPaper(markOf());
  return [
    {
      path: 'favicon.ico',
      type: 'image/x-icon',
      content: async () => icoOf(await picture(markOf, 32), 32),
    },
    png('apple-touch-icon.png', padded, 180),
    png('icon-192.png', markOf, 192),
    png('icon-512.png', markOf, 512),
    png('icon-maskable-512.png', padded, 512),
    {
      path: 'site.webmanifest',
      type: 'application/manifest+json',
      content: () => manifest(site),
    },
  ];
}
