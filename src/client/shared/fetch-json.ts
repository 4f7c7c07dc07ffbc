/** Fetches a document. Throws where the server has none. */
export async function fetchJson<T>(address: string, init?: RequestInit): Promise<T> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

/** Remembers what was asked for, so that it is fetched once; what failed is asked for again. */
export function remembered<T>(read: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const found = known.get(name);
    if (found) return found;
    const coming = read(name);
    known.set(name, coming);
    coming.catch(() => known.delete(name));
    return coming;
  };
}
