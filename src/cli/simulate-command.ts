import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cliWords as say } from '../i18n/cli-words.ts';
import { readPlanBytes } from '../plan/decode-plan.ts';
import { renderPlanCheck } from '../plan/render-plan-check.ts';
import type { Programme } from '../programme/programme.ts';
import type { Life } from '../sandbox/simulate/life-schema.ts';
import { readLife } from '../sandbox/simulate/read-life.ts';
import { runSimulation } from '../sandbox/simulate/run-simulation.ts';
import type { CliContext } from './cli-context.ts';
import { complainOfUnknown } from './complain-of-unknown.ts';

const TEXT = { type: 'string' } as const;
const OPTIONS = { from: TEXT, to: TEXT, out: TEXT, seed: TEXT } as const;

interface SimulateCall {
  /** The bytes of programme.yaml. */
  readonly plan: Uint8Array;
  /** The text of life.yaml; `null`: there is none. */
  readonly script: string | null;
  /** As given; `null`: as the script says. */
  readonly from: Temporal.PlainDate | null;
  readonly until: Temporal.PlainDate | null;
  readonly out: string;
  readonly seed: number;
}

/**
 * `simulate FOLDER [--from DATE] [--to DATE] [--out FOLDER] [--seed NUMBER]`. Where the folder has a life.yaml, its days
 * are the default, and what it says is what people do.
 */
export async function simulateCommand(context: CliContext, argv: readonly string[]): Promise<number> {
  const call = readCall(context, argv);
  if (call === undefined) return 2;
  const { text, reading } = readPlanBytes(call.plan);
  if (text === null || reading.programme === null) {
    context.complain(renderPlanCheck(reading, context.locale));
    return 1;
  }
  const script = readScript(context, call, reading.programme);
  if (script === undefined) return 1;
  const { life } = script;
  const from = call.from ?? dayOf(life?.from);
  const until = call.until ?? dayOf(life?.until);
  if (from === null || until === null || Temporal.PlainDate.compare(until, from) <= 0) {
    context.complain(badOption(context, 'to', say.laterThanFrom[context.locale], until?.toString() ?? ''));
    return 2;
  }
  const began = performance.now();
  mkdirSync(call.out, { recursive: true });
  const counts = await runSimulation({
    ...{ plan: text, life, from, until, out: call.out, seed: call.seed },
    calendarOf: context.calendarOf,
    machine: context.machine,
    log: context.log,
    openStore: (folder) => context.openFolderStore(folder),
    onProgress: ({ at, share }) => context.progress(bar(share, at.toString().slice(0, 10))),
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  context.print(say.simulated[context.locale]({ ...counts, seconds, out: call.out }));
  return 0;
}

function bar(share: number, date: string): string {
  const filled = Math.round(Math.min(1, share) * 30);
  return `${date}  ${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${String(Math.floor(share * 100)).padStart(3)} %`;
}

/** `undefined`: it is wrong, and what is wrong has been said. */
function readScript(
  context: CliContext,
  { script }: SimulateCall,
  programme: Programme,
): { readonly life: Life | null } | undefined {
  if (script === null) return { life: null };
  const result = readLife(script, programme);
  if ('life' in result) return result;
  for (const { line, column, path, value, allowed } of result.problems)
    context.complain(`life.yaml, ${String(line)}:${String(column)}: ${path}: ${value}. ${allowed}`);
  return undefined;
}

/** All that is wrong with the call is said at once. */
function readCall(context: CliContext, argv: readonly string[]): SimulateCall | undefined {
  const { locale } = context;
  const { positionals, values } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: false,
    options: OPTIONS,
  });
  if (complainOfUnknown(context, values, OPTIONS)) return undefined;
  const given = (name: string): string | null => (typeof values[name] === 'string' ? values[name] : null);
  const folder = positionals[0] ?? '';
  const plan = bytesOf(context, folder, 'programme.yaml');
  const script = bytesOf(context, folder, 'life.yaml')?.toString('utf8') ?? null;
  const from = dayOf(given('from') ?? undefined);
  const until = dayOf(given('to') ?? undefined);
  const out = given('out') ?? join('.tertial', 'simulations', basename(resolve(context.cwd, folder)));
  const seed = /^\d{0,9}$/.test(given('seed') ?? '') ? Number(given('seed') ?? '') : undefined;
  // Without a programme nobody knows yet whether its script has the dates.
  const needed = (name: 'from' | 'to') => given(name) !== null || (script === null && plan !== null);
  const isBackwards = from !== null && until !== null && Temporal.PlainDate.compare(until, from) <= 0;
  const wrong = (name: string, allowed: string, value = given(name) ?? ''): string =>
    badOption(context, name, allowed, value);
  const problems = [
    ...(plan === null ? [wrong('programme', say.exampleFolder[locale], folder)] : []),
    ...(from === null && needed('from') ? [wrong('from', say.isoDate[locale])] : []),
    ...(until === null && needed('to') ? [wrong('to', say.isoDate[locale])] : []),
    ...(isBackwards ? [wrong('to', say.laterThanFrom[locale])] : []),
    ...(out === '' ? [wrong('out', say.folder[locale])] : []),
    ...(seed === undefined ? [wrong('seed', say.wholeNumber[locale])] : []),
  ];
  for (const problem of problems) context.complain(problem);
  if (plan === null || seed === undefined || problems.length > 0) return undefined;
  return { plan, script, from, until, out: resolve(context.cwd, out), seed };
}

function badOption(context: CliContext, name: string, allowed: string, value: string): string {
  return say.badOption[context.locale]({ name, value, allowed });
}

function bytesOf({ cwd }: CliContext, folder: string, name: string): Buffer | null {
  const file = join(resolve(cwd, folder), name);
  return existsSync(file) ? readFileSync(file) : null;
}

/** `null` for anything that is no ISO date. */
function dayOf(text: string | undefined): Temporal.PlainDate | null {
  try {
    return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? Temporal.PlainDate.from(text) : null;
  } catch {
    return null;
  }
}
