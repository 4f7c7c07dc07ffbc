import { choices, entry, quoted, someFiles } from './entry.ts';
import { unknownPublisher } from './given.ts';

/** Problems of ids that lead nowhere, told where the mistake is and not where it shows. */
export const namedProblems = {
  'source-misnamed': entry(
    'error',
    (p: { id: string; named: string; times: number }) =>
      `Nothing cites the source ${p.id}, and ${quoted(p.named)} is cited ${p.times} times.`,
    (p) => `Write id: ${p.named} here, or cite ${p.id} there.`,
    {
      why: 'A citation leads to the source that has its id.',
    },
  ),
  'unknown-publisher': unknownPublisher,
  'introduced-unnamed': entry(
    'error',
    (p: { id: string; named: string; times: number }) =>
      `Nothing names ${p.id}, and ${quoted(p.named)} is named ${p.times} times.`,
    (p) => `Write id: ${p.named} here, or name ${p.id} there.`,
    {
      why: 'What an article introduces is what it names.',
    },
  ),
  'figure-lost': entry(
    'error',
    (p: { id: string; part: string; files: string[]; isClaim: boolean }) =>
      p.isClaim
        ? `This claim gives no amount, and ${someFiles(p.files)} ${p.files.length > 1 ? 'print' : 'prints'} [[${p.id}#${p.part}]].`
        : `No claim gives this fund’s ${p.part}, and ${someFiles(p.files)} print [[${p.id}#${p.part}]].`,
    (p) =>
      p.isClaim
        ? `Add amount: here, or write [[${p.id}]] alone there.`
        : `Put back the claim that gave it, or write [[${p.id}]] alone there.`,
    {
      why: 'A figure in a text is computed from the claims.',
    },
  ),
  'named-but-gone': entry(
    'error',
    (p: { id: string; files: string[]; now: string[]; renamed: boolean }) =>
      `${p.id} is not in the record${p.renamed ? ' under this name' : ''}, and ${p.files.length} files name it: ${someFiles(p.files)}.`,
    (p) =>
      p.renamed
        ? `Write ${p.now.join('')} in each of them, or give the file its old name again.`
        : p.now.length > 0
          ? `If it was renamed, write ${choices(p.now)} in each of them; otherwise put its file back.`
          : 'Put its file back, or take its name out of each of them.',
    { why: 'Every name on a page leads to a page of its own.' },
  ),
};
