import { phases } from './phases.ts';
import { digestOfInputs, saidOfUnchanged } from './unchanged.ts';

/*
 * `npm run build`. Where neither the record nor the code, the settings or the site has changed since the
 * last build, all there is to do is to say so; only else is the code that builds loaded.
 */
const phase = phases();
const inputs = digestOfInputs();
const said = saidOfUnchanged(inputs);
phase('unchanged');
if (said === undefined) {
  const { makeSite } = await import('./make-site.ts');
  process.exitCode = await makeSite(inputs);
} else {
  process.stdout.write(said);
}
