import { execFileSync, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { tempFolder } from './files.ts';

const PYTHON = '/usr/bin/python3';
const NEWSBOAT = '/usr/bin/newsboat';

function hasFeedparser(): boolean {
  try {
    execFileSync(PYTHON, ['-c', 'import feedparser'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Whether Debian's python3-feedparser and newsboat are on this machine. */
export const FEEDPARSER = hasFeedparser();
export const NEWSBOAT_IS_HERE = existsSync(NEWSBOAT);

/** What a client made of a feed. */
export interface ClientFeed {
  title: string;
  entries: { id: string; title: string; link: string; content: string }[];
}

const READ = `
import feedparser, json, sys
def read(path):
    feed = feedparser.parse(path)
    return {
        'bozo': str(feed.get('bozo_exception', '')) if feed.bozo else '',
        'version': feed.version,
        'title': feed.feed.get('title', ''),
        'entries': [{
            'id': entry.get('id', ''),
            'title': entry.get('title', ''),
            'link': entry.get('link', ''),
            'published': list(entry.get('published_parsed') or [])[:3],
            'content': (entry.get('content') or [{'value': ''}])[0]['value'],
        } for entry in feed.entries],
    }
print(json.dumps([read(path) for path in json.load(sys.stdin)]))
`;

export interface Feedparsed extends ClientFeed {
  /** What was wrong, in feedparser's words; empty where nothing was. */
  bozo: string;
  version: string;
}

/** Reads feeds from files with feedparser, in the order given. */
export function feedparser(files: readonly string[]): Feedparsed[] {
  const output = execFileSync(PYTHON, ['-c', READ], {
    input: JSON.stringify(files),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return JSON.parse(output) as Feedparsed[];
}

/** Has newsboat fetch a feed over HTTP, and gives what it then holds of it. */
export async function newsboat(url: string): Promise<ClientFeed> {
  const folder = tempFolder('atlas-newsboat');
  const file = (name: string, text = '') => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const cache = join(folder, 'cache.db');
  const args = [
    ...['-u', file('urls', `${url}\n`), '-C', file('config')],
    ...['-c', cache, '-x', 'reload'],
  ];
  const code = await new Promise((resolve, reject) => {
    const child = spawn(NEWSBOAT, args, {
      env: { HOME: folder, LC_ALL: 'C.UTF-8' },
      stdio: 'ignore',
    });
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`newsboat ended with ${String(code)}`);
  const database = new DatabaseSync(cache, { readOnly: true });
  const title = String(database.prepare('SELECT title FROM rss_feed').get()?.['title']);
  const items = database.prepare('SELECT guid, title, url, content FROM rss_item').all();
  database.close();
  return {
    title,
    entries: items.map((item) => ({
      id: String(item['guid']),
      title: String(item['title']),
      link: String(item['url']),
      content: String(item['content']),
    })),
  };
}
