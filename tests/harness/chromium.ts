import packaged from '@sparticuz/chromium';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { findPackageJSON } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

export type { Browser, CDPSession, Page } from 'playwright-core';

/** A Chromium that can be started, with what it needs of the environment. */
interface Found {
  executable: string;
  env: Readonly<Record<string, string>>;
}

/** The package's version: what is unpacked is renewed when it changes. */
const { version } = JSON.parse(
  readFileSync(findPackageJSON('@sparticuz/chromium', import.meta.url) ?? '', 'utf8'),
) as { version: string };

/** Browsers of the system, for platforms that the package does not serve. */
const OF_THE_SYSTEM = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return file !== '';
  } catch {
    return false;
  }
};

/** Unpacks where the package would, into a folder of our own: it reads both settings at that moment. */
async function unpackInto(folder: string): Promise<void> {
  const before = {
    TMPDIR: process.env['TMPDIR'],
    AWS_LAMBDA_JS_RUNTIME: process.env['AWS_LAMBDA_JS_RUNTIME'],
  };
  process.env['TMPDIR'] = folder;
  // Makes it unpack the libraries (NSS, NSPR, expat) that a bare system does not have.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x';
  try {
    await packaged.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/**
 * The package's own font and those of the system, Chinese ones where it has them. The package's own
 * settings name a folder of its own choice; without any font the browser waits for ever.
 */
const fontSettings = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;

/** The Chromium that comes with the tests, unpacked once a version and machine; no system library is needed. */
async function fromPackage(): Promise<Found> {
  const folder = join(tmpdir(), `atlas-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (!existsSync(folder)) {
    const fresh = mkdtempSync(join(tmpdir(), 'atlas-chromium-new-'));
    await unpackInto(fresh);
    mkdirSync(join(fresh, 'home'));
    writeFileSync(join(fresh, 'fonts.conf'), fontSettings(folder));
    try {
      renameSync(fresh, folder);
    } catch (error) {
      // Another run was faster: its copy is as good.
      rmSync(fresh, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''];
  return {
    executable: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(delimiter),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      HOME: join(folder, 'home'),
    },
  };
}

async function findBrowser(): Promise<Found | undefined> {
  if (process.platform === 'linux' && process.arch === 'x64') return fromPackage();
  const executable = OF_THE_SYSTEM.find(isExecutable);
  return executable === undefined ? undefined : { executable, env: {} };
}

const found = await findBrowser();

/** Whether there is a browser for this machine. */
export const hasBrowser = found !== undefined;

/** Flags for a container without privileges and a machine without a network. */
const FLAGS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-first-run',
  '--no-pings',
  '--no-proxy-server',
  '--font-render-hinting=none',
];

/** Starts the browser; close it when done. Throws where there is none. */
export function launch(): Promise<Browser> {
  if (!found) throw new Error('There is no Chromium on this machine; set CHROMIUM_PATH.');
  return chromium.launch({
    executablePath: found.executable,
    args: FLAGS,
    env: { ...process.env, ...found.env },
    timeout: 60_000,
  });
}
