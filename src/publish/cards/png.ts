import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { indexedPng } from './indexed-png.ts';

const require = createRequire(import.meta.url);

/** A PNG of an SVG without text, at its own width or another; `opaque`: nothing shines through it. */
type Renderer = (svg: string, options: { width?: number; opaque?: boolean }) => Uint8Array;

let renderer: Promise<Renderer> | undefined;

/** resvg as WebAssembly: the same bytes on every system. Loaded when the first picture is made. */
async function load(): Promise<Renderer> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  const folder = dirname(require.resolve('@resvg/resvg-wasm'));
  await initWasm(await readFile(join(folder, 'index_bg.wasm')));
  return (svg, { width, opaque }) => {
    const fitTo = width === undefined ? {} : { fitTo: { mode: 'width' as const, value: width } };
    const drawing = new Resvg(svg, { font: { loadSystemFonts: false }, ...fitTo });
    const image = drawing.render();
    try {
      return (opaque && indexedPng(image.pixels, image.width)) || image.asPng();
    } finally {
      image.free();
      drawing.free();
    }
  };
}

/** Draws an SVG without text. */
export async function pngOf(...[svg, options]: Parameters<Renderer>): Promise<Uint8Array> {
  renderer ??= load();
  return (await renderer)(svg, options);
}
