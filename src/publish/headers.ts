import { LANGS } from '../site/lang.ts';
import { pathIn, type Site } from '../site/site.ts';
import { TIMELINE_DATA } from '../views/timeline/data.ts';

/**
 * One strict policy for every page: nothing inline, nothing from elsewhere. Pages have no script,
 * style element or style attribute, so no hashes or exceptions are needed.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers file that Netlify, Cloudflare Pages and their like read. */
export function headersFile({ base }: Site): string {
  return [
    `${base}*`,
    `  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    `${base}data/*`,
    '  Access-Control-Allow-Origin: *',
    `${base}api/*`,
    '  Access-Control-Allow-Origin: *',
    `${base}schema/*`,
    '  Access-Control-Allow-Origin: *',
    `${base}articles/*.md`,
    '  Content-Type: text/markdown; charset=utf-8',
    '  Access-Control-Allow-Origin: *',
    `${base}zh/articles/*.md`,
    '  Content-Type: text/markdown; charset=utf-8',
    '  Access-Control-Allow-Origin: *',
    // Named by their content, these never change.
    ...[
      `${base}_astro/*`,
      ...LANGS.map((lang) => base + pathIn(lang, `${TIMELINE_DATA}*`)),
    ].flatMap((path) => [path, '  Cache-Control: public, max-age=31536000, immutable']),
    '',
  ].join('\n');
}
