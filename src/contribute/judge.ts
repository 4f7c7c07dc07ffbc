import { checkEntry, type EntryFinding, entryNames } from './check-entry.ts';
import { type EntryFile, entryFiles } from './entry-files.ts';
import type { Spelling } from './entry-id.ts';
import type { Contribution } from './facts.ts';
import { profileOf } from '../i18n/languages.ts';
import { entryWords, type Told } from '../problems/entry-words/load.ts';
import type { ProblemCode } from '../problems/catalogue.ts';
import type { Severity } from '../problems/problem.ts';
import type { Lang } from '../site/lang.ts';
import type { Named } from './record-file.ts';

/** Something wrong with a key of the entry, in the page’s words. */
export interface Complaint extends Told {
  code: ProblemCode;
  key: string;
  severity: Severity;
}

/** The entry as it stands: its files, and what is wrong with them. */
export interface Judged {
  /** The event’s file below the folder of the record. */
  path: string;
  /** The event’s file. */
  text: string;
  /** That one, and the one of the Chinese where there is one. */
  files: [EntryFile, ...EntryFile[]];
  complaints: Complaint[];
}

const namesOf = ({ en, zh, pinyin, also = [] }: Named): string[] =>
  [en, zh, pinyin, ...also].filter((name) => name !== undefined);

/** Judges an entry by the names that there are. */
export type Judge = (contribution: Contribution, things: readonly Named[]) => Judged;

/** Makes what judges entries in a language. `spell`: how a Chinese title is written in a file’s name. */
export async function judgeIn(lang: Lang, spell?: Spelling): Promise<Judge> {
  const told = await entryWords(lang);
  let known: readonly Named[] = [];
  let names = entryNames([]);
  const isChineseFirst = profileOf(lang).han;
  const complaint = (finding: EntryFinding): Complaint => ({
    code: finding.code,
    key: finding.key,
    severity: 'error',
    ...told(finding),
  });
  return (contribution, things) => {
    if (things.length !== known.length || things.some((one, at) => one !== known[at])) {
      known = things;
      names = entryNames(
        things.map((one) => ({ id: one.id, type: one.type, names: namesOf(one) })),
      );
    }
    const files = entryFiles(contribution, { isChineseFirst, spell });
    const [event] = files;
    const complaints = checkEntry(event, names).map(complaint);
    return {
      path: event.path,
      text: event.text,
      files,
      complaints: complaints.map((one) => ({ ...one, key: event.keyOf(one.key) })),
    };
  };
}
