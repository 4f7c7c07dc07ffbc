/** A page or another file that could not be made, told by the file of the record that it shows. */
export class PageError extends Error {
  override name = 'PageError';
  /** The file of the record, or the path on the site of what shows no single one. */
  readonly place: string;

  constructor(place: string, cause: unknown, what: 'page' | 'file' = 'page') {
    super(
      `${place}: the ${what} could not be made: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
    this.place = place;
  }
}

/** Whether it is one: known by its name, since Astro's bundle has a class of its own. */
const isPageError = (error: Error): error is PageError => error.name === 'PageError';

/** The page error that an error is or was caused by; Astro and Vite wrap what pages throw. */
export function pageErrorIn(error: unknown): PageError | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 10; at = at.cause, depth += 1) {
    if (isPageError(at)) return at;
  }
  return undefined;
}
