import { problem } from '../problems/catalogue.ts';
import type { Location, Problem } from '../problems/problem.ts';
import { ID_MAX, ID_PATTERN } from '../schema/fields.ts';
import { OWN_RANKINGS } from '../schema/ranking.ts';
import { type FileKind, PUBLISHER_FOLDER, THING_FOLDERS } from '../schema/record.ts';

/** What a file of the record is, by its path alone. */
export type Classified =
  | { type: 'entry'; kind: FileKind; id: string; folder: string }
  | { type: 'rates' }
  | { type: 'image'; name: string }
  /** `meant`: what it would be under the nearest name that can be an id. */
  | { type: 'wrong'; problems: Problem[]; meant?: { kind: FileKind; id: string } };

/** Names that Windows keeps for devices; the source: Microsoft, "Naming Files, Paths, and Namespaces". */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Whether a name, as the id of a file or folder, is one that Windows keeps. */
export const isDeviceName = (name: string): boolean => DEVICES.test(name);

/** The id nearest to a name: `Nan Jing` gives `nan-jing`. */
export function idFrom(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, ID_MAX)
    .replace(/-+$/, '');
}

function checkId(id: string, location: Location): Problem[] {
  if (id.length > ID_MAX) {
    return [problem('id-too-long', location, { length: id.length, limit: ID_MAX })];
  }
  if (!ID_PATTERN.test(id)) {
    const suggestion = idFrom(id);
    return [
      problem('file-name', location, { name: id, suggestion: suggestion && `${suggestion}.md` }),
    ];
  }
  return isDeviceName(id) ? [problem('device-name', location, { name: id })] : [];
}

function entry(kind: FileKind, id: string, folder: string, location: Location): Classified {
  const problems = checkId(id, location);
  if (problems.length === 0) return { type: 'entry', kind, id, folder };
  const meant = idFrom(id);
  return { type: 'wrong', problems, ...(meant === '' ? {} : { meant: { kind, id: meant } }) };
}

const isThingFolder = (folder: string): folder is keyof typeof THING_FOLDERS =>
  Object.hasOwn(THING_FOLDERS, folder);

function classifyMarkdown(parts: string[], location: Location): Classified | undefined {
  const [folder = '', second = '', third] = parts;
  const last = parts.at(-1) ?? '';
  const stem = last.slice(0, -'.md'.length);
  if (parts.length === 2 && isThingFolder(folder)) {
    const translated = stem.endsWith('.zh');
    return translated
      ? entry('lead', stem.slice(0, -'.zh'.length), folder, location)
      : entry(THING_FOLDERS[folder], stem, folder, location);
  }
  if (parts.length === 2 && folder === PUBLISHER_FOLDER && !stem.endsWith('.zh')) {
    return entry('publisher', stem, folder, location);
  }
  if (parts.length !== 3 || third === undefined) return undefined;
  if (folder === 'articles' && /^\d{4}$/.test(second)) {
    const translated = stem.endsWith('.zh');
    const id = translated ? stem.slice(0, -'.zh'.length) : stem;
    return entry(translated ? 'translation' : 'article', id, second, location);
  }
  if (folder === 'rankings') {
    const wrong = checkId(second, location);
    if ((OWN_RANKINGS as readonly string[]).includes(second)) {
      wrong.push(problem('reserved-index', location, { index: second }));
    }
    if (wrong.length > 0) return { type: 'wrong', problems: wrong };
    if (stem.endsWith('.zh')) {
      const own = stem.slice(0, -'.zh'.length);
      const id = own === 'index' ? second : own;
      return entry('ranking-translation', id, second, location);
    }
    return stem === 'index'
      ? entry('index', second, folder, location)
      : entry('edition', stem, second, location);
  }
  return undefined;
}

/** Tells what a file is from its path below the content folder, or why it does not belong there. */
export function classify(path: string, label: string): Classified {
  const location: Location = { file: `${label}/${path}`, line: 1, column: 1 };
  const parts = path.split('/');
  const known = path.endsWith('.md') ? classifyMarkdown(parts, location) : undefined;
  if (known) return known;
  if (parts.length === 2 && parts[0] === 'rates' && path.endsWith('.csv')) return { type: 'rates' };
  if (parts.length === 2 && parts[0] === 'images') return { type: 'image', name: parts[1] ?? '' };
  return { type: 'wrong', problems: [problem('stray-file', location, { name: path })] };
}
