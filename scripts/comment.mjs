import { readFileSync } from 'node:fs';

/*
 * Makes the comment on a pull request from what its run has left behind, which a stranger may have
 * written: the head of it, as plain text in a block of code, where nothing is a link, a picture or a
 * mention. Reads the text from standard input, takes the address of the run, writes the JSON that
 * GitHub takes. Without packages, as the job that runs it can write.
 */

/** GitHub takes 65,536 characters; escaped ones count for more. */
const MOST = 20_000;

/** Control characters, and those that turn the direction of a text or hide in it, but for line feeds. */
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}]/gu;

const given = readFileSync(0)
  .subarray(0, 4 * MOST)
  .toString('utf8');
const clean = given.replaceAll('\r\n', '\n').replace(HIDDEN, ' ');
const head = [...clean].slice(0, MOST).join('');
// In a block of code nobody is mentioned; should one ever be shown as text, nobody is either.
const text = head.replaceAll('@', '@\u2060').trimEnd();
const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
const fence = '`'.repeat(longest + 1);
const run = /^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/.exec(
  process.argv[2] ?? '',
)?.[0];
const more = run ? `[The whole of it, and the site as an artifact · 全文与生成的网站](${run})` : '';
const cut = clean.length > head.length ? '…' : '';
const body = ['<!-- readers -->', `${fence}text`, text + cut, fence, '', more].join('\n');
process.stdout.write(JSON.stringify({ body: body.trimEnd() }));
