import { FILE_FORMATS, PLAIN, SUMS } from './hosting/formats.ts';
import { FOR_EVER, type Header, type HostingRules, REVALIDATE, UNLISTED } from './hosting/rules.ts';

const OPEN: Header = ['Access-Control-Allow-Origin', '*'];

const blockOf = (pattern: string, headers: readonly Header[]): string[] =>
  headers.length === 0 ? [] : [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)];

/**
 * The headers file that Netlify, Cloudflare Pages and their like read. Where several patterns fit a
 * file such a host joins what they say of one header with a comma: so no two that may both fit say
 * the same one. What such hosts do by themselves, revalidate all and know common endings, is not said.
 */
export function headersFile({ base, always, immutable, typed }: HostingRules): string {
  return [
    ...blockOf(`${base}*`, always),
    ...[base, `${base}*/`].flatMap((page) => blockOf(page, [['Cache-Control', REVALIDATE]])),
    ...Object.entries(FILE_FORMATS).flatMap(([ending, { mediaType, known, open }]) =>
      blockOf(`${base}*.${ending}`, [
        ...(known ? [] : [['Content-Type', mediaType] as const]),
        ...(open ? [OPEN] : []),
      ]),
    ),
    ...SUMS.flatMap((path) => blockOf(base + path, [['Content-Type', PLAIN], OPEN])),
    ...typed.flatMap(({ anywhere, before, after, mediaType }) =>
      blockOf(anywhere ? `${base}*${before}${after}` : `${base}${before}*${after}`, [
        ['Content-Type', mediaType],
      ]),
    ),
    ...immutable.flatMap((folder) => blockOf(`${base}${folder}*`, [['Cache-Control', FOR_EVER]])),
    '',
  ].join('\n');
}

/** The settings that a headers file was written with: the base path, and whether the copy is to be listed. */
export function readHeaders(text: string): { base: string; unlisted?: true } {
  const base = /^(\/\S*)\*$/m.exec(text)?.[1] ?? '/';
  return { base, ...(text.includes(`  ${UNLISTED[0]}:`) ? { unlisted: true } : {}) };
}
