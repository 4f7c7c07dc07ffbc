const refuse = (): never => {
  throw new TypeError('what is frozen cannot be changed');
};

/** Maps can be changed after they are frozen, unless those ways are closed as well. */
const CHANGING = ['set', 'delete', 'clear', 'add'];

/** Freezes a value and everything that it leads to; things may lead to each other. */
export function deepFreeze<T>(value: T): T {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    if (next instanceof Map || next instanceof Set) {
      open.push(...next.keys(), ...next.values());
      for (const way of CHANGING) Object.defineProperty(next, way, { value: refuse });
    }
    open.push(...(Object.values(next) as unknown[]));
    Object.freeze(next);
  }
  return value;
}
