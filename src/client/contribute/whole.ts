import { config } from 'zod';
import type { EntryFile } from '../../contribute/entry-files.ts';
import { FACTS_PATH, type RecordFacts } from '../../contribute/record-facts.ts';
import { wholeCheck } from '../../contribute/whole-check.ts';
import { problemWords } from '../../problems/entry-words/whole.ts';
import type { Lang } from '../../site/lang.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import type { Complaint } from '../../contribute/judge.ts';
import { ratesOf } from './read-amounts.ts';
import type { RecordFile } from '../../contribute/record-file.ts';
import { today } from './today.ts';

config({ jitless: true });

/** Finds in the files of an entry all that the check finds in them. */
export type Whole = (files: readonly EntryFile[]) => Complaint[];

/** Loads the whole check, the facts of the record that it asks for, and its words. */
export async function wholeIn(lang: Lang, base: string, record: RecordFile): Promise<Whole> {
  const [facts, told] = await Promise.all([
    fetchJson<RecordFacts>(base + FACTS_PATH),
    problemWords(lang),
  ]);
  const check = wholeCheck({ facts, rates: ratesOf(record), today: today() });
  return (files) =>
    check(files).map((one) => ({
      code: one.code as Complaint['code'],
      key: one.key,
      severity: one.severity,
      ...told(one),
    }));
}
