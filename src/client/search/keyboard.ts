/** Arrows move from the box through the results and back; Escape comes back to the box at once. */
export function moveByKeys(box: HTMLInputElement, results: HTMLElement): void {
  const links = () => [...results.querySelectorAll<HTMLAnchorElement>('a')];
  const focusOn = (event: KeyboardEvent, element: HTMLElement | undefined) => {
    if (!element) return;
    event.preventDefault();
    element.focus();
  };
  box.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && !event.isComposing) focusOn(event, links()[0]);
  });
  results.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    if (event.key === 'ArrowDown') focusOn(event, all[at + 1]);
    if (event.key === 'ArrowUp') focusOn(event, at > 0 ? all[at - 1] : box);
    if (event.key === 'Escape') focusOn(event, box);
  });
}
