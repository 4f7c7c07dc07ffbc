import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/schema/vocabulary.ts';
import { ROOT } from '../../harness/paths.ts';

/*
 * The colours of the kinds of event: seen against paper, and told apart by eyes that lack one
 * of the three cones. Matrices for dichromats: Machado, Oliveira and Fernandes 2009; distances are
 * those of Oklab (Ottosson 2020).
 */
type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const SIGHT: Record<string, Matrix> = {
  'of three cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'without red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'without green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'without blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const OKLAB: readonly [Matrix, Matrix] = [
  [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ],
  [
    [0.2104542553, 0.793617785, -0.0040720468],
    [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766],
  ],
];

const times = (matrix: Matrix, vector: Triple): Triple =>
  matrix.map(([a, b, c]) => a * vector[0] + b * vector[1] + c * vector[2]) as unknown as Triple;
const each = (vector: Triple, change: (value: number) => number): Triple =>
  vector.map(change) as unknown as Triple;

function linear(hex: string): Triple {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return each(parts as unknown as Triple, (value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
}

const seen = (sight: Matrix, colour: Triple): Triple =>
  times(
    OKLAB[1],
    each(
      times(
        OKLAB[0],
        each(times(sight, colour), (v) => Math.min(1, Math.max(0, v))),
      ),
      Math.cbrt,
    ),
  );

const luminance = ([r, g, b]: Triple): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(a: Triple, b: Triple): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const css = readFileSync(`${ROOT}/src/styles/tokens.css`, 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const token = (block: string, name: string): Triple =>
  linear(new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1] ?? '');

describe.each([
  ['light', light],
  ['dark', dark],
])('the colours of kinds on %s paper', (_, block) => {
  const colours = KINDS.map((kind) => ({ kind, colour: token(block, `kind-${kind}`) }));

  it('have a contrast of 3:1 with it', () => {
    const paper = token(block, 'paper');
    const faint = colours.filter(({ colour }) => !(contrast(colour, paper) >= 3));
    expect(faint).toEqual([]);
  });

  it.each(Object.entries(SIGHT))('are told apart by sight %s', (_name, sight) => {
    const close = colours.flatMap((a, at) =>
      colours.slice(at + 1).flatMap((b) => {
        const [x, y] = [seen(sight, a.colour), seen(sight, b.colour)];
        const distance = Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
        return distance >= 0.1 ? [] : [`${a.kind} and ${b.kind}: ${distance.toFixed(3)}`];
      }),
    );
    expect(close).toEqual([]);
  });
});
