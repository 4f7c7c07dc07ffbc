import { phases } from './phases.ts';
import { outDir } from './settings.ts';
import { digestOfInputs, lastBuild, saidOfUnchanged } from './unchanged.ts';
import { openWalker } from './walks/walker.ts';

/*
 * `npm run build`. Where neither the record nor the code, the settings or the site has changed since the
 * last build, all there is to do is to say so; only else is the code that builds loaded.
 */
const phase = phases();
const last = lastBuild();
const walker = openWalker(last?.files ?? 0);
// The site is looked at while the record is.
const look = walker?.walkInHalves(outDir());
const inputs = digestOfInputs();
const said = await saidOfUnchanged(inputs, last, look);
phase('unchanged');
if (said === undefined) {
  const { makeSite } = await import('./make-site.ts');
  process.exitCode = await makeSite(inputs, walker);
} else {
  process.stderr.write(said.aside);
  process.stdout.write(said.said);
}
