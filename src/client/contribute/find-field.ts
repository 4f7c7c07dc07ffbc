/** The field of a key; that of the first key in it where it has none of its own. */
export function fieldOf(key: string): HTMLElement | undefined {
  const name = CSS.escape(key);
  const ways = [`[data-key="${name}"]`, `[data-key^="${name}."]`, `[data-key^="${name}["]`];
  for (const way of ways) {
    const found = document.querySelector<HTMLElement>(way);
    if (found) return found;
  }
  // What is wrong in a list of one field: `places[2]`, `claims[1].usd[1].amount`.
  const holder = key.replace(/(?:\.[^.[\]]+|\[\d+\])$/, '');
  return holder === key || holder === '' ? undefined : fieldOf(holder);
}

/** What to fill in or to press where a key is wrong; nothing where the form does not ask for it. */
export const controlOf = (key: string): HTMLElement | null | undefined =>
  fieldOf(key)?.querySelector<HTMLElement>('input, select, textarea, summary, button');

/** Moves the focus there, out of what is folded. */
export function enter(control: HTMLElement): void {
  for (let at = control.parentElement; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement && !control.matches('summary')) at.open = true;
  }
  control.focus();
}
