#!/usr/bin/env node
/**
 * The door to everything: runs under whatever Node (20 or newer) the machine has, without packages. It installs and
 * generates what is missing, once, and then starts the Node 26 that the lockfile brings.
 *
 *   launch.mjs ARGS…                  the `tertial` command
 *   launch.mjs --run BIN ARGS…        a program of a package, e.g. vitest
 *   launch.mjs --run-script NAME …    an npm script
 *   launch.mjs --run-node FILE …      a file
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { constants } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED_MAJOR = 26;
const ROOT = dirname(dirname(dirname(realpathSync(fileURLToPath(import.meta.url)))));
const MODULES = join(ROOT, 'node_modules');
const BIN = join(MODULES, '.bin');
const INSTALLED = join(MODULES, '.tertial-installed');
const GENERATED = join(ROOT, 'src', 'adapters', 'store', 'generated');
const GENERATED_FROM = join(GENERATED, '.tertial-generated');
const WINDOWS = process.platform === 'win32';
/** npm repeats a signal the terminal has sent already; a second press by a person comes later. */
const ECHO_MS = 500;
const PARENT_LOOK_MS = 500;

class SetupFailure extends Error {}

// --- what is missing -----------------------------------------------------------------------------------------------

function hashOf(...files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

function readOr(file, otherwise) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}

function isInstalled() {
  if (readOr(INSTALLED, '') === hashOf(join(ROOT, 'package-lock.json'))) return true;
  // Somebody ran npm themselves: npm's own note of what lies in node_modules says whether it is all there.
  if (!holdsEveryPackage()) return false;
  writeFileSync(INSTALLED, hashOf(join(ROOT, 'package-lock.json')));
  return true;
}

function holdsEveryPackage() {
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readOr(join(MODULES, '.package-lock.json'), '{}')).packages ?? {};
  // Optional packages are for other machines, except the Node that fits this one.
  return (
    findBroughtNode() !== undefined &&
    Object.entries(wanted).every(
      ([path, entry]) =>
        path === '' || entry.optional || entry.devOptional || present[path]?.version === entry.version,
    )
  );
}

function generationMark() {
  return hashOf(join(ROOT, 'prisma', 'schema.prisma'), join(MODULES, 'prisma', 'package.json'));
}

function isGenerated() {
  return existsSync(join(GENERATED, 'client.ts')) && readOr(GENERATED_FROM, '') === generationMark();
}

// --- setting up, by one process at a time --------------------------------------------------------------------------

function setUp() {
  if (isInstalled() && isGenerated()) return;
  const release = lock(join(ROOT, '.tertial'));
  try {
    if (!isInstalled()) install();
    if (!isGenerated()) generate();
  } finally {
    release();
  }
}

function install() {
  say('Setting up, once: about a minute.');
  // Everything, whatever NODE_ENV or npm's own settings leave out: the tests run from the same folder.
  runQuietly(npm(['ci', '--include=dev', '--include=optional', '--loglevel=error', '--no-progress']), {
    hint: 'npm could not install the packages. Is the package registry reachable, and is there room on the disk?',
  });
  writeFileSync(INSTALLED, hashOf(join(ROOT, 'package-lock.json')));
}

function generate() {
  const prisma = join(MODULES, 'prisma', 'build', 'index.js');
  const config = join(ROOT, 'prisma', 'prisma.config.ts');
  runQuietly(
    { file: findNode(), args: [prisma, 'generate', '--config', config] },
    { hint: 'The database client could not be generated from prisma/schema.prisma.' },
  );
  writeFileSync(GENERATED_FROM, generationMark());
}

function runQuietly({ file, args, shell = false }, { hint }) {
  const result = spawnSync(file, args, {
    cwd: ROOT,
    shell,
    env: { ...environment(), CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status === 0) return;
  const detail = result.error?.message ?? `${result.stdout}${result.stderr}`.trim();
  throw new SetupFailure(`${detail}\n\n${hint}`);
}

/** Waits for another start that is setting up; a lock whose holder has died is taken over. */
function lock(folder) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'setup.lock');
  const mine = String(process.pid);
  for (let told = false; ; told = true) {
    try {
      writeFileSync(path, mine, { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = readOr(path, '');
    if (holder !== '' && !isAlive(Number(holder))) takeAside(path, holder);
    else if (!told) say('Another start is setting up; waiting for it.');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
}

/** Removes the lock only when it still is the dead holder's: of two that try, one rename fails or is put back. */
function takeAside(path, holder) {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readOr(aside, '') === holder) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

// --- programs ------------------------------------------------------------------------------------------------------

function findBroughtNode() {
  const { optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return Object.keys(optionalDependencies)
    .filter((name) => name.startsWith('node-'))
    .map((name) => join(MODULES, name, 'bin', WINDOWS ? 'node.exe' : 'node'))
    .find((file) => existsSync(file));
}

/** The Node that the lockfile brought, else our own when it is new enough. */
function findNode() {
  const brought = findBroughtNode();
  if (brought !== undefined) return brought;
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR) return process.execPath;
  throw new SetupFailure(
    `Tertial runs on Node ${NEEDED_MAJOR}, and no package brings it for ${process.platform}-${process.arch}. ` +
      `Install Node ${NEEDED_MAJOR} or newer and start again.`,
  );
}

function npm(args) {
  const script = process.env.npm_execpath ?? '';
  if (basename(script) === 'npm-cli.js' && existsSync(script))
    return { file: process.execPath, args: [script, ...args] };
  return { file: WINDOWS ? 'npm.cmd' : 'npm', args, shell: WINDOWS };
}

function environment() {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const path = (process.env[key] ?? '').split(delimiter).filter((part) => part !== BIN && part !== '');
  return {
    // Compiled code is kept between starts; the folder may go at any time.
    NODE_COMPILE_CACHE: join(ROOT, '.tertial', 'compiled'),
    ...process.env,
    [key]: [BIN, ...path].join(delimiter),
  };
}

/** What to start for the arguments, and in which folder. */
function target([first, second = '', ...rest]) {
  const node = findNode();
  if (first === '--run') return { ...program(node, second, rest), cwd: ROOT };
  if (first === '--run-script')
    return { ...npm(['run', second, ...(rest.length > 0 ? ['--', ...rest] : [])]), cwd: ROOT };
  if (first === '--run-node') return { file: node, args: [second, ...rest], cwd: ROOT };
  const args = process.argv.slice(2);
  return { file: node, args: [join(ROOT, 'src', 'cli', 'tertial.ts'), ...args], cwd: process.cwd() };
}

function program(node, name, args) {
  if (WINDOWS) return { file: join(BIN, `${name}.cmd`), args, shell: true };
  const link = join(BIN, name);
  if (!existsSync(link)) throw new SetupFailure(`There is no program ${name} in node_modules/.bin.`);
  return { file: node, args: [realpathSync(link), ...args] };
}

// --- running -------------------------------------------------------------------------------------------------------

function start({ file, args, cwd, shell = false }) {
  // A group of its own, so that the terminal's Ctrl-C reaches the child through us, and once.
  const child = spawn(file, args, { cwd, shell, env: environment(), stdio: 'inherit', detached: !WINDOWS });
  child.on('error', (error) => fail(`${file} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
  });
  forwardSignals(child);
  followNpm(child);
}

/** npm passes a SIGTERM on to its shell only: when that is gone, nobody else would tell the child to stop. */
function followNpm(child) {
  if (process.env.npm_lifecycle_event === undefined || WINDOWS) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, PARENT_LOOK_MS).unref();
}

function forwardSignals(child) {
  let last = -Infinity;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      const now = process.uptime() * 1000;
      if (now - last < ECHO_MS) return;
      last = now;
      // A closed terminal is a wish to stop in good order, too.
      child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    });
  }
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(1);
}

try {
  setUp();
  start(target(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof SetupFailure)) throw error;
  fail(error.message);
}
