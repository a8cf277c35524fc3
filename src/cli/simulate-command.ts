import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cliWords as say } from '../i18n/cli-words.ts';
import { readPlan } from '../plan/read-plan.ts';
import { renderPlanCheck } from '../plan/render-plan-check.ts';
import { runSimulation } from '../sandbox/simulate/run-simulation.ts';
import type { CliContext } from './cli-context.ts';

interface SimulateCall {
  readonly plan: string;
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
  readonly out: string;
  readonly seed: number;
}

/** `simulate FOLDER --from DATE --to DATE --out FOLDER [--seed NUMBER]`. */
export async function simulateCommand(context: CliContext, argv: readonly string[]): Promise<number> {
  const call = readCall(context, argv);
  if (call === undefined) return 2;
  const reading = readPlan(call.plan);
  if (reading.programme === null) {
    context.complain(renderPlanCheck(reading, context.locale));
    return 1;
  }
  const began = performance.now();
  mkdirSync(call.out, { recursive: true });
  const counts = await runSimulation({
    ...call,
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

/** All that is wrong with the call is said at once. */
function readCall(context: CliContext, argv: readonly string[]): SimulateCall | undefined {
  const { locale } = context;
  const { positionals, values } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: false,
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      out: { type: 'string' },
      seed: { type: 'string' },
    },
  });
  const text = (name: string): string => (typeof values[name] === 'string' ? values[name] : '');
  const folder = positionals[0] ?? '';
  const file = join(resolve(context.cwd, folder), 'programme.yaml');
  const plan = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const from = readDate(text('from'));
  const until = readDate(text('to'));
  const out = text('out') === '' ? undefined : resolve(context.cwd, text('out'));
  const seed = /^\d{0,9}$/.test(text('seed')) ? Number(text('seed')) : undefined;
  const isBackwards =
    from !== undefined && until !== undefined && Temporal.PlainDate.compare(until, from) <= 0;
  const wrong = (name: string, allowed: string, value = text(name)): string =>
    say.badOption[locale]({ name, value, allowed });
  const problems = [
    ...(plan === undefined ? [wrong('programme', say.exampleFolder[locale], folder)] : []),
    ...(from === undefined ? [wrong('from', say.isoDate[locale])] : []),
    ...(until === undefined ? [wrong('to', say.isoDate[locale])] : []),
    ...(isBackwards ? [wrong('to', say.laterThanFrom[locale])] : []),
    ...(out === undefined ? [wrong('out', say.folder[locale])] : []),
    ...(seed === undefined ? [wrong('seed', say.wholeNumber[locale])] : []),
  ];
  for (const problem of problems) context.complain(problem);
  if (problems.length > 0) return undefined;
  if (
    plan === undefined ||
    from === undefined ||
    until === undefined ||
    out === undefined ||
    seed === undefined
  )
    return undefined;
  return { plan, from, until, out, seed };
}

function readDate(text: string): Temporal.PlainDate | undefined {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? Temporal.PlainDate.from(text) : undefined;
  } catch {
    return undefined;
  }
}
