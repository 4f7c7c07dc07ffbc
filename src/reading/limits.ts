/*
 * Every limit on what is read: entries are a few kilobytes, so these are generous to people and
 * end hostile input early. Sizes in bytes.
 */

/** A Markdown file of the record. */
export const MAX_FILE_BYTES = 512 * 1024;
/** The facts between the fences, in characters: the parser of positions is quadratic in their keys. */
export const MAX_FRONTMATTER = 64 * 1024;
/** White space on end in the facts, in characters, with which gray-matter is trusted. */
export const MAX_BLANK = 200;
/** Levels of lists, keys and brackets in the facts. */
export const MAX_DEPTH = 24;
/** Mistakes of the YAML that are reported of one file. */
export const MAX_MISTAKES = 50;
/** References (`*name`) in the facts of one file. */
export const MAX_ALIASES = 20;
/** A table of rates: a century of months in all currencies is under 1 MB. */
export const MAX_RATES_BYTES = 4 * 1024 * 1024;
/** A picture. */
export const MAX_IMAGE_BYTES = 8 * 1024 * 1024;
/** The longer side of a picture, in pixels. */
export const MAX_IMAGE_SIDE = 6000;
/** All pixels of a picture: decoded, each takes four bytes of memory, and more while it is made anew. */
export const MAX_IMAGE_PIXELS = 24_000_000;
/** Lines of facts in which a slip of whole lines is looked for. */
export const MAX_REPAIR_LINES = 400;
/** Changes of whole lines that are tried of one file. */
export const MAX_REPAIR_TRIALS = 4000;
