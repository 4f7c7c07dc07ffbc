/** How long a reader pauses between letters at most, in milliseconds. */
const PAUSE = 120;

/** Tells what is typed into the box: once the reader pauses, in the place of what was typed before; when it is sent, for good. */
export function onTyping(
  box: HTMLInputElement,
  form: HTMLElement,
  tell: (text: string, how: 'push' | 'replace') => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const typed = (how: 'push' | 'replace') => {
    clearTimeout(timer);
    tell(box.value, how);
  };
  box.addEventListener('input', (event) => {
    clearTimeout(timer);
    // While pinyin is being turned into characters, nothing is searched for.
    if ((event as InputEvent).isComposing) return;
    timer = setTimeout(() => typed('replace'), PAUSE);
  });
  box.addEventListener('compositionend', () => typed('replace'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    typed('push');
  });
}
