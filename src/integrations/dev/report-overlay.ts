import { type LatestReport, REVISION, toldIn } from './told-report.ts';

/*
 * Loads a page of the development server again when the record has changed, and shows over it what is
 * wrong with that: a script of that server alone, in no page of the site.
 */

const TAG = 'atlas-report';

const STYLE = `
:host { position: fixed; inset: auto 0 0 0; z-index: 9999; color: #1c1a17; background: #fbf8f0; border-top: 4px solid currentcolor; }
@media (prefers-color-scheme: dark) { :host { color: #ece6d8; background: #15130f; } }
summary { padding: 0.75rem 1rem; min-height: 24px; font: 600 1rem/1.4 system-ui, sans-serif; cursor: pointer; }
pre { margin: 0; padding: 0 1rem 1rem; max-height: 70vh; overflow: auto; font: 0.875rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
`;

/** Whether the page was asked for before the record was what it is now; where a browser does not say, it was not. */
function isOlder(revision: number): boolean {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const told = page?.serverTiming.find(({ name }) => name === REVISION);
  return told !== undefined && Number(told.description) < revision;
}

/** Loads the page again for a revision, once: whatever a cache makes of it. */
function loadAgain(revision: number): void {
  if (sessionStorage.getItem(TAG) === String(revision)) return;
  sessionStorage.setItem(TAG, String(revision));
  location.reload();
}

/** Puts the report over the page: open where there are errors, else one line; or takes it away. */
function show({ report, revision }: LatestReport): void {
  const { lang, dataset } = document.documentElement;
  // The report stands in place of the page: there is another, or there is a page by now.
  if (dataset['report'] !== undefined && dataset['report'] !== String(revision)) location.reload();
  if (dataset['report'] !== undefined) return;
  if (!report?.hasErrors && isOlder(revision)) loadAgain(revision);
  document.querySelector(TAG)?.remove();
  const told = report && toldIn(report, lang);
  if (!report || !told) return;
  const host = document.createElement(TAG);
  host.setAttribute('role', 'alert');
  const style = document.createElement('style');
  style.textContent = STYLE;
  const details = document.createElement('details');
  details.open = report.hasErrors;
  const summary = document.createElement('summary');
  summary.textContent = told.sentence;
  const text = document.createElement('pre');
  text.tabIndex = 0;
  text.textContent = told.text;
  details.append(summary, text);
  host.attachShadow({ mode: 'open' }).append(style, details);
  document.body.append(host);
}

import.meta.hot?.on('atlas:reload', () => location.reload());
import.meta.hot?.on('atlas:report', show);
import.meta.hot?.send('atlas:report-wanted');
