import { documentsOf } from '../../src/publish/api/open-api.ts';
import { noCache } from '../../src/publish/cache.ts';
import { FILES } from '../../src/publish/registry.ts';
import { COMPONENTS } from '../../src/schema/api/components.ts';
import type { Context } from '../../src/views/shared/context.ts';

/** What the registry declares for the interface. */
export const DOCUMENTED = documentsOf(FILES);

/** Every document of the interface as a program receives it, with the name of its schema. */
export function apiDocuments(context: Context) {
  const registry = { ...context, cache: noCache, pages: [], families: FILES };
  return FILES.flatMap(({ api, outputs }) =>
    api
      ? outputs(registry).map(({ path, content }) => ({
          path,
          schema: api.schema,
          document: JSON.parse(content() as string) as Record<string, unknown>,
        }))
      : [],
  );
}

/** What in the documents is not as their schemas say, undescribed keys among it. */
export function departures(context: Context): string[] {
  return apiDocuments(context).flatMap(({ path, schema, document }) =>
    (COMPONENTS[schema].safeParse(document).error?.issues ?? []).map(
      (issue) => `${path} ${issue.path.join('.')}: ${issue.message}`,
    ),
  );
}
