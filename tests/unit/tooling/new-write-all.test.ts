import { describe, expect, it } from 'vitest';
import { writeAll } from '../../../scripts/new/write-all.ts';
import { entryFiles } from '../../../src/contribute/entry-files.ts';
import { listFiles, tempFolder, writeFiles } from '../../harness/files.ts';

const FILES = entryFiles({
  facts: { title: 'A fund', date: '2019', chinese: { title: '基金' } },
  body: 'It was.',
});
const [EVENT, CHINESE] = ['articles/2019/2019-a-fund.md', 'articles/2019/2019-a-fund.zh.md'];
const refused = (path: string) => new Error(path);

describe('the files of an event', () => {
  it('are written, all of them', () => {
    const content = tempFolder('atlas write all');
    writeAll(content, FILES, refused);
    expect(listFiles(content)).toEqual([EVENT, CHINESE]);
  });

  it.each([EVENT, CHINESE])('are written not at all where %s is there', (path) => {
    const content = tempFolder('atlas write all');
    writeFiles(content, { [path]: 'There.' });
    expect(() => {
      writeAll(content, FILES, refused);
    }).toThrow(path);
    expect(listFiles(content)).toEqual([path]);
  });
});
