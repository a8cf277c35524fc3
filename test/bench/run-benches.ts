/** The parts in order, and what is printed. Progress goes to standard error, so that `--json` can be piped. */
import { mkdirSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withDatabase } from './bench-database.ts';
import { inBenchFolder } from './bench-folder.ts';
import { type Figure, figuresAsJson, figuresAsTable } from './figure.ts';
import { importProgrammes } from './many-programmes.ts';
import { measureAck } from './measure-ack.ts';
import { measureFormats } from './measure-formats.ts';
import { measureReport } from './measure-report.ts';
import { measureStart } from './measure-start.ts';
import { measureTick } from './measure-tick.ts';
import { startBenchProduct } from './start-bench-product.ts';
import { startSilentSlack } from './start-silent-slack.ts';

const PARTS = ['start', 'report', 'formats', 'tick', 'ack'] as const;
type Part = (typeof PARTS)[number];

export async function runBenches(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: { json: { type: 'boolean' }, only: { type: 'string' } },
  });
  const wanted = readParts(values.only);
  if (wanted === undefined) {
    process.stderr.write(`--only takes ${PARTS.join(', ')}, with commas between.\n`);
    return 2;
  }
  const began = performance.now();
  const load = loadavg()[0] ?? 0;
  const tell = (text: string): void => {
    process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);
  };
  const figures = await inBenchFolder((folder) => measure(folder, wanted, tell));
  const about = {
    date: new Date().toISOString(),
    node: process.version,
    processors: availableParallelism(),
    loadBefore: Number(load.toFixed(2)),
    seconds: Math.round((performance.now() - began) / 1000),
  };
  if (values.json === true) console.log(figuresAsJson(figures, about));
  else {
    console.log(figuresAsTable(figures));
    console.log(
      `\n${about.date}, Node ${about.node}, ${about.processors} processors, load before ${about.loadBefore}, ` +
        `took ${about.seconds} s`,
    );
  }
  return 0;
}

function readParts(only: string | undefined): readonly Part[] | undefined {
  if (only === undefined) return PARTS;
  const named = only.split(',');
  const parts = PARTS.filter((part) => named.includes(part));
  return parts.length === named.length ? parts : undefined;
}

async function measure(
  folder: string,
  wanted: readonly Part[],
  tell: (text: string) => void,
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const place = (name: string): string => {
    const path = join(folder, name);
    mkdirSync(path);
    return path;
  };
  if (wanted.includes('start')) figures.push(...(await measureStart(place('start'), tell)));
  if (wanted.includes('report'))
    figures.push(...(await withDatabase(place('report'), ({ store }) => measureReport(store, tell))));
  if (wanted.includes('formats')) figures.push(...(await measureFormats(tell)));
  if (wanted.includes('tick') || wanted.includes('ack'))
    figures.push(...(await measureUnderLoad(place('load'), wanted, tell)));
  return figures;
}

/** Tick first: presses are then measured on a database with all its history. */
async function measureUnderLoad(
  folder: string,
  wanted: readonly Part[],
  tell: (text: string) => void,
): Promise<readonly Figure[]> {
  return withDatabase(join(folder, 'database'), async (database) => {
    tell('importing 500 programmes');
    await importProgrammes(database);
    const slack = await startSilentSlack();
    const figures: Figure[] = [];
    try {
      if (wanted.includes('tick')) {
        const bench = await startBenchProduct({ databaseUrl: database.url, apiUrl: slack.apiUrl, folder });
        try {
          figures.push(...(await measureTick(database, bench.product, tell)));
        } finally {
          await bench.close();
        }
      }
      if (wanted.includes('ack')) figures.push(...(await measureAck(database, slack, { folder, tell })));
    } finally {
      await slack.stop();
    }
    return figures;
  });
}
