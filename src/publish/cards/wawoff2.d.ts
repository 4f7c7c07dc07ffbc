/** The package brings no types; this is all that we use of it. */
declare module 'wawoff2' {
  const woff2: { decompress: (bytes: Uint8Array) => Promise<Uint8Array> };
  export default woff2;
}
