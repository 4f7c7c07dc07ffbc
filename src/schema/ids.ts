/** Longest id: a file name with its ending stays under what every file system takes. */
export const ID_MAX = 120;

/** An id: lower-case ASCII letters, digits and single hyphens, as in `nanjing-public-chain-fund`. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
