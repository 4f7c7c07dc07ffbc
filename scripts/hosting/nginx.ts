import { FILE_FORMATS, PLAIN, SUMS } from '../../src/publish/hosting/formats.ts';
import { FOR_EVER, type HostingRules, REVALIDATE } from '../../src/publish/hosting/rules.ts';
import { literal, patternOf } from './patterns.ts';
import { FOR_HOSTS } from './read-hosting.ts';

const quoted = (text: string): string => `"${text.replace(/["\\$]/g, '\\$&')}"`;

/**
 * A server for nginx’s `http` block that serves a built site in `folder` at `listen`. What depends on
 * the file is looked up, as a header in a location would take away those of the server.
 */
export function nginxConf(rules: HostingRules, folder: string, listen: string): string {
  const { base, always, immutable, typed, redirects } = rules;
  const below = literal(base);
  const open = Object.keys(FILE_FORMATS).filter((ending) => FILE_FORMATS[ending]?.open);
  const found = '~^(?:200|206|304):';
  const texts = Object.values(FILE_FORMATS).flatMap(({ mediaType }) =>
    /json|\/xml|opml|markdown|css|javascript|svg|manifest|plain/.test(mediaType)
      ? [mediaType.split(';')[0] ?? '']
      : [],
  );
  return [
    `# Serves the City Chain Atlas. Written by "npm run serve-config"; write it anew after each build.`,
    `# Belongs into the http block: include it there, or put it into conf.d.`,
    `map "$status:$uri" $atlas_cache {`,
    `  default ${quoted(REVALIDATE)};`,
    ...immutable.map((path) => `  "${found}${below}${literal(path)}" ${quoted(FOR_EVER)};`),
    '}',
    `map "$status:$uri" $atlas_open {`,
    '  default "";',
    `  "${found}.*\\.(?:${open.join('|')})$" "*";`,
    ...SUMS.map((path) => `  "${found}${below}${literal(path)}$" "*";`),
    '}',
    'server {',
    `  listen ${listen.replace(/^:/, '')};`,
    '  absolute_redirect off;',
    '  server_tokens off;',
    ...always.map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`),
    '  add_header Cache-Control $atlas_cache always;',
    '  add_header Access-Control-Allow-Origin $atlas_open;',
    '  types {',
    ...Object.entries(FILE_FORMATS).map(
      ([ending, { mediaType }]) => `    ${quoted(mediaType)} ${ending};`,
    ),
    '  }',
    `  default_type ${quoted(PLAIN)};`,
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_static on;',
    '  # brotli_static on; # with the module ngx_brotli, for a site that was built with PRECOMPRESS=1',
    `  gzip_types ${[...new Set(texts)].join(' ')};`,
    `  error_page 404 ${base}404.html;`,
    ...redirects.map(({ from, to }) => `  location = ${base}${from} { return 301 ${base}${to}; }`),
    ...FOR_HOSTS.map((name) => `  location = ${base}${name} { return 404; }`),
    ...(base === '/' ? [] : [`  location = ${base.slice(0, -1)} { return 301 ${base}; }`]),
    ...typed.flatMap((files) => [
      `  location ~ "^${below}(${patternOf(files)})$" {`,
      `    alias ${quoted(`${folder}/`).slice(0, -1)}$1";`,
      '    types { }',
      `    default_type ${quoted(files.mediaType)};`,
      '  }',
    ]),
    `  location ${base} {`,
    `    alias ${quoted(`${folder}/`)};`,
    '  }',
    ...(base === '/' ? [] : ['  location / { return 404; }']),
    '}',
    '',
  ].join('\n');
}
