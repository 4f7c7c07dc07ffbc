import { LANGS, type Lang } from './lang.ts';

/** Where the site stands and whom it belongs to. The only module that knows the base path. */
export interface Site {
  /** Scheme and host without a slash at the end, `https://example.org`. */
  origin: string;
  /** The base path with a slash at both ends, `/` or `/atlas/`. */
  base: string;
  /** The repository's address without a slash at the end, where there is one. */
  repository?: string;
  /** An address to write to, where there is one. */
  contact?: string;
  /** Search engines are asked to leave it out: a copy that is only to be looked at. */
  unlisted?: true;
}

type Environment = Record<string, string | undefined>;

const trimSlashes = (text: string): string => text.replace(/^\/+|\/+$/g, '');

/** A setting of the environment that cannot be used. */
export class SettingError extends Error {}

/** Whether a setting that is `1` or not there is set. Throws a `SettingError` where it is something else. */
export function isSet(env: Environment, name: string): boolean {
  const value = env[name] ?? '';
  if (!['', '0', '1'].includes(value)) {
    throw new SettingError(`${name} is "${value}"; write 1, or leave it out`);
  }
  return value === '1';
}

/**
 * The site's settings from the environment: `SITE_URL`, `BASE_PATH`, `REPO_URL`, `CONTACT`, `NOINDEX`.
 * A site that was not told where it stands is not to be found, nor is one with `NOINDEX`.
 * Throws a `SettingError` with one plain sentence where a setting cannot be used.
 */
export function readSite(env: Environment): Site {
  const address = env['SITE_URL'] || 'https://example.org';
  const url = /^https?:/i.test(address) ? URL.parse(address) : null;
  if (url?.href !== `${url?.origin}/`) {
    throw new SettingError(
      `SITE_URL is "${address}"; write scheme and host only, as in https://example.org, and what follows as BASE_PATH`,
    );
  }
  const { origin } = url;
  const path = trimSlashes(env['BASE_PATH'] ?? '');
  if (path !== '' && !path.split('/').every((part) => /^[\w~-][\w.~-]*$/.test(part))) {
    throw new SettingError(
      `BASE_PATH is "${path}"; write letters, digits, - and / only, as in /atlas/`,
    );
  }
  const repository = env['REPO_URL']?.replace(/\/+$/, '');
  return {
    origin,
    base: path === '' ? '/' : `/${path}/`,
    ...(repository ? { repository } : {}),
    ...(env['CONTACT'] ? { contact: env['CONTACT'] } : {}),
    ...(isSet(env, 'NOINDEX') || !env['SITE_URL'] ? { unlisted: true } : {}),
  };
}

/** The link to a page of the site: `href(site, 'en', 'cities/nanjing/')` gives `/atlas/cities/nanjing/`. */
export function href(site: Site, lang: Lang, path: string): string {
  return site.base + pathIn(lang, path);
}

/** A path of the site in a language, without the base: `zh/cities/nanjing/`. */
export function pathIn(lang: Lang, path: string): string {
  return lang === LANGS[0] ? path : `${lang}/${path}`;
}

/** Where a file of the record is edited, where there is a repository. */
export const editAddress = ({ repository }: Site, file: string): string | undefined =>
  repository && `${repository}/edit/main/${file}`;

/** Where a file that is not there yet is written in a repository. */
export const newFileIn = (repository: string, file: string): string =>
  `${repository}/new/main?filename=${encodeURIComponent(file)}`;

/** Where a file that is not there yet is written, where there is a repository. */
export const newFileAddress = ({ repository }: Site, file: string): string | undefined =>
  repository && newFileIn(repository, file);

/** The whole address of a link of the site. */
export function absolute(site: Site, link: string): string {
  return site.origin + link;
}

/** The authority of the feeds' and the data's permanent `tag:` ids: never changes, whatever the address. */
export const TAG_AUTHORITY = 'citychainatlas.example,2026';
