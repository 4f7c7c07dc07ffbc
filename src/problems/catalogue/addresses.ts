import { entry, quoted } from './entry.ts';

/** Problems of addresses that lead elsewhere than they should, and of what is still to be filled in. */
export const addressProblems = {
  'private-address': entry(
    'error',
    (p: { host: string }) => `${p.host} is not a host of the public web.`,
    () => 'Copy the address that a reader elsewhere can open.',
    {
      why: 'Addresses of one’s own machine or network lead readers nowhere.',
    },
  ),
  'look-alike-address': entry(
    'error',
    (p: { host: string; ascii: string }) =>
      `${p.host} is written with letters that only look Latin; it leads to ${p.ascii}.`,
    () => 'Type the host again by hand, and open it to see where it leads.',
    {
      why: 'Such hosts are made to be taken for another’s.',
    },
  ),
  'tracking-address': entry(
    'warning',
    (_p: { clean: string }) => 'The address carries parameters that follow readers.',
    (p) =>
      `Write ${p.clean}, and open it once; if it needs them, add as_published: true and a note.`,
    {
      why: 'They say how somebody came to the page, and make one page look like two.',
    },
  ),
  'trailing-mark': entry(
    'warning',
    (p: { mark: string; clean: string }) =>
      `The address ends in ${quoted(p.mark)}, the end of a sentence.`,
    (p) => `Write ${p.clean}; if the page is really there, add as_published: true and a note.`,
    {
      why: 'A sentence’s end is easily copied along, and the link leads nowhere.',
    },
  ),
  'archive-of-nothing': entry(
    'error',
    () => 'archive: is the address of the page itself.',
    () => 'Write the address of its copy in a web archive, or leave archive: out.',
    {
      why: 'A copy is what remains when the page is gone.',
    },
  ),
  'placeholder-text': entry(
    'error',
    (p: { key: string; text: string }) => `${p.key} still says ${quoted(p.text)}.`,
    () => 'Write what the source says, or leave the line out where nothing is known.',
    {
      why: 'An example that is left standing would be published as a fact.',
    },
  ),
};
