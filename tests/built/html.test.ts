import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { frozenSite } from '../harness/frozen-site.ts';
import { kindsOfPages, sampleOf } from '../harness/kinds.ts';
import { serve } from '../harness/server.ts';
import { BASE } from '../harness/site.ts';

const JAVA = '/usr/bin/java';

/** What the Nu Html Checker says of a page. */
interface Message {
  type: string;
  url: string;
  message: string;
  extract?: string;
}

/**
 * A policy for scripts says nothing of a block of data, which no browser runs (“prepare the script
 * element” in the HTML standard ends at its type before it asks the policy); the checker thinks so.
 */
const isOfData = ({ message, extract = '' }: Message): boolean =>
  message.startsWith('Inline script violates Content Security Policy') &&
  extract.includes('<script type="application/ld+json">');

/** It guesses a language by the letters of a text: on these Chinese pages those of keys and code outweigh. */
const isGuess = ({ message, url }: Message): boolean =>
  message.startsWith('This document appears to be written in ') &&
  /\/zh\/(?:contribute\/guide|data)\/$/.test(url);

async function nu(addresses: readonly string[]): Promise<Message[]> {
  const jar = String(createRequire(import.meta.url)('vnu-jar'));
  const { stderr } = await promisify(execFile)(
    JAVA,
    [
      ...['-Xss4m', '-Dnu.validator.servlet.allow-forbidden-hosts=true', '-jar', jar],
      ...['--format', 'json', '--exit-zero-always', ...addresses],
    ],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  return (JSON.parse(stderr) as { messages: Message[] }).messages;
}

describe('the HTML of every kind of page, in both languages', () => {
  it.skipIf(!existsSync(JAVA))(
    'has nothing that the Nu Html Checker finds (needs java)',
    async () => {
      const { dir } = frozenSite();
      const site = await serve(dir, BASE);
      const paths = kindsOfPages().flatMap((kind) => sampleOf(dir, kind));
      expect(paths.length).toBeGreaterThan(100);
      const found = await nu(paths.map((path) => site.home + path));
      const asked = new Set(site.requests);
      await site.close();
      expect(paths.filter((path) => !asked.has(BASE + path))).toEqual([]);
      expect(
        found
          .filter((message) => !isOfData(message) && !isGuess(message))
          .map(({ type, url, message }) => `${url.replace(site.home, '/')}: ${type}: ${message}`),
      ).toEqual([]);
      // It did look: what it is mistaken about stands on almost every page.
      expect(found.length).toBeGreaterThan(100);
    },
  );
});
