import { button } from './dom.ts';

/** A button that looks quiet beside the one that is meant. */
export const quietButton = (text: string, press: () => void): HTMLButtonElement =>
  button({ class: 'quiet' }, text, press);
