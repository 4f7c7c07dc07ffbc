import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Corpus, PEER_LANGS, type PeerLang, writeCorpus, writeSite } from './corpus.ts';
import { installedVersion, MODULES } from './install.ts';
import { NEWEST, type Peer } from './peer.ts';

/** For what it calls `tags` Eleventy looks through all articles for each: with thousands that takes most of its time. */
const KEY = 'topics';

/** Markdown is Markdown alone: no template language is run over it, which is what Eleventy does by itself. */
const CONFIG = `const groups = (articles) => {
  const found = new Map();
  for (const article of articles) {
    for (const tag of article.data.${KEY}) {
      if (!found.has(tag)) found.set(tag, []);
      found.get(tag).push(article);
    }
  }
  return [...found].map(([tag, items]) => ({ tag, items }));
};
export default (config) => {
  for (const lang of ${JSON.stringify(PEER_LANGS)}) {
    const articles = (api) => api.getFilteredByGlob(\`site/\${lang}/articles/*.md\`);
    config.addCollection(\`newest_\${lang}\`, (api) => articles(api).slice(-${NEWEST}).reverse());
    config.addCollection(\`tags_\${lang}\`, (api) => groups(articles(api)));
  }
  return {
    dir: { input: 'site', output: 'out', includes: '_includes' },
    markdownTemplateEngine: false,
  };
};
`;

const BASE = `<!doctype html>
<html lang="{{ lang }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ title }}</title>
<meta name="description" content="{{ title }}">
</head>
<body>
<nav><a href="/">Home</a> <a href="/tags/">Tags</a> <a href="/zh/">中文</a></nav>
<main>{{ content | safe }}</main>
</body>
</html>
`;

const ARTICLE = `---
layout: base.njk
---
<article>
<h1>{{ title }}</h1>
<time>{{ page.date.toISOString().slice(0, 10) }}</time>
{{ content | safe }}
<ul>{% for tag in ${KEY} %}<li><a href="{{ root }}tags/{{ tag }}/">{{ tag }}</a></li>{% endfor %}</ul>
</article>
`;

const items = (of: string): string =>
  `<ul>{% for item in ${of} %}<li><a href="{{ item.url }}">{{ item.data.title }}</a></li>{% endfor %}</ul>\n`;

/** The pages of a language that are no articles, and what all of them share. */
function pagesOf(lang: PeerLang): Record<string, string> {
  const root = lang === 'en' ? '/' : `/${lang}/`;
  const head = (more: string): string => `---\nlayout: base.njk\n${more}---\n`;
  return {
    [`site/${lang}/${lang}.json`]: JSON.stringify({ lang, root }),
    [`site/${lang}/articles/articles.11tydata.js`]: `export default {
  layout: 'article.njk',
  permalink: ({ page }) => \`${root}articles/\${page.filePathStem.split('/').at(-1)}/\`,
};
`,
    [`site/${lang}/home.njk`]: `${head(`title: Toy\npermalink: ${root}\n`)}<h1>{{ title }}</h1>
${items(`collections.newest_${lang}`)}`,
    [`site/${lang}/tags.njk`]: `${head(`title: Tags\npermalink: ${root}tags/\n`)}<h1>{{ title }}</h1>
<ul>{% for group in collections.tags_${lang} %}<li><a href="${root}tags/{{ group.tag }}/">{{ group.tag }}</a></li>{% endfor %}</ul>
`,
    [`site/${lang}/tag.njk`]: `${head(
      `pagination: { data: collections.tags_${lang}, size: 1, alias: group }\npermalink: ${root}tags/{{ group.tag }}/\neleventyComputed: { title: "{{ group.tag }}" }\n`,
    )}<h1>{{ title }}</h1>
${items('group.items')}`,
  };
}

function write(folder: string, corpus: Corpus): void {
  writeSite(folder, {
    'package.json': '{"type": "module"}\n',
    'eleventy.config.js': CONFIG,
    'site/_includes/base.njk': BASE,
    'site/_includes/article.njk': ARTICLE,
    ...Object.fromEntries(PEER_LANGS.flatMap((lang) => Object.entries(pagesOf(lang)))),
  });
  writeCorpus(corpus, (lang) => join(folder, 'site', lang, 'articles'), KEY);
}

const COMMAND = join(MODULES, '@11ty/eleventy/cmd.cjs');

/** Eleventy, as the lock of the peers has it. */
export const eleventy: Peer = {
  name: 'eleventy',
  version: () => (existsSync(COMMAND) ? installedVersion('@11ty/eleventy') : undefined),
  write,
  command: (folder) => ({ file: process.execPath, args: [COMMAND, '--quiet'], cwd: folder }),
  redirects: 0,
  keeps: ['out', '.cache'],
};
