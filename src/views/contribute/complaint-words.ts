import type { Complaint } from '../../contribute/judge.ts';
import type { contributeForm } from '../../i18n/messages/en/contribute/form.ts';
import { filledIn } from './filled-in.ts';

/** What is said of a field that is empty. */
const EMPTY = ['missing-key', 'empty-body', 'no-chinese-name'];

/** What is said of a name that was typed, and not chosen. */
const UNCHOSEN = ['bad-id', 'unknown-reference', 'unknown-publisher'];

type Told = Pick<Complaint, 'code' | 'key' | 'message' | 'hint'>;

/**
 * What is wrong at a field, in the words of a form: it has fields and lists where the check speaks of
 * keys and files. `field`: the way to its key, and how it is filled in.
 */
export function complaintText(
  words: Pick<typeof contributeForm, 'fill' | 'pick' | 'told'>,
  { code, key, message, hint }: Told,
  field: { key?: string; type?: string } = {},
): string {
  if (EMPTY.includes(code) && field.key === key) return words.fill;
  if (UNCHOSEN.includes(code) && field.type?.startsWith('thing')) return words.pick;
  return filledIn(words.told, { message, hint });
}
