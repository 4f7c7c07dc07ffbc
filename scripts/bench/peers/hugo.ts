import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Corpus, writeCorpus, writeSite } from './corpus.ts';
import { NEWEST, type Peer } from './peer.ts';

const CONFIG = `baseURL = "https://example.org/"
title = "Toy"
defaultContentLanguage = "en"
disableKinds = ["section", "RSS", "sitemap", "robotsTXT", "404"]
disableHugoGeneratorInject = true
[taxonomies]
  tag = "tags"
[languages.en]
  languageName = "English"
  contentDir = "content/en"
  weight = 1
[languages.zh]
  languageName = "Chinese"
  contentDir = "content/zh"
  weight = 2
`;

const BASE = `<!doctype html>
<html lang="{{ .Site.Language.Lang }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ .Title }}</title>
<meta name="description" content="{{ .Title }}">
</head>
<body>
<nav><a href="/">Home</a> <a href="/tags/">Tags</a> <a href="/zh/">中文</a></nav>
<main>{{ block "main" . }}{{ end }}</main>
</body>
</html>
`;

/** Tags as the article names them: to ask for their pages takes several times as long. */
const SINGLE = `{{ define "main" }}<article>
<h1>{{ .Title }}</h1>
<time>{{ .Date.Format "2006-01-02" }}</time>
{{ .Content }}
<ul>{{ range .Params.tags }}<li><a href="{{ printf "tags/%s/" . | relLangURL }}">{{ . }}</a></li>{{ end }}</ul>
</article>{{ end }}
`;

const LIST = `{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
`;

const HOME = `{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>{{ range first ${NEWEST} .Site.RegularPages.ByDate.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
`;

function write(folder: string, corpus: Corpus): void {
  writeSite(folder, {
    'config.toml': CONFIG,
    'layouts/_default/baseof.html': BASE,
    'layouts/_default/single.html': SINGLE,
    'layouts/_default/list.html': LIST,
    'layouts/_default/terms.html': LIST,
    'layouts/index.html': HOME,
  });
  writeCorpus(corpus, (lang) => join(folder, 'content', lang, 'articles'));
}

/** Hugo, as the system has it. */
export const hugo: Peer = {
  name: 'hugo',
  version: () => {
    // Where there is no Hugo there is no output either.
    const { stdout } = spawnSync('hugo', ['version']) as { stdout: Buffer | null };
    return /v(\d+\.\d+\.\d+)/.exec(stdout?.toString() ?? '')?.[1];
  },
  write,
  command: (folder) => ({
    file: 'hugo',
    args: ['--quiet', '--destination', 'out', '--cacheDir', join(folder, 'cache')],
    cwd: folder,
  }),
  // From /en/, which cannot be switched off.
  redirects: 1,
  keeps: ['out', 'cache', 'resources', '.hugo_build.lock'],
};
