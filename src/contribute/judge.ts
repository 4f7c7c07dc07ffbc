import { checkEntry, type EntryFinding, entryNames } from './check-entry.ts';
import { entryFile } from './entry-file.ts';
import { entryPath, type Spelling } from './entry-id.ts';
import { type Contribution, filled } from './facts.ts';
import { entryWords, type Told } from '../problems/entry-words/load.ts';
import type { ProblemCode } from '../problems/catalogue.ts';
import type { Lang } from '../site/lang.ts';
import type { Named } from './record-file.ts';

/** Something wrong with a key of the entry, in the page’s words. */
export interface Complaint extends Told {
  code: ProblemCode;
  key: string;
}

/** The entry as it stands: the file, where it lies, and what is wrong with it. */
export interface Judged {
  /** Below the folder of the record. */
  path: string;
  text: string;
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
  const complaint = (finding: EntryFinding): Complaint => ({
    code: finding.code,
    key: finding.key,
    ...told(finding),
  });
  return ({ facts, body }, things) => {
    if (things.length !== known.length || things.some((one, at) => one !== known[at])) {
      known = things;
      names = entryNames(
        things.map((one) => ({ id: one.id, type: one.type, names: namesOf(one) })),
      );
    }
    const entry = { facts: filled(facts), body };
    const complaints = checkEntry(entry, names).map(complaint);
    return { path: entryPath(entry.facts, spell), text: entryFile(entry), complaints };
  };
}
