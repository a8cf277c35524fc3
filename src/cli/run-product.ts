import { join } from 'node:path';
import { createOutboxMailer } from '../adapters/mail/outbox-mailer.ts';
import { parseSender } from '../adapters/mail/mail-address.ts';
import { createSmtpMailer } from '../adapters/mail/smtp-mailer.ts';
import { createSignedLinks } from '../adapters/web/signed-links.ts';
import type { Config } from '../config.ts';
import { cliWords as say } from '../i18n/cli-words.ts';
import { readDkimKey } from './read-dkim-key.ts';
import type { Mailer, Store } from '../ports.ts';
import { type ProductParts, startProduct } from '../product.ts';
import type { CliContext } from './cli-context.ts';

export interface Runtime extends Pick<
  CliContext,
  'locale' | 'clock' | 'machine' | 'log' | 'calendarOf' | 'print' | 'complain' | 'printing'
> {
  readonly config: Config;
  readonly dataFolder: string;
  /** The checkout. */
  readonly root: string;
  readonly owner: string;
  signalled(): Promise<void>;
  open(): Promise<OpenInstallation>;
}

export interface OpenInstallation {
  /** For looking at the database itself; holds its password. */
  readonly url: string;
  readonly store: Store;
  readonly isAlone: boolean;
  /** Behind the links in mails. */
  readonly linkSecret: Buffer;
  readonly died: Promise<string>;
  close(): Promise<void>;
}

interface Running {
  /** Fulfilled with a text for people when it cannot go on, e.g. because its port is taken. */
  readonly failed: Promise<string>;
  stop(): Promise<void>;
}

const NEVER = new Promise<string>(() => undefined);

/** `start`: the sandbox without accounts, or the product against a real Slack. Runs until a signal; returns the exit code. */
export async function runProduct(runtime: Runtime): Promise<number> {
  // Listened to from the first moment: a Ctrl-C while starting stops in good order, too.
  const signalled = runtime.signalled();
  const opened = await runtime.open();
  try {
    const running =
      runtime.config.slack === null ? await sandbox(runtime, opened) : await live(runtime, opened);
    const death = await Promise.race([signalled.then(() => null), opened.died, running.failed]);
    if (death !== null) runtime.complain(death);
    await running.stop();
    return death === null ? 0 : 1;
  } finally {
    await opened.close();
  }
}

async function sandbox(runtime: Runtime, { store, linkSecret }: OpenInstallation): Promise<Running> {
  const { config, locale, root, calendarOf, log, machine } = runtime;
  // Only here: a live installation need not carry a Slack of its own.
  const { runSandbox } = await import('../sandbox/run-sandbox.ts');
  const running = await runSandbox({
    root,
    folder: join(runtime.dataFolder, 'sandbox'),
    store,
    calendarOf,
    machine,
    log,
    port: config.web.port,
    portIsFixed: config.web.portIsFixed,
    linkSecret,
  });
  runtime.print(say.sandboxReady[locale]({ url: running.url }));
  return { failed: NEVER, stop: () => running.stop() };
}

/** Slack grants an app a few hundred messages a minute; four at a time stay below. */
const LANES = 4;
const SETTLE_SECONDS = 30;

async function live(runtime: Runtime, { store, isAlone, linkSecret }: OpenInstallation): Promise<Running> {
  const { clock, machine, log, calendarOf, owner, locale } = runtime;
  const mail = mailParts(runtime);
  const slack = runtime.config.slack;
  if (slack === null) throw new Error('live without Slack settings');
  const { address, host, port } = runtime.config.web;
  const links = createSignedLinks({ secret: linkSecret, address });
  const product = await startProduct({
    ...mail,
    store,
    slack,
    links,
    web: address === null ? null : { address, host, port },
    clock,
    machine,
    log,
    calendarOf,
    press: runtime.printing.press,
    owner,
    lanes: LANES,
    settleSeconds: SETTLE_SECONDS,
    isAlone,
  });
  const programmes = await store.listProgrammes();
  if (programmes.length === 0) runtime.print(say.noProgrammes[locale]);
  // Slack may be down at start: what is owed by mail does not wait for it.
  const failed = product.slack.connected.then(
    () => {
      runtime.print(say.liveReady[locale]);
      return NEVER;
    },
    (error: unknown) =>
      say.slackUnreachable[locale]({ reason: error instanceof Error ? error.message : String(error) }),
  );
  product.heartbeat.start();
  return {
    failed,
    async stop() {
      await product.stop();
      mail.mailer.close();
    },
  };
}

/** The mailer the settings ask for, and who it writes as. */
export function mailParts({ config, dataFolder, root }: Pick<Runtime, 'config' | 'dataFolder' | 'root'>): {
  readonly mailer: Mailer & {
    verify(): Promise<{ ok: true } | { ok: false; reason: string }>;
    close(): void;
  };
  readonly sender: ProductParts['sender'];
} {
  const { from, smtp, dkim } = config.mail;
  const sender = parseSender(from);
  if (sender === undefined) throw new Error(`not a sender: ${from}`);
  const domain = sender.address.split('@')[1] ?? 'localhost';
  const mailer =
    smtp === null
      ? createOutboxMailer({ folder: join(dataFolder, 'outbox'), from, domain })
      : createSmtpMailer({ ...smtp, from, dkim: dkim === null ? null : readDkimKey(root, dkim) });
  return { mailer, sender: { name: sender.name, email: sender.address } };
}
