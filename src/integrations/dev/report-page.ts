import type { ViteDevServer } from 'vite';
import { type Lang, LANGS } from '../../site/lang.ts';
import { escapeXml } from '../../views/feeds/xml.ts';
import { hasPublication } from '../publication.ts';
import { pathAt } from './serve-files.ts';
import { type LatestReport, type RecordReport, toldIn } from './told-report.ts';

/** What the server needs for its own scripts, below the base. */
const INTERNAL = /^(?:@|__|src\/|node_modules\/)/;

/** What loads the page again once there is another report, or none. */
const SCRIPT = '/src/integrations/dev/report-overlay.ts';

/** The language of the page at an address, by its first folder. */
function langAt(address: string, base: string): Lang {
  const path = pathAt(address, base);
  return LANGS.find((lang) => path.startsWith(`${lang}/`)) ?? LANGS[0];
}

/** The page that stands for every other while there is none: the report, as a terminal has it. */
function pageOf(report: RecordReport, revision: number, lang: Lang): string {
  const { sentence = '', text = '' } = toldIn(report, lang) ?? {};
  return `<!doctype html>
<html lang="${lang}" data-report="${revision}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeXml(sentence)}</title><script type="module" src="${SCRIPT}"></script></head>
<body>
<h1>${escapeXml(sentence)}</h1>
<pre style="white-space: pre-wrap; overflow-wrap: anywhere">${escapeXml(text)}</pre>
</body>
</html>
`;
}

/** Has the server answer with the report for as long as the record was never without errors. */
export function serveReport(server: ViteDevServer, latest: () => LatestReport, base: string): void {
  server.middlewares.use((request, response, next) => {
    const address = request.originalUrl ?? '';
    const { report, revision } = latest();
    if (hasPublication() || !report || INTERNAL.test(pathAt(address, base))) {
      next();
      return;
    }
    const page = pageOf(report, revision, langAt(address, base));
    server.transformIndexHtml(address, page).then((html) => {
      response.statusCode = 503;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(html);
    }, next);
  });
}
