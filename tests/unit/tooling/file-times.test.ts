import { describe, expect, it } from 'vitest';
import { fileTimes } from '../../../scripts/file-times.ts';
import { defineFile, type FileContext, fromText } from '../../../src/publish/file.ts';

const context = { lang: 'en' } as FileContext;

const filesAt = (route: string, text: string) =>
  defineFile({ route, cache: 'revalidate', source: () => fromText(text) }).outputs(context);

describe('the times of files', () => {
  it('are taken of each family, and leave the files as they are', async () => {
    const plain = [...filesAt('a.txt', 'one'), ...filesAt('b.txt', 'two')];
    const times = fileTimes();
    const [first, second] = times.of(plain).map(({ source }) => source());
    expect(first?.digest).toBe(plain[0]?.source().digest);
    expect(await first?.write()).toBe('one');
    expect(second?.digest).toBe(plain[1]?.source().digest);
    expect(times.lines().sort()).toEqual([
      expect.stringMatching(/^files a\.txt \d+\.\d{3} to see, \d+\.\d{3} to write 1$/),
      expect.stringMatching(/^files b\.txt \d+\.\d{3} to see, \d+\.\d{3} to write 0$/),
    ]);
  });

  it('have no job made that nobody asks for', () => {
    let asked = 0;
    const [file] = defineFile({
      route: 'd.txt',
      cache: 'revalidate',
      source: () => ({
        ...fromText('three'),
        get job() {
          asked += 1;
          return { writer: 'markdown', view: '[]' } as const;
        },
      }),
    }).outputs(context);
    const [timed] = fileTimes().of(file ? [file] : []);
    const source = timed?.source();
    expect(asked).toBe(0);
    expect(source?.job?.view).toBe('[]');
    expect(asked).toBe(1);
  });

  it('are taken of a file that cannot be written', async () => {
    const fail = () => Promise.reject(new Error('no'));
    const [file] = defineFile({
      route: 'c.txt',
      cache: 'revalidate',
      source: () => ({ digest: '', write: fail }),
    }).outputs(context);
    const times = fileTimes();
    await expect(
      times
        .of(file ? [file] : [])[0]
        ?.source()
        .write(),
    ).rejects.toThrow('no');
    expect(times.lines()).toHaveLength(1);
  });
});
