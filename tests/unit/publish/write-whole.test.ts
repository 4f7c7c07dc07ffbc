import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWhole } from '../../../src/publish/write-whole.ts';
import { listFiles, tempFolder } from '../../harness/files.ts';

describe('a file that is written whole', () => {
  it('takes the place of the one before, in a folder that is made for it, with nothing beside it', () => {
    const folder = tempFolder('whole');
    const path = join(folder, 'new', 'a.txt');
    writeWhole(path, 'one');
    writeWhole(path, Buffer.from('two'));
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(listFiles(folder)).toEqual(['new/a.txt']);
  });

  it('has the permissions that are asked for', () => {
    const path = join(tempFolder('whole'), 'a.txt');
    writeWhole(path, 'one', { mode: 0o600 });
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('is not written through a link that stands where its draft goes', () => {
    const folder = tempFolder('whole');
    const [path, draft, other] = ['a.txt', 'a.part', 'other.txt'].map((name) => join(folder, name));
    writeFileSync(String(other), 'untouched');
    symlinkSync(String(other), String(draft));
    writeWhole(String(path), 'one', { draft: String(draft) });
    expect(readFileSync(String(other), 'utf8')).toBe('untouched');
    expect(readFileSync(String(path), 'utf8')).toBe('one');
    expect(existsSync(String(draft))).toBe(false);
  });

  it('leaves what was there, and no draft, where it cannot be put in its place', () => {
    const folder = tempFolder('whole');
    const path = join(folder, 'a-folder');
    mkdirSync(join(path, 'full'), { recursive: true });
    expect(() => {
      writeWhole(path, 'one');
    }).toThrow();
    expect(statSync(path).isDirectory()).toBe(true);
    expect(listFiles(folder)).toEqual([]);
  });
});
