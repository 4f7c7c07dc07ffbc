import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeaders } from '../../src/publish/headers.ts';
import { readRedirects } from '../../src/publish/hosting/redirects.ts';
import { type HostingRules, hostingRules } from '../../src/publish/hosting/rules.ts';
import { FILES } from '../../src/publish/registry.ts';
import { CannotRun } from '../select-files.ts';

/** Files of a site that are for hosts, and are not served. */
export const FOR_HOSTS = ['_headers', '_redirects', '.nojekyll'];

/**
 * How a built site is to be served: its base path, and where its earlier addresses lead, stand in what
 * it tells hosts; so no setting need be given again. Throws `CannotRun` where there is no site.
 */
export function readHosting(folder: string): HostingRules {
  const read = (name: string): string => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch {
      throw new CannotRun(`There is no site in ${folder} yet; run "npm run build" first.`);
    }
  };
  const site = readHeaders(read('_headers'));
  return hostingRules(site, FILES, readRedirects(site.base, read('_redirects')));
}
