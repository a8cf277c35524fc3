/** A `Runtime` around real neighbours: what the doctor looks at is given by settings, as in an installation. */
import { writeReportWorkbook } from '../../src/adapters/xlsx/write-report-workbook.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach } from 'vitest';
import { createLog } from '../../src/adapters/system/log.ts';
import { systemClock } from '../../src/adapters/system/system-clock.ts';
import { workCalendarFor } from '../../src/adapters/system/holidays.ts';
import { runDoctor } from '../../src/cli/run-doctor.ts';
import type { OpenInstallation, Runtime } from '../../src/cli/run-product.ts';
import { parseConfig } from '../../src/config.ts';
import { startLocalSlack, type LocalSlack } from '../../src/sandbox/slack/local-slack.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

export const ROOT = join(import.meta.dirname, '..', '..');
export const BOT_TOKEN = 'xoxb-1-bot-of-the-test';
export const APP_TOKEN = 'xapp-1-app-of-the-test';
export const SECRETS = [BOT_TOKEN, APP_TOKEN, 'xoxb-wrong', 'xapp-wrong', 'losenord-db', 'losenord-smtp'];

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tertial-doctor-'));
  closing.push(() => {
    rmSync(folder, { recursive: true, force: true });
    return Promise.resolve();
  });
  return folder;
}

export async function storeHere(): Promise<TestStore> {
  const test = await createTestStore();
  closing.push(() => test.close());
  return test;
}

export async function slackHere(scopes?: readonly string[]): Promise<LocalSlack> {
  const slack = await startLocalSlack({
    clock: systemClock,
    team: { id: 'T01', name: 'Timrå kommun', domain: 'timra' },
    users: [],
    signingSecret: '0123456789abcdef0123456789abcdef',
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    ...(scopes === undefined ? {} : { scopes }),
  });
  closing.push(() => slack.stop());
  return slack;
}

/** The port of a real mail server. */
export async function mailServerHere(options: SMTPServerOptions = {}): Promise<number> {
  const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], ...options });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  return (server.server.address() as AddressInfo).port;
}

export function onClose(close: () => Promise<void>): void {
  closing.push(close);
}

/** Settings for a live installation where all is well. */
export function liveEnv(at: { slack: LocalSlack; mailPort: number; database: TestStore }) {
  return {
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: at.slack.apiUrl,
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(at.mailPort),
    MAIL_FROM: 'Tertial <tertial@example.org>',
    DATABASE_URL: at.database.url,
  };
}

export interface Doctored {
  readonly code: number;
  readonly text: string;
  /** How often the opened database was closed. */
  readonly closed: number;
}

export async function doctor(
  env: Readonly<Record<string, string>>,
  changes: Partial<Runtime> & { readonly database?: TestStore } = {},
): Promise<Doctored> {
  const parsed = parseConfig(env);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  const lines: string[] = [];
  let closed = 0;
  const { database, ...rest } = changes;
  const open = (): Promise<OpenInstallation> => {
    if (database === undefined) return Promise.reject(new Error('nothing to open'));
    const { store, url } = database;
    const died = new Promise<string>(() => undefined);
    const close = (): Promise<void> => Promise.resolve(void (closed += 1));
    return Promise.resolve({ store, url, isAlone: true, linkSecret: Buffer.alloc(32, 1), died, close });
  };
  const code = await runDoctor({
    locale: 'en',
    clock: systemClock,
    machine: { clock: systemClock, after },
    log: createLog({ level: 'silent' }),
    calendarOf: workCalendarFor,
    printing: { press: null, writeWorkbook: writeReportWorkbook },
    print: (text) => void lines.push(text),
    complain: (text) => void lines.push(text),
    config: parsed.config,
    dataFolder: '/nonexistent',
    root: ROOT,
    owner: 'test:1',
    signalled: () => new Promise(() => undefined),
    open,
    ...rest,
  });
  return { code, text: `${lines.join('\n')}\n`, closed };
}

export function after(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

/** The lines about one area, each with what to do. */
export function about(area: string, text: string): string {
  const lines = text.split('\n');
  const starts = lines
    .map((line, index) => (line.includes(`  ${area}: `) ? index : -1))
    .filter((at) => at >= 0);
  return starts
    .flatMap((start) => {
      const rest = lines.slice(start + 1);
      const end = rest.findIndex((line) => !line.startsWith('    '));
      return [lines[start] ?? '', ...rest.slice(0, end === -1 ? undefined : end)];
    })
    .join('\n');
}
