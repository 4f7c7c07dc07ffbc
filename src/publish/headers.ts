import { LANGS } from '../site/lang.ts';
import { pathIn, type Site } from '../site/site.ts';
import type { FileFamily } from './file.ts';
import type { PageOutput } from './page.ts';

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

const OPEN = '  Access-Control-Allow-Origin: *';
const FOR_EVER = '  Cache-Control: public, max-age=31536000, immutable';

const topOf = (path: string): string => `${path.split('/')[0] ?? ''}/`;

/** The path of a family's files as hosts match them: one `*` for all that differs, in each language. */
function patternsOf({ route, inEachLanguage }: FileFamily): string[] {
  const pattern = route.replace(/\{.*\}/, '*');
  return inEachLanguage ? LANGS.map((lang) => pathIn(lang, pattern)) : [pattern];
}

/**
 * The headers file that Netlify, Cloudflare Pages and their like read. A folder in which every file
 * may be read by other sites, and no page stands below its own, is told of once.
 */
export function headersFile(
  { base }: Site,
  families: readonly FileFamily[],
  pages: readonly PageOutput[],
): string {
  const closed = new Set([
    ...pages.flatMap(({ path }) => (path === topOf(path) ? [] : [topOf(path)])),
    ...families.flatMap((family) => (family.cors ? [] : patternsOf(family).map(topOf))),
  ]);
  const open = families.filter(({ cors }) => cors);
  const isWhole = ({ route }: FileFamily) => !closed.has(topOf(route));
  const folders = [...new Set(open.filter(isWhole).map(({ route }) => topOf(route)))];
  const apart = open.filter((family) => !isWhole(family));
  const immutable = families.filter(({ cache }) => cache === 'immutable');
  return [
    `${base}*`,
    `  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    ...folders.flatMap((folder) => [`${base}${folder}*`, OPEN]),
    ...apart.flatMap((family) =>
      patternsOf(family).flatMap((pattern) => [
        base + pattern,
        ...(family.tellType ? [`  Content-Type: ${family.mediaType}`] : []),
        OPEN,
      ]),
    ),
    // Named by their content, these never change.
    ...immutable.flatMap(patternsOf).flatMap((pattern) => [base + pattern, FOR_EVER]),
    '',
  ].join('\n');
}
