import { problem } from '../problems/catalogue.ts';
import type { Location, Problem } from '../problems/problem.ts';
import { type Latin, meantPath } from './file-advice.ts';
import { ID_MAX, ID_PATTERN } from '../schema/ids.ts';
import { OWN_RANKINGS } from '../schema/ranking.ts';
import { type FileKind, PUBLISHER_FOLDER, THING_FOLDERS } from '../schema/record.ts';

/** What a file of the record is, by its path alone. */
export type Classified =
  | { type: 'entry'; kind: FileKind; id: string; folder: string }
  | { type: 'rates' }
  | { type: 'image'; name: string }
  /** `meant`: what it would be under the nearest name that can be an id. */
  | { type: 'wrong'; problems: Problem[]; meant?: { kind: FileKind; id: string; path: string } };

/** Names that Windows keeps for devices; the source: Microsoft, "Naming Files, Paths, and Namespaces". */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Whether a name, as the id of a file or folder, is one that Windows keeps. */
export const isDeviceName = (name: string): boolean => DEVICES.test(name);

/** What tells how a file will have been meant. */
interface Named {
  readonly location: Location;
  /** The path that it should have, where that can be told. */
  readonly right: string | undefined;
}

function checkId(id: string, { location, right }: Named): Problem[] {
  if (id.length > ID_MAX) {
    return [problem('id-too-long', location, { length: id.length, limit: ID_MAX })];
  }
  if (!ID_PATTERN.test(id)) {
    const suggestion = right?.split('/').at(-1) ?? '';
    return [problem('file-name', location, { name: id, suggestion })];
  }
  return isDeviceName(id) ? [problem('device-name', location, { name: id })] : [];
}

function entry(kind: FileKind, id: string, folder: string, named: Named): Classified {
  const problems = checkId(id, named);
  return problems.length === 0 ? { type: 'entry', kind, id, folder } : { type: 'wrong', problems };
}

const isThingFolder = (folder: string): folder is keyof typeof THING_FOLDERS =>
  Object.hasOwn(THING_FOLDERS, folder);

function classifyMarkdown(parts: string[], named: Named): Classified | undefined {
  const [folder = '', second = '', third] = parts;
  const last = parts.at(-1) ?? '';
  const stem = last.slice(0, -'.md'.length);
  if (parts.length === 2 && isThingFolder(folder)) {
    const translated = stem.endsWith('.zh');
    return translated
      ? entry('lead', stem.slice(0, -'.zh'.length), folder, named)
      : entry(THING_FOLDERS[folder], stem, folder, named);
  }
  if (parts.length === 2 && folder === PUBLISHER_FOLDER && !stem.endsWith('.zh')) {
    return entry('publisher', stem, folder, named);
  }
  if (parts.length !== 3 || third === undefined) return undefined;
  if (folder === 'articles' && /^\d{4}$/.test(second)) {
    const translated = stem.endsWith('.zh');
    const id = translated ? stem.slice(0, -'.zh'.length) : stem;
    return entry(translated ? 'translation' : 'article', id, second, named);
  }
  if (folder === 'rankings') {
    const wrong = checkId(second, named);
    if ((OWN_RANKINGS as readonly string[]).includes(second)) {
      wrong.push(problem('reserved-index', named.location, { index: second }));
    }
    if (wrong.length > 0) return { type: 'wrong', problems: wrong };
    if (stem.endsWith('.zh')) {
      const own = stem.slice(0, -'.zh'.length);
      const id = own === 'index' ? second : own;
      return entry('ranking-translation', id, second, named);
    }
    return stem === 'index'
      ? entry('index', second, folder, named)
      : entry('edition', stem, second, named);
  }
  return undefined;
}

/** What a file would be under the path that it should have. */
function meantBy(
  right: string,
  path: string,
  label: string,
): { kind: FileKind; id: string; path: string } | undefined {
  const meant = right === path ? undefined : classify(right, label);
  return meant?.type === 'entry' ? { kind: meant.kind, id: meant.id, path: right } : undefined;
}

/**
 * Tells what a file is from its path below the content folder, or why it does not belong there, and
 * under which name it would.
 */
export function classify(path: string, label: string, latin: Latin = () => undefined): Classified {
  const location: Location = { file: `${label}/${path}`, line: 1, column: 1 };
  const parts = path.split('/');
  const of = (right: string | undefined) =>
    path.endsWith('.md') ? classifyMarkdown(parts, { location, right }) : undefined;
  const known = of(undefined);
  if (known && known.type !== 'wrong') return known;
  if (parts.length === 2 && parts[0] === 'rates' && path.endsWith('.csv')) return { type: 'rates' };
  if (parts.length === 2 && parts[0] === 'images') return { type: 'image', name: parts[1] ?? '' };
  const right = meantPath(path, latin);
  const meant = right === undefined ? undefined : meantBy(right, path, label);
  const named = meant === undefined ? {} : { meant };
  const wrong = of(meant && right);
  if (wrong) return { ...wrong, ...named };
  const params = meant === undefined ? { name: path } : { name: path, right };
  return { type: 'wrong', problems: [problem('stray-file', location, params)], ...named };
}
