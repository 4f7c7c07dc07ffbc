/*
 * Runs before every command of the project (`node --import`). Plain JavaScript that an old Node can
 * read: it is here to say, in one sentence, that the Node is too old, and to keep what Node compiles.
 */
import * as modules from 'node:module';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;

/** The platforms for which `npm ci` brings a Node of its own (`optionalDependencies`): on Linux for glibc. */
const PACKAGED = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'win32-x64'];

function explain(version, platform) {
  const remedy = PACKAGED.includes(platform)
    ? 'run "npm ci" once more without leaving out optional dependencies: it brings a Node.js that fits'
    : `no packaged Node.js exists for ${platform}, so install Node.js ${NEEDED} or newer and run the command again`;
  return `City Chain Atlas needs Node.js ${NEEDED} or newer and this is Node.js ${version}: ${remedy}.`;
}

/** The platform by its name, and by its C library where that is another than the packaged Node is made for. */
function platformName() {
  const name = `${process.platform}-${process.arch}`;
  if (process.platform !== 'linux' || !process.report) return name;
  return process.report.getReport().header.glibcVersionRuntime ? name : `${name} with musl`;
}

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  console.error(explain(process.versions.node, platformName()));
  process.exit(1);
}

// Stripping types and compiling is half a second of every start, and half of that of a thread. Node itself
// refuses what does not fit. Threads are told of it by the environment.
const compiled = fileURLToPath(new URL('../.cache/compiled', import.meta.url));
modules.enableCompileCache(compiled);
process.env.NODE_COMPILE_CACHE ??= compiled;
