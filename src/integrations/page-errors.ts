import type { MiddlewareHandler } from 'astro';
import { PageError, pageErrorIn } from '../publish/page-error.ts';
import { getPublication } from './publication.ts';

/** The path of the page that a door makes: `zh/cities/nanjing/`. */
function pathOf(routePattern: string, param: string | undefined): string {
  if (routePattern === '/404') return '404.html';
  return param === undefined ? '' : `${param}/`;
}

/** Astro's middleware: what a template throws is told by the entry whose page it was making. */
export const onRequest: MiddlewareHandler = async ({ params, routePattern }, next) => {
  try {
    return await next();
  } catch (error) {
    const path = pathOf(routePattern, params['path']);
    const page = getPublication().pages.find((one) => one.path === path);
    throw pageErrorIn(error) ?? new PageError(page?.file ?? path, error);
  }
};
