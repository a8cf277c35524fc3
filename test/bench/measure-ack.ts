/**
 * How fast people get Slack's acknowledgement, of the product and of a Bolt app that only acknowledges, in turns. Then
 * how many submissions a second are stored before they are acknowledged.
 */
import type { BenchDatabase } from './bench-database.ts';
import { type Child, roleArgs, startChild } from './child.ts';
import { READY } from './app-contract.ts';
import type { Figure } from './figure.ts';
import { type ClosedRun, closedLoop, openLoop } from './load.ts';
import { wallClock } from './slack-memory.ts';
import { PRESSING, pressOf, type Send, sender, submissionOf } from './slack-requests.ts';
import { percentile } from './statistics.ts';
import type { SilentSlack } from './start-silent-slack.ts';

const PER_SECOND = 200;
const TURN = { count: 5 * PER_SECOND, perSecond: PER_SECOND };
const WARM_UP = { count: 2 * PRESSING, perSecond: 100 };
const TURNS = 2;
const CLOSED = { seconds: 4, inFlight: 8 };
const ACK_RATIO = 3;
const CLEARED = '{"response_action":"clear"}';

interface Loads {
  readonly press: { readonly bare: number[]; readonly product: number[] };
  /** Milliseconds from press to open form. */
  readonly forms: number[];
  readonly submit: { readonly bare: ClosedRun[]; readonly product: ClosedRun[] };
  /** Seconds until the last receipt and Home of each turn were out. */
  readonly settled: number[];
  /** What submissions were answered that were not stored within the deadline. */
  readonly late: string[];
}

export async function measureAck(
  database: BenchDatabase,
  slack: SilentSlack,
  { folder, tell }: { readonly folder: string; readonly tell: (text: string) => void },
): Promise<readonly Figure[]> {
  const isReady = (line: string): boolean => line.startsWith(READY);
  const bare = await startChild(roleArgs('bare'), isReady);
  const product = await startChild(roleArgs('product', database.url, slack.apiUrl, folder), isReady);
  const toBare = sender(portOf(bare));
  const toProduct = sender(portOf(product));
  try {
    const driver = createDriver({ database, slack, bare: toBare.send, product: toProduct.send });
    tell(`presses, ${PER_SECOND} a second`);
    await driver.warmUp();
    for (let turn = 0; turn < TURNS; turn += 1) await driver.pressInTurns();
    tell('submissions, 8 at a time');
    for (let turn = 0; turn < TURNS; turn += 1) await driver.submitInTurns();
    await driver.check();
    return figuresOf(driver.loads);
  } finally {
    toBare.close();
    toProduct.close();
    await Promise.all([bare.stop(), product.stop()]);
  }
}

function createDriver(to: {
  readonly database: BenchDatabase;
  readonly slack: SilentSlack;
  readonly bare: Send;
  readonly product: Send;
}) {
  const { slack, database } = to;
  const loads: Loads = {
    press: { bare: [], product: [] },
    forms: [],
    submit: { bare: [], product: [] },
    settled: [],
    late: [],
  };
  let presses = 0;
  let submissions = 0;
  /** Waits for the forms, so that what the product still does is not counted against the bare app. */
  const pressProduct = async (load: typeof TURN): Promise<readonly number[]> => {
    const first = presses;
    presses += load.count;
    const sentAt: number[] = [];
    const opened = slack.count('views.open') + load.count;
    const acks = await openLoop(load, (index) => {
      sentAt[index] = wallClock();
      return to.product(pressOf(first + index));
    });
    await slack.reached('views.open', opened);
    loads.forms.push(...sentAt.map((sent, index) => slack.openedAt(first + index) - sent));
    return acks;
  };
  return {
    loads,
    async warmUp() {
      await openLoop(WARM_UP, (index) => to.bare(pressOf(index)));
      await pressProduct(WARM_UP);
      loads.forms.length = 0;
    },
    async pressInTurns() {
      loads.press.bare.push(...(await openLoop(TURN, (index) => to.bare(pressOf(index)))));
      loads.press.product.push(...(await pressProduct(TURN)));
    },
    async submitInTurns() {
      loads.submit.bare.push(await closedLoop(CLOSED, () => to.bare(submissionOf(0))));
      const homes = slack.count('views.publish');
      const began = performance.now();
      const run = await closedLoop(CLOSED, async () => {
        const answer = await to.product(submissionOf((submissions += 1)));
        if (answer !== CLEARED) loads.late.push(answer);
      });
      loads.submit.product.push(run);
      await slack.reached('views.publish', homes + run.count);
      loads.settled.push((performance.now() - began) / 1000);
    },
    /** Every acknowledged submission is stored, once. */
    async check() {
      const { rows } = await database.client.query<{ stored: number }>(
        `SELECT count(*)::int AS stored FROM "Submission" WHERE key LIKE 'V%:hash-%'`,
      );
      if (rows[0]?.stored !== submissions)
        throw new Error(`${submissions} submissions were acknowledged, ${rows[0]?.stored ?? 0} are stored`);
    },
  };
}

function figuresOf({ press, forms, submit, settled, late }: Loads): readonly Figure[] {
  const ack = (name: string, share: number, aim: Figure['aim']): Figure => ({
    part: 'ack',
    what: `a press at ${PER_SECOND} a second, ${name}`,
    value: percentile(press.product, share),
    unit: 'ms',
    floor: { what: 'bare Bolt', value: percentile(press.bare, share) },
    aim,
  });
  const latency = (name: string, share: number): Figure => ({
    part: 'submit',
    what: `stored and acknowledged, ${name}`,
    value: percentile(
      submit.product.flatMap(({ latencies }) => latencies),
      share,
    ),
    unit: 'ms',
    floor: {
      what: 'bare Bolt',
      value: percentile(
        submit.bare.flatMap(({ latencies }) => latencies),
        share,
      ),
    },
    aim: null,
  });
  const form = (name: string, share: number): Figure => ({
    part: 'ack',
    what: `press to open form, ${name} (a trigger lives 3,000 ms)`,
    value: percentile(forms, share),
    unit: 'ms',
    floor: null,
    aim: null,
  });
  const count = submit.product.reduce((sum, run) => sum + run.count, 0);
  return [
    ack('p50', 0.5, null),
    ack('p99', 0.99, { of: 'ratio', atMost: ACK_RATIO }),
    ack('max', 1, null),
    form('p50', 0.5),
    form('p99', 0.99),
    {
      part: 'submit',
      what: 'submissions stored, 8 in flight',
      value: rateOf(submit.product),
      unit: '/s',
      floor: { what: 'bare Bolt, nothing stored', value: rateOf(submit.bare) },
      aim: null,
    },
    {
      part: 'submit',
      what: 'the same until every receipt and Home is out',
      value: count / settled.reduce((sum, seconds) => sum + seconds, 0),
      unit: '/s',
      floor: null,
      aim: null,
    },
    latency('p50', 0.5),
    latency('p99', 0.99),
    {
      part: 'submit',
      what: `of ${count}, told to try again because storing took over 2,500 ms`,
      value: late.length,
      unit: '',
      floor: null,
      aim: { of: 'value', atMost: 0 },
    },
  ];
}

function rateOf(runs: readonly ClosedRun[]): number {
  const total = (pick: (run: ClosedRun) => number): number => runs.reduce((sum, run) => sum + pick(run), 0);
  return total(({ count }) => count) / total(({ seconds }) => seconds);
}

function portOf({ said }: Child): number {
  return Number(said.slice(READY.length));
}
