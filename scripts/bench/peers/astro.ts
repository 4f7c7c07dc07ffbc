import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Corpus, PEER_LANGS, writeCorpus, writeSite } from './corpus.ts';
import { installedVersion, MODULES } from './install.ts';
import { NEWEST, type Peer } from './peer.ts';

const CONFIG = `import { defineConfig } from 'astro/config';
export default defineConfig({ outDir: './out', cacheDir: './kept', logLevel: 'warn' });
`;

const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const schema = z.object({ title: z.string(), date: z.coerce.date(), tags: z.array(z.string()) });
const of = (lang) =>
  defineCollection({
    loader: glob({
      pattern: '*.md',
      base: \`./content/\${lang}\`,
      generateId: ({ entry }) => entry.replace(/\\.md$/, ''),
    }),
    schema,
  });
export const collections = { ${PEER_LANGS.map((lang) => `${lang}: of('${lang}')`).join(', ')} };
`;

const LANGUAGES = `import { getCollection } from 'astro:content';
const read = async (lang) => ({
  lang,
  root: lang === 'en' ? '/' : \`/\${lang}/\`,
  params: { lang: lang === 'en' ? undefined : lang },
  articles: (await getCollection(lang)).sort((a, b) => a.data.date - b.data.date),
});
export const languages = await Promise.all(${JSON.stringify(PEER_LANGS)}.map(read));
export const tagsOf = (articles) => {
  const found = new Map();
  for (const article of articles) {
    for (const tag of article.data.tags) {
      if (!found.has(tag)) found.set(tag, []);
      found.get(tag).push(article);
    }
  }
  return found;
};
`;

const BASE = `---
const { lang, title } = Astro.props;
---
<!doctype html>
<html lang={lang}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<meta name="description" content={title}>
</head>
<body>
<nav><a href="/">Home</a> <a href="/tags/">Tags</a> <a href="/zh/">中文</a></nav>
<main><slot /></main>
</body>
</html>
`;

/** A page for each language, or for each thing of each language: its paths, what it is given, what it shows. */
const page = (depth: string, paths: string, props: string, body: string): string => `---
import Base from '${depth}layouts/Base.astro';
import { languages, tagsOf } from '${depth}languages.js';
import { render } from 'astro:content';
export const getStaticPaths = () => languages.flatMap(({ lang, root, params, articles }) => ${paths});
${props}
---
${body}
`;

const ARTICLE = page(
  '../../../',
  `articles.map((article) => ({ params: { ...params, id: article.id }, props: { lang, root, article } }))`,
  `const { lang, root, article } = Astro.props;
const { title, date, tags } = article.data;
const { Content } = await render(article);`,
  `<Base {lang} {title}><article>
<h1>{title}</h1>
<time>{date.toISOString().slice(0, 10)}</time>
<Content />
<ul>{tags.map((tag) => <li><a href={\`\${root}tags/\${tag}/\`}>{tag}</a></li>)}</ul>
</article></Base>`,
);

const TAG = page(
  '../../../',
  `[...tagsOf(articles)].map(([tag, items]) => ({ params: { ...params, tag }, props: { lang, root, tag, items } }))`,
  `const { lang, root, tag, items } = Astro.props;`,
  `<Base {lang} title={tag}><h1>{tag}</h1>
<ul>{items.map(({ id, data }) => <li><a href={\`\${root}articles/\${id}/\`}>{data.title}</a></li>)}</ul></Base>`,
);

const TAGS = page(
  '../../../',
  `({ params, props: { lang, root, tags: [...tagsOf(articles).keys()] } })`,
  `const { lang, root, tags } = Astro.props;`,
  `<Base {lang} title="Tags"><h1>Tags</h1>
<ul>{tags.map((tag) => <li><a href={\`\${root}tags/\${tag}/\`}>{tag}</a></li>)}</ul></Base>`,
);

const HOME = page(
  '../../',
  `({ params, props: { lang, root, items: articles.slice(-${NEWEST}).reverse() } })`,
  `const { lang, root, items } = Astro.props;`,
  `<Base {lang} title="Toy"><h1>Toy</h1>
<ul>{items.map(({ id, data }) => <li><a href={\`\${root}articles/\${id}/\`}>{data.title}</a></li>)}</ul></Base>`,
);

function write(folder: string, corpus: Corpus): void {
  writeSite(folder, {
    'package.json': '{"type": "module"}\n',
    'astro.config.mjs': CONFIG,
    'src/content.config.js': COLLECTIONS,
    'src/languages.js': LANGUAGES,
    'src/layouts/Base.astro': BASE,
    'src/pages/[...lang]/index.astro': HOME,
    'src/pages/[...lang]/tags/index.astro': TAGS,
    'src/pages/[...lang]/tags/[tag].astro': TAG,
    'src/pages/[...lang]/articles/[id].astro': ARTICLE,
  });
  writeCorpus(corpus, (lang) => join(folder, 'content', lang));
}

const COMMAND = join(MODULES, 'astro/bin/astro.mjs');

/** Astro by itself, with its own collections and its own Markdown, as the lock of the peers has it. */
export const astro: Peer = {
  name: 'astro',
  version: () => (existsSync(COMMAND) ? installedVersion('astro') : undefined),
  write,
  command: (folder) => ({ file: process.execPath, args: [COMMAND, 'build'], cwd: folder }),
  redirects: 0,
  keeps: ['out', 'kept', '.astro'],
};
