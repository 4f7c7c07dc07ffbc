import { fileURLToPath } from 'node:url';
import { keepCode, keptCode } from './kept-code.ts';

/*
 * `run.ts check …` runs scripts/check.ts: from its kept code where there is some that is sound, else
 * from its sources, and then keeps its code for the next time, after the command has said all it has to
 * say. Where the code cannot be kept nothing is lost but time.
 */
const [command = ''] = process.argv.splice(2, 1);
const script = fileURLToPath(new URL(`${command}.ts`, import.meta.url));
const kept = keptCode(command);
if (kept === undefined && !process.env['CI']) {
  process.once('beforeExit', () => {
    keepCode(command, script).catch(() => undefined);
  });
}
await import(kept ?? script);
