import {
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Damages a file that is kept; `other` is another of its kind, as sound. */
type Damage = (file: string, other: string) => void;

const rewrite = (file: string, change: (bytes: Buffer) => string | Uint8Array): void => {
  writeFileSync(file, change(readFileSync(file)));
};

/** A byte of a file, at a part of its length, with its lowest bit turned. */
const flip =
  (part: number): Damage =>
  (file) => {
    rewrite(file, (bytes) => {
      const at = Math.floor((bytes.length - 1) * part);
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      return bytes;
    });
  };

/** Bytes that look like chance, and are the same each time. */
const noise = (length: number): Buffer =>
  Buffer.from(Array.from({ length }, (_, at) => (at * 7919 + (at >> 3) * 104_729) & 0xff));

/** Damage of every kind that a disk, a cache of a service or a person does to what is kept. */
export const DAMAGES: readonly (readonly [what: string, damage: Damage])[] = [
  [
    'cut off in the middle',
    (file) => rewrite(file, (bytes) => bytes.subarray(0, bytes.length / 2)),
  ],
  ['cut off by a few bytes', (file) => rewrite(file, (bytes) => bytes.subarray(0, -3))],
  ['empty', (file) => writeFileSync(file, '')],
  ['one bit turned at its beginning', flip(0)],
  ['one bit turned in the middle', flip(0.5)],
  ['one bit turned at its end', flip(1)],
  [
    'more behind its end',
    (file) =>
      rewrite(file, (bytes) => Buffer.concat([bytes.subarray(0, -1), bytes.subarray(0, 9)])),
  ],
  ['noise', (file) => rewrite(file, ({ length }) => noise(length))],
  ['another file of its size', (file) => rewrite(file, ({ length }) => 'a'.repeat(length))],
  [
    'changed about with another',
    (file, other) => {
      renameSync(file, `${file}.moved`);
      renameSync(other, file);
      renameSync(`${file}.moved`, other);
    },
  ],
  [
    'a folder in its place',
    (file) => {
      rmSync(file);
      mkdirSync(`${file}/full`, { recursive: true });
    },
  ],
  [
    'a link that leads nowhere',
    (file) => {
      rmSync(file);
      symlinkSync('nowhere', file);
    },
  ],
  [
    'a link that leads round',
    (file) => {
      rmSync(file);
      symlinkSync(file, file);
    },
  ],
  ['gone', (file) => rmSync(file)],
  [
    'a file in place of its folder',
    (file) => {
      rmSync(dirname(file), { recursive: true });
      writeFileSync(dirname(file), 'mine');
    },
  ],
  ['no JSON', (file) => writeFileSync(file, '{"outputs":')],
  ['null', (file) => writeFileSync(file, 'null')],
  ['JSON of another shape', (file) => writeFileSync(file, '{"outputs":[null],"files":7}')],
];

/** Takes away every leave to read a file; who is root reads it all the same. */
export const lock: Damage = (file) => {
  chmodSync(file, 0);
};
