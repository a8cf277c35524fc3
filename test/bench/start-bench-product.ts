/** The real product on a given database and Web API; its clock stands on the Friday the bench's people are asked. */
import { join } from 'node:path';
import { createOutboxMailer } from '../../src/adapters/mail/outbox-mailer.ts';
import { createStore } from '../../src/adapters/store/store.ts';
import { workCalendarFor } from '../../src/adapters/system/holidays.ts';
import { createLog } from '../../src/adapters/system/log.ts';
import { systemClock } from '../../src/adapters/system/system-clock.ts';
import { createSignedLinks } from '../../src/adapters/web/signed-links.ts';
import { type Product, startProduct } from '../../src/product.ts';
import { SIGNING_SECRET } from './app-contract.ts';
import { FRIDAY_NINE } from './many-programmes.ts';

export interface BenchProductInput {
  readonly databaseUrl: string;
  readonly apiUrl: string;
  /** For the outbox. */
  readonly folder: string;
}

export interface BenchProduct {
  readonly product: Product;
  readonly port: number;
  close(): Promise<void>;
}

export async function startBenchProduct({
  databaseUrl,
  apiUrl,
  folder,
}: BenchProductInput): Promise<BenchProduct> {
  const opened = createStore(databaseUrl);
  const calendar = workCalendarFor('SE');
  const product = await startProduct({
    store: opened.store,
    mailer: createOutboxMailer({
      folder: join(folder, 'outbox'),
      from: 'Tertial <tertial@example.org>',
      domain: 'tertial.example.org',
    }),
    sender: { name: 'Tertial', email: 'tertial@example.org' },
    slack: {
      botToken: 'xoxb-bench',
      transport: { mode: 'http', signingSecret: SIGNING_SECRET, host: '127.0.0.1', port: 0 },
      apiUrl,
    },
    links: createSignedLinks({ secret: Buffer.alloc(32, 1), address: null }),
    web: null,
    calendarOf: () => calendar,
    clock: { now: () => FRIDAY_NINE },
    press: null,
    machine: {
      clock: systemClock,
      after: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    log: createLog({ level: 'warn' }),
    owner: 'bench',
    lanes: 4,
    settleSeconds: 30,
    isAlone: true,
  });
  await product.slack.connected;
  return {
    product,
    port: product.slack.port() ?? 0,
    async close() {
      await product.stop();
      await opened.close();
    },
  };
}
