/** The key that is missing, as people write it, where a problem tells of one: it has no place of its own yet. */
export function keyOfMissing(code: string, params: unknown): string | undefined {
  if (code === 'empty-body') return 'body';
  if (code !== 'missing-key') return undefined;
  const { key, where } = params as { key: string; where: { path?: string } };
  return where.path === undefined ? key : `${where.path}.${key}`;
}
