/** How long a second start takes until Tertial says it is ready, and what the process holds when nothing happens. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { READY, SIGNING_SECRET } from './app-contract.ts';
import { type Child, roleArgs, runChild, startChild } from './child.ts';
import type { Figure } from './figure.ts';
import { memoryOf, type ProcessMemory } from './process-memory.ts';
import { median } from './statistics.ts';

const STARTS = 3;
const READY_S = 1.5;
const MEMORY_MB = 150;
/** Without traffic, before memory is looked at. */
const REST_MS = 3000;

interface Candidate {
  readonly what: string;
  readonly start: () => Promise<Child>;
}

interface Measured {
  readonly what: string;
  readonly seconds: number;
  readonly memory: ProcessMemory | undefined;
}

export async function measureStart(folder: string, tell: (text: string) => void): Promise<readonly Figure[]> {
  const candidates = {
    bolt: { what: 'bare Bolt', start: () => startChild(roleArgs('bare'), (line) => line.startsWith(READY)) },
    sandbox: { what: 'sandbox', start: () => startTertial(join(folder, 'sandbox'), SANDBOX) },
    live: {
      what: 'live',
      start: async () =>
        startTertial(join(folder, 'live'), { ...LIVE, TERTIAL_PORT: String(await freePort()) }),
    },
    node: { what: 'bare node', start: startNode },
  } satisfies Record<string, Candidate>;
  for (const { what, start } of [candidates.sandbox, candidates.live]) {
    tell(`first start, ${what}`);
    await (await start()).stop();
  }
  tell('second starts');
  const nodes: number[] = [];
  const took = { bolt: [] as number[], sandbox: [] as number[], live: [] as number[] };
  // In turns: a machine that is slow for a while is slow for all of them.
  for (let count = 0; count < STARTS; count += 1) {
    nodes.push((await runChild(['-e', '0'])) / 1000);
    for (const name of ['bolt', 'sandbox', 'live'] as const) {
      const child = await candidates[name].start();
      took[name].push(child.readyMs / 1000);
      await child.stop();
    }
  }
  tell('idle memory');
  const memory = await idleMemory([candidates.node, candidates.bolt, candidates.sandbox, candidates.live]);
  const seconds = { sandbox: median(took.sandbox), live: median(took.live) };
  const floors = [
    { what: 'node -e 0', value: median(nodes) },
    { what: 'bare Bolt', value: median(took.bolt) },
  ];
  const measured: readonly Measured[] = [
    { what: 'sandbox with its page and local Slack', seconds: seconds.sandbox, memory: memory[2] },
    { what: 'live against Slack over HTTP', seconds: seconds.live, memory: memory[3] },
  ];
  return [
    ...measured.flatMap(({ what, seconds: value }) =>
      floors.map((floor): Figure => ({
        part: 'start',
        what: `second start until ready, ${what}`,
        value,
        unit: 's',
        floor,
        aim: { of: 'value', atMost: READY_S },
      })),
    ),
    ...measured.flatMap(({ what, memory: held }) => memoryFigures(what, held, [memory[0], memory[1]])),
  ];
}

function memoryFigures(
  what: string,
  held: ProcessMemory | undefined,
  [node, bolt]: readonly (ProcessMemory | undefined)[],
): readonly Figure[] {
  if (held === undefined || node === undefined || bolt === undefined) return [];
  const aim = { of: 'value', atMost: MEMORY_MB } as const;
  const row = (kind: keyof ProcessMemory, name: string, floor: Figure['floor']): Figure => ({
    part: 'memory',
    what: `idle, ${what}, ${name}`,
    value: held[kind],
    unit: 'MB',
    floor,
    aim,
  });
  return [
    row('resident', 'RSS', { what: 'bare node', value: node.resident }),
    row('resident', 'RSS', { what: 'bare Bolt', value: bolt.resident }),
    row('proportional', 'PSS', { what: 'bare Bolt', value: bolt.proportional }),
  ];
}

/** All at once, so that they share what can be shared, and rest together. */
async function idleMemory(candidates: readonly Candidate[]): Promise<readonly (ProcessMemory | undefined)[]> {
  const children: Child[] = [];
  try {
    for (const { start } of candidates) children.push(await start());
    await pause(REST_MS);
    return children.map(({ pid }) => memoryOf(pid));
  } finally {
    await Promise.all(children.map((child) => child.stop()));
  }
}

const SANDBOX = { TERTIAL_MODE: 'sandbox' };
const LIVE = {
  TERTIAL_MODE: 'live',
  SLACK_BOT_TOKEN: 'xoxb-bench',
  SLACK_TRANSPORT: 'http',
  SLACK_SIGNING_SECRET: SIGNING_SECRET,
  // Nobody is there, and nobody is asked: no programme has been imported.
  SLACK_API_URL: 'http://127.0.0.1:9/api/',
  MAIL_TRANSPORT: 'outbox',
};

function startTertial(folder: string, env: Readonly<Record<string, string>>): Promise<Child> {
  return startChild(
    [join('src', 'cli', 'tertial.ts'), 'start'],
    (line) => line.includes('http://') || line.includes('running against Slack'),
    {
      TERTIAL_PORT: '',
      ...env,
      TERTIAL_DATA: folder,
      DATABASE_URL: '',
      LC_ALL: 'en_GB.UTF-8',
      LOG_LEVEL: 'error',
    },
  );
}

function startNode(): Promise<Child> {
  return startChild(
    ['-e', "console.log('ready'); setInterval(() => undefined, 60000)"],
    (line) => line === 'ready',
  );
}

/** Free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
