/** How many files of a site others than the registry put there, at most: Astro its own, and those of `public/`. */
export const MOST_OF_OTHERS = 50;
