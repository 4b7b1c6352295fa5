import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Debian's Chromium runs as root in a container only without its sandbox; the rest keep it off the network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The one without a window first: it opens a page in six tenths of the time. */
const COMMANDS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];

/** Where the installers of macOS and Windows put it; on Linux it is on the PATH. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
    join(process.env[name] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
];

const WAYS_OUT = `No Chromium was found and none could be installed. Any one of these helps:
  1. install Chrome or Chromium (on Debian: apt-get install chromium)
  2. run: npx playwright install chromium
  3. set CHROMIUM_PATH to the program of a Chromium you have`;

/**
 * The path of a Chromium to test with: the one named, Playwright's own, an installed one, or one
 * fetched now. Says nothing unless it has to install; throws with the ways out if all fails.
 */
export function findBrowser(): string {
  const found = findPresentBrowser() ?? installByPlaywright() ?? installByDebian();
  if (!found) throw new Error(WAYS_OUT);
  return found;
}

/** The one named or one that is there; nothing is fetched. Throws only if the one named is not there. */
export function findPresentBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
  return named ?? findInstalled();
}

const FIREFOX_COMMANDS = ['firefox-esr', 'firefox'];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)'].map((name) =>
    join(process.env[name] ?? '', 'Mozilla Firefox', 'firefox.exe'),
  ),
];

/** The Firefox that FIREFOX_PATH names or one that is there; the project can be tested without. */
export function findFirefox(): string | undefined {
  const named = process.env.FIREFOX_PATH;
  if (named && !existsSync(named)) throw new Error(`FIREFOX_PATH names no file: ${named}`);
  return named || [...onPath(FIREFOX_COMMANDS), ...FIREFOX_PLACES].find(answers);
}

function findInstalled(): string | undefined {
  return [chromium.executablePath(), ...onPath(COMMANDS), ...PLACES].find(answers);
}

/** Where each command would be, folder by folder. */
function onPath(commands: readonly string[]): readonly string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * Being there is not enough on Linux: a download may lack system libraries, and Ubuntu's
 * `chromium-browser` may be a stub that only says how to get the real one.
 */
function answers(path: string): boolean {
  if (!existsSync(path) || process.platform !== 'linux') return existsSync(path);
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function installByPlaywright(): string | undefined {
  console.info('No browser found; asking Playwright for one …');
  run('npx', ['playwright', 'install', 'chromium']);
  return findInstalled();
}

function installByDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  console.info('Installing Chromium from Debian …');
  run('apt-get', ['update', '-qq']);
  run('apt-get', [
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    'chromium-headless-shell',
    'fonts-noto-cjk',
  ]);
  // Apart from the other: without it one test is skipped, and no more.
  if (!findFirefox()) run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr']);
  return findInstalled();
}

/** Its output goes to standard error, so that a caller's own output stays clean. */
function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: ['ignore', process.stderr.fd, 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
    timeout: 300_000,
  });
}
