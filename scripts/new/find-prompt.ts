import { styleText } from 'node:util';
import { AutocompletePrompt } from '@clack/core';
import {
  limitOptions,
  S_BAR,
  S_BAR_END,
  S_RADIO_ACTIVE,
  S_RADIO_INACTIVE,
  symbol,
} from '@clack/prompts';
import type { Choice, Complaint } from './asker.ts';

/** What parts a choice from the text for which it was offered: each text has choices of its own, the first marked. */
const APART = '\u0000';

/** The choice that was made. */
const chosen = (value: string | undefined): string | undefined =>
  value?.slice(value.indexOf(APART) + 1);

/** Most choices that are shown. */
const MOST = 9;

interface FindOptions {
  message: string;
  offer: (text: string) => readonly Choice[];
  wrong: Complaint<string | undefined>;
}

const shown = ({ label, hint }: Choice): string =>
  hint === undefined ? label : `${label} ${styleText('dim', hint)}`;

/** A line of text that offers what it may mean, as one types; gives the value of what was taken. */
export async function findPrompt({ message, offer, wrong }: FindOptions): Promise<string | symbol> {
  const prompt = new AutocompletePrompt<Choice>({
    options() {
      const typed = this.userInput;
      return offer(typed.trim()).map((one) => ({ ...one, value: typed + APART + one.value }));
    },
    validate: (value) => wrong(chosen(typeof value === 'string' ? value : undefined)),
    render() {
      const title = `${styleText('gray', S_BAR)}\n${symbol(this.state)}  ${message}`;
      const taken = this.filteredOptions.find(({ value }) => this.selectedValues.includes(value));
      const grey = styleText('gray', S_BAR);
      if (this.state === 'submit') {
        return `${title}\n${grey}  ${styleText('dim', taken?.label ?? '')}`;
      }
      if (this.state === 'cancel') {
        return `${title}\n${grey}  ${styleText(['strikethrough', 'dim'], this.userInput)}`;
      }
      const colour = this.state === 'error' ? 'yellow' : 'cyan';
      const bar = `${styleText(colour, S_BAR)}  `;
      const list = limitOptions({
        cursor: this.cursor,
        options: this.filteredOptions,
        maxItems: MOST,
        columnPadding: 3,
        rowPadding: 5,
        style: (one, isActive) =>
          isActive
            ? `${styleText('green', S_RADIO_ACTIVE)} ${shown(one)}`
            : `${styleText('dim', S_RADIO_INACTIVE)} ${shown(one)}`,
      });
      return [
        title,
        `${bar}${this.userInputWithCursor}`,
        ...(this.state === 'error' ? [`${bar}${styleText('yellow', this.error)}`] : []),
        ...list.map((line) => bar + line),
        styleText(colour, S_BAR_END),
      ].join('\n');
    },
  });
  const answer = await prompt.prompt();
  if (typeof answer === 'symbol') return answer;
  return chosen(typeof answer === 'string' ? answer : undefined) ?? '';
}
