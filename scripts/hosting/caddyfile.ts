import { FILE_FORMATS, PLAIN, SUMS } from '../../src/publish/hosting/formats.ts';
import { FOR_EVER, type HostingRules, REVALIDATE } from '../../src/publish/hosting/rules.ts';
import { patternOf } from './patterns.ts';
import { FOR_HOSTS } from './read-hosting.ts';

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** A `Caddyfile` that serves a built site in `folder` at `listen`, exactly as its rules say. */
export function caddyfile(rules: HostingRules, folder: string, listen: string): string {
  const { base, always, immutable, typed, redirects } = rules;
  const open = Object.keys(FILE_FORMATS).filter((ending) => FILE_FORMATS[ending]?.open);
  let matchers = 0;
  // A pattern in front of a header has to begin with a slash: others need a name.
  const header = (path: string, name: string, value: string): string => {
    matchers += 1;
    return `\t\t\t@files${matchers} ${path.startsWith('^') ? 'path_regexp' : 'path'} ${path}\n\t\t\theader @files${matchers} ${name} ${quoted(value)}`;
  };
  const everywhere = [
    ...always.map(([name, value]) => `\t\t${name} ${quoted(value)}`),
    '\t\t-Server',
    '\t}',
  ];
  return [
    `# Serves the City Chain Atlas. Written by "npm run serve-config"; write it anew after each build.`,
    `${listen} {`,
    '\theader {',
    ...everywhere,
    ...redirects.map(({ from, to }) => `\tredir ${base}${from} ${base}${to} 301`),
    ...(base === '/' ? [] : [`\tredir ${base.slice(0, -1)} ${base} 301`]),
    '\tencode gzip',
    `\thandle_path ${base}* {`,
    `\t\troot * ${quoted(folder)}`,
    '\t\troute {',
    header('*', 'Cache-Control', REVALIDATE),
    ...immutable.map((path) => header(`/${path}*`, 'Cache-Control', FOR_EVER)),
    ...Object.entries(FILE_FORMATS).map(([ending, { mediaType }]) =>
      header(`*.${ending}`, 'Content-Type', mediaType),
    ),
    ...typed.map((files) => header(`^/${patternOf(files)}$`, 'Content-Type', files.mediaType)),
    ...SUMS.map((path) => header(`/${path}`, 'Content-Type', PLAIN)),
    ...[...open.map((ending) => `*.${ending}`), ...SUMS.map((path) => `/${path}`)].map((path) =>
      header(path, 'Access-Control-Allow-Origin', '*'),
    ),
    '\t\t\tfile_server {',
    `\t\t\t\thide ${FOR_HOSTS.join(' ')}`,
    '\t\t\t\tprecompressed br gzip',
    '\t\t\t}',
    '\t\t}',
    '\t}',
    '\thandle {',
    '\t\terror 404',
    '\t}',
    '\thandle_errors {',
    '\theader {',
    ...everywhere,
    `\t\theader Content-Type ${quoted(FILE_FORMATS['html']?.mediaType ?? '')}`,
    `\t\theader Cache-Control ${REVALIDATE}`,
    '\t\theader -Access-Control-Allow-Origin',
    `\t\troot * ${quoted(folder)}`,
    '\t\trewrite * /404.html',
    '\t\tfile_server',
    '\t}',
    '}',
    '',
  ].join('\n');
}
