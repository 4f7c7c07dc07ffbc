import { describe, expect, it } from 'vitest';
import { contentDir } from '../../scripts/settings.ts';
import { loadLedger } from '../../src/ledger/load.ts';
import { readSite } from '../../src/site/site.ts';
import { departures } from '../harness/api.ts';
import { buildSite } from '../harness/commands.ts';
import { crawl } from '../harness/crawl.ts';
import { soundSite } from '../harness/sound-site.ts';

/*
 * The record as it is now, `content/` or the folder that CONTENT_DIR names. Nothing here says what it
 * holds: whoever adds to it correctly finds this lane green, and `tests/integration/contributions/`
 * runs it over contributions of every kind. What the record has to obey is a check, with a message.
 */
const CONTENT = contentDir();
const SITE_URL = 'https://atlas.example';
const BASE = '/atlas/';

describe('the record', () => {
  it('has no errors', () => {
    const { problems } = loadLedger(CONTENT, { realToday: '2099-12-31' });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('makes documents of the interface as their schemas describe them', () => {
    const { ledger } = loadLedger(CONTENT);
    const site = readSite({ SITE_URL, BASE_PATH: BASE });
    expect(ledger && departures({ ledger, site, lang: 'en' })).toEqual([]);
  });
});

describe('its site', () => {
  soundSite({
    base: BASE,
    origin: SITE_URL,
    doors: ['', 'articles/', 'cities/', 'funds/', 'money/', 'timeline/', 'sources/', 'coverage/'],
    // Warnings are for its contributors to look at.
    said: /^(?:$|[^]*\b0 errors and \d+ warnings? in \d+ files?\.\n$)/,
    site: async () => {
      const built = await buildSite({ content: CONTENT, base: BASE, env: { SITE_URL } });
      return [built, crawl(built.dir, BASE)];
    },
  });
});
