declare module 'virtual:atlas' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an ambient module cannot import
  export const getPublication: typeof import('./publication.ts').getPublication;
  /** Whether pages are built, and not served while they are edited. */
  export const isBuild: boolean;
}
