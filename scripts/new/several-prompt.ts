import { styleText } from 'node:util';
import { MultiSelectPrompt } from '@clack/core';
import {
  limitOptions,
  S_BAR,
  S_BAR_END,
  S_CHECKBOX_ACTIVE,
  S_CHECKBOX_INACTIVE,
  S_CHECKBOX_SELECTED,
  symbol,
} from '@clack/prompts';
import type { Choice } from './asker.ts';

interface SeveralOptions {
  message: string;
  options: readonly Choice[];
  initial: readonly string[];
  /** What is said where nothing is marked and something must be. */
  missing: string | undefined;
  /** What stands for no choice once it is made. */
  none: string;
}

/** Several of a list, in the words of the language that is asked in. */
export function severalPrompt(settings: SeveralOptions): Promise<string[] | symbol | undefined> {
  const { message, options, initial, missing, none } = settings;
  const prompt = new MultiSelectPrompt<Choice>({
    options,
    initialValues: initial,
    validate: (values) => (values === undefined || values.length === 0 ? missing : undefined),
    render() {
      const marked = this.value ?? [];
      const title = `${styleText('gray', S_BAR)}\n${symbol(this.state)}  ${message}`;
      if (this.state === 'submit' || this.state === 'cancel') {
        const labels = options.filter(({ value }) => marked.includes(value));
        const said = labels.map(({ label }) => label).join(' · ') || none;
        return `${title}\n${styleText('gray', S_BAR)}  ${styleText('dim', said)}`;
      }
      const colour = this.state === 'error' ? 'yellow' : 'cyan';
      const bar = `${styleText(colour, S_BAR)}  `;
      const list = limitOptions({
        cursor: this.cursor,
        options: [...options],
        columnPadding: 3,
        rowPadding: 5,
        style: ({ label, value, hint }, isActive) => {
          const box = marked.includes(value)
            ? styleText('green', S_CHECKBOX_SELECTED)
            : isActive
              ? styleText('cyan', S_CHECKBOX_ACTIVE)
              : styleText('dim', S_CHECKBOX_INACTIVE);
          const beside = hint === undefined ? '' : ` ${styleText('dim', hint)}`;
          return `${box} ${isActive ? label : styleText('dim', label)}${beside}`;
        },
      });
      return [
        title,
        ...list.map((line) => bar + line),
        ...(this.state === 'error' ? [`${bar}${styleText('yellow', this.error)}`] : []),
        styleText(colour, S_BAR_END),
      ].join('\n');
    },
  });
  return prompt.prompt();
}
