/**
 * Sets documents as PDF, each in a child process of its own (`press-child.ts` says why), never more than two at a time.
 * A child that takes too long or too much memory is ended, and the answer is that the machine could not: a
 * busy one may manage later. Node's own heap limit does not count
 * native memory, and a limit on addresses would stop Node itself, so the resident memory is read from the system while
 * the child runs: there is a limit on memory only where `/proc` is (Linux), the limit on time holds everywhere.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PdfJob, PdfPress, Pressed } from '../../ports.ts';
import type { PressAnswer, PressOrder } from './press-order.ts';

export interface PdfPressInput {
  /** Folder with the page templates, absolute. */
  readonly templates: string;
  /** Real time, however a test's or sandbox's clock moves; returns what calls it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  readonly limits?: PressLimits;
  /** Package that sets the documents. */
  readonly addon?: string;
}

interface PressLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

const LIMITS: PressLimits = { seconds: 30, megabytes: 512 };
const ADDON = '@myriaddreamin/typst-ts-node-compiler';
const AT_ONCE = 2;
/** How often memory is looked at: a child cannot take more than some tens of megabytes in between. */
const WATCH_MS = 20;
const FONTS = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'].map((face) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`)),
);

export function createPdfPress(input: PdfPressInput): PdfPress {
  const queue = laneOf(AT_ONCE);
  return { press: (job) => queue(() => pressOne(input, job)) };
}

function pressOne(input: PdfPressInput, job: PdfJob): Promise<Pressed> {
  const { seconds, megabytes } = input.limits ?? LIMITS;
  return new Promise((resolve) => {
    const child = startChild();
    let answer: PressAnswer | undefined;
    let ended: string | undefined;
    const end = (reason: string): void => {
      ended ??= reason;
      child.kill('SIGKILL');
    };
    const stopClock = input.after(seconds * 1000, () => end(`took longer than ${seconds} s`));
    const stopWatch = watch(input.after, () => {
      const used = residentMegabytes(child);
      if (used !== null && used > megabytes) end(`took more than ${megabytes} MB of memory`);
    });
    const settle = (pressed: Pressed): void => {
      stopClock();
      stopWatch();
      resolve(pressed);
    };
    child.on('message', (message) => (answer = message as PressAnswer));
    child.once('error', (error) => settle({ state: 'unavailable', reason: error.message }));
    child.once('exit', (code, signal) => {
      if (ended !== undefined) settle({ state: 'unavailable', reason: `The document ${ended}.` });
      else
        settle(answer ?? { state: 'unavailable', reason: `The setter ended with ${signal ?? code ?? '?'}.` });
    });
    child.send(orderOf(input, job), () => undefined);
  });
}

/** Without our environment: the setter needs nothing in it, and secrets are in it. */
function startChild(): ChildProcess {
  const program = fileURLToPath(new URL('./press-child.ts', import.meta.url));
  return fork(program, [], {
    env: {},
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

function orderOf({ templates, addon = ADDON }: PdfPressInput, job: PdfJob): PressOrder {
  const { template, data, standard } = job;
  return {
    ...{ addon, templates, template, data, standard },
    fonts: FONTS,
    pictures: [...job.pictures],
    epochSeconds: Math.floor(job.at.epochMilliseconds / 1000),
  };
}

function watch(after: PdfPressInput['after'], look: () => void): () => void {
  let stop: () => void;
  const again = (): void => {
    look();
    stop = after(WATCH_MS, again);
  };
  stop = after(WATCH_MS, again);
  return () => stop();
}

/** `null` where the system does not tell, or the process is gone. */
function residentMegabytes({ pid }: ChildProcess): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : (Number(kilobytes) * 1024) / 1e6;
  } catch {
    return null;
  }
}

/** Runs at most `width` pieces of work at once, the others in turn. */
function laneOf(width: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let free = width;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    // Whoever is finished hands its place on, so that nobody comes in between.
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
