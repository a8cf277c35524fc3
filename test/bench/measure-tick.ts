/**
 * The planner's tick over 10,000 running activities: when nothing is due, when ten programmes are, and on the Friday
 * morning on which all 500 are. The same with no history, with a year of it and with 100,000 answers more: what grows
 * must be what is due.
 */
import { createAgendaCache } from '../../src/flows/load-agenda.ts';
import { workCalendarFor } from '../../src/adapters/system/holidays.ts';
import { createLog } from '../../src/adapters/system/log.ts';
import { planDue } from '../../src/flows/deliver/plan-due.ts';
import type { Product } from '../../src/product.ts';
import type { BenchDatabase } from './bench-database.ts';
import type { Figure } from './figure.ts';
import {
  FRIDAY_NINE,
  insertRevisions,
  insertYear,
  LEADERS,
  PROGRAMMES,
  programmeId,
} from './many-programmes.ts';
import { median, percentile, timed } from './statistics.ts';

const IDLE_TICKS = 100;
const BUSY_TICKS = 2;
const FEW = 10;
const FEW_TICKS = 3;
const TICK_MS = 100;

interface Ticks {
  readonly idlePlan: number;
  readonly idleBeat: number;
  readonly idleBeatP99: number;
  readonly fewPlan: number;
  readonly fewBeat: number;
  readonly busyPlan: number;
}

export async function measureTick(
  database: BenchDatabase,
  product: Product,
  tell: (text: string) => void,
): Promise<readonly Figure[]> {
  tell('tick, without history');
  await database.client.query('VACUUM ANALYZE');
  const none = await measureTicks(database, product);
  tell('writing a year of history');
  const year = await insertYear(database);
  tell(`tick, with ${year} answers`);
  const after = await measureTicks(database, product);
  const more = await insertRevisions(database);
  tell(`tick, with ${year + more} answers`);
  return figuresOf(none, after, await measureTicks(database, product));
}

function figuresOf(none: Ticks, year: Ticks, more: Ticks): readonly Figure[] {
  const aim = { of: 'value', atMost: TICK_MS } as const;
  const rows: readonly [string, keyof Ticks][] = [
    ['nothing due: the planner', 'idlePlan'],
    ['nothing due: the whole beat', 'idleBeat'],
    ['nothing due: the whole beat, p99', 'idleBeatP99'],
    [`${FEW} of ${PROGRAMMES} programmes due: the planner`, 'fewPlan'],
    [`${FEW} of ${PROGRAMMES} programmes due: the whole beat, ${FEW * LEADERS} messages sent`, 'fewBeat'],
    [
      `all ${PROGRAMMES} programmes due at once: the planner, ${PROGRAMMES * LEADERS} messages planned`,
      'busyPlan',
    ],
  ];
  return rows.flatMap(([what, name]): Figure[] => [
    {
      part: 'tick',
      what: `${what}, a year of history`,
      value: year[name],
      unit: 'ms',
      floor: { what: 'no history', value: none[name] },
      aim,
    },
    {
      part: 'tick',
      what: `${what}, 100,000 answers more`,
      value: more[name],
      unit: 'ms',
      floor: { what: 'the year alone', value: year[name] },
      aim,
    },
  ]);
}

async function measureTicks(database: BenchDatabase, product: Product): Promise<Ticks> {
  const plan = planner(database, product);
  await rewind(database, 0);
  const idlePlans = await timed(IDLE_TICKS, plan);
  const idleBeats = await timed(IDLE_TICKS, () => product.heartbeat.beat());
  const few = { plan: [] as number[], beat: [] as number[] };
  for (let count = 0; count < FEW_TICKS; count += 1) {
    await rewind(database, FEW);
    few.plan.push(...(await timed(1, async () => expectRows(await plan(), FEW * LEADERS))));
    await rewind(database, FEW);
    few.beat.push(...(await timed(1, () => product.heartbeat.beat())));
    await expectSent(database, FEW * LEADERS);
  }
  const busy: number[] = [];
  for (let count = 0; count < BUSY_TICKS; count += 1) {
    await rewind(database, PROGRAMMES);
    busy.push(...(await timed(1, async () => expectRows(await plan(), PROGRAMMES * LEADERS))));
  }
  await rewind(database, 0);
  return {
    idlePlan: median(idlePlans),
    idleBeat: median(idleBeats),
    idleBeatP99: percentile(idleBeats, 0.99),
    fewPlan: median(few.plan),
    fewBeat: median(few.beat),
    busyPlan: median(busy),
  };
}

function planner({ store }: BenchDatabase, { readings }: Product): () => Promise<number> {
  const calendar = workCalendarFor('SE');
  const log = createLog({ level: 'error' });
  // A cache of its own, filled by the first round: what a running product has.
  const deps = { store, readings, agendas: createAgendaCache(), calendarOf: () => calendar, log };
  return () => planDue(deps, FRIDAY_NINE);
}

/** A minute before nine on Friday; the first `due` programmes wake at nine, the others later. */
async function rewind({ client }: BenchDatabase, due: number): Promise<void> {
  const before = FRIDAY_NINE.subtract({ minutes: 1 }).toString();
  await client.query('DELETE FROM "Delivery" WHERE "dueAt" > $1', [before]);
  await client.query(
    `UPDATE "Programme" SET watermark = $1, "wakeAt" = CASE WHEN id <= $2 THEN $3 ELSE $4 END::timestamptz`,
    [
      before,
      due === 0 ? '' : programmeId(due - 1),
      FRIDAY_NINE.toString(),
      FRIDAY_NINE.add({ hours: 1 }).toString(),
    ],
  );
}

function expectRows(inserted: number, expected: number): void {
  if (inserted !== expected) throw new Error(`planned ${inserted} messages instead of ${expected}`);
}

async function expectSent({ client }: BenchDatabase, expected: number): Promise<void> {
  const before = FRIDAY_NINE.subtract({ minutes: 1 }).toString();
  const { rows } = await client.query<{ sent: number }>(
    `SELECT count(*)::int AS sent FROM "Delivery" WHERE "dueAt" > $1 AND state = 'sent'`,
    [before],
  );
  if (rows[0]?.sent !== expected)
    throw new Error(`sent ${rows[0]?.sent ?? 0} messages instead of ${expected}`);
}
