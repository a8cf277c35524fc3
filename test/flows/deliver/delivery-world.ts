/** A small programme in the real product: local Slack with its faults, real database, a mailer of choice, our clock. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOutboxMailer } from '../../../src/adapters/mail/outbox-mailer.ts';
import { createSlackMessenger } from '../../../src/adapters/slack/start-slack.ts';
import type { SlackConfig } from '../../../src/adapters/slack/slack-config.ts';
import { workCalendarFor } from '../../../src/adapters/system/holidays.ts';
import { createLog } from '../../../src/adapters/system/log.ts';
import { systemClock } from '../../../src/adapters/system/system-clock.ts';
import { createSignedLinks } from '../../../src/adapters/web/signed-links.ts';
import { createComposers } from '../../../src/flows/deliver/create-composers.ts';
import type { RelayDeps } from '../../../src/flows/deliver/relay.ts';
import { createAgendaCache } from '../../../src/flows/load-agenda.ts';
import { importPlan } from '../../../src/flows/import-plan.ts';
import type { Delivery, Links, Mailer, Messenger, Store } from '../../../src/ports.ts';
import { type Product, startProduct } from '../../../src/product.ts';
import { localUsers } from '../../../src/sandbox/local-users.ts';
import { createMovableClock, type MovableClock } from '../../../src/sandbox/movable-clock.ts';
import { type LocalSlack, startLocalSlack } from '../../../src/sandbox/slack/local-slack.ts';
import type { LocalMessage } from '../../../src/sandbox/slack/workspace/model.ts';
import { type Audited, readAudit } from '../../support/read-audit.ts';
import { createTestStore } from '../../support/test-store.ts';

export const PROGRAMME = 'lilla';

/** Ann and Bo lead one activity each, Lea is the project leader, Kim coordinates, Siv sits in the board. */
export const PLAN = `schema: tertial.programme/1
settings:
  id: ${PROGRAMME}
  shortName: Lilla
  language: sv
  country: SE
  timeZone: Europe/Stockholm
  currency: SEK
  meetings:
    - { body: styret, rule: dates, time: '13.00', minutes: 60, dates: ['2016-09-27', '2016-10-25'] }
  reporting:
    - { kind: monthly, to: [styret, project-leader, coordinator] }
people:
  - { name: Ann Ek, email: ann.ek@example.org }
  - { name: Bo Alm, email: bo.alm@example.org }
  - { name: Lea Lind, email: lea.lind@example.org }
  - { name: Kim Kaj, email: kim.kaj@example.org }
  - { name: Siv Sten, email: siv.sten@example.org }
document: { title: Lilla programmet }
activities:
  - { number: '1', title: Kartlägga, period: Sep – 17 oktober 2016, leader: Ann Ek }
  - { number: '2', title: Utbilda, period: Sep – nov 2016, leader: Bo Alm }
roles:
  - { role: Projektledare, function: project-leader, person: Lea Lind }
  - { role: Koordinator, function: coordinator, person: Kim Kaj }
bodies:
  - { id: styret, name: Styret, members: Siv Sten }
`;

export interface DeliveryWorld {
  readonly store: Store;
  readonly slack: LocalSlack;
  readonly product: Product;
  readonly clock: MovableClock;
  readonly links: Links;
  readonly outbox: string;
  /** For relays of the test's own, beside the product's. */
  readonly relay: RelayDeps & { readonly store: Store };
  /** Stockholm time. Moves the clock there and beats once. */
  at(local: string): Promise<void>;
  /** Moves on by seconds and beats once. */
  after(seconds: number): Promise<void>;
  beat(): Promise<void>;
  /** A person's DM with the app. */
  messages(person: string): readonly LocalMessage[];
  row(key: string): Promise<Delivery>;
  rows(): Promise<readonly Delivery[]>;
  /** The audit log, oldest first. */
  audit(): Promise<readonly Audited[]>;
  close(): Promise<void>;
}

const BOT = { signingSecret: 'local-signing', botToken: 'xoxb-local', appToken: 'xapp-local' };
const SENDER = { name: 'Tertial', email: 'tertial@example.org' };

export interface WorldParts {
  readonly mailer?: Mailer;
  readonly start?: string;
  /** Of the same programme id; absent: `PLAN`. */
  readonly plan?: string;
  /** People who are not in Slack, by id. */
  readonly outside?: readonly string[];
  readonly wrapMessenger?: (messenger: Messenger) => Messenger;
  /** Public address, for links in mails; absent: none. */
  readonly address?: string;
}

export async function startDeliveryWorld(parts: WorldParts = {}): Promise<DeliveryWorld> {
  const test = await createTestStore();
  const { store } = test;
  const { plan = PLAN } = parts;
  const folder = mkdtempSync(join(tmpdir(), 'tertial-deliver-'));
  const outbox = join(folder, 'outbox');
  const clock = createMovableClock(stockholm(parts.start ?? '2016-09-01T08:30'));
  const log = createLog({ level: 'silent' });
  const slack = await startLocalSlack({
    clock,
    team: { id: 'T01', name: 'Lilla', domain: 'lilla' },
    users: localUsers(plan).users.filter(({ name }) => parts.outside?.includes(name) !== true),
    ...BOT,
  });
  const config: SlackConfig = {
    botToken: BOT.botToken,
    apiUrl: slack.apiUrl,
    transport: { mode: 'socket', appToken: BOT.appToken },
  };
  const mailer =
    parts.mailer ?? createOutboxMailer({ folder: outbox, from: SENDER.email, domain: 'example.org' });
  const links = createSignedLinks({ secret: Buffer.alloc(32, 7), address: parts.address ?? null });
  const product = await startProduct({
    store,
    mailer,
    sender: SENDER,
    slack: config,
    links,
    web: parts.address === undefined ? null : { address: parts.address, host: '127.0.0.1', port: 0 },
    calendarOf: workCalendarFor,
    clock,
    press: null,
    machine: { clock: systemClock, after: later },
    log,
    owner: 'product',
    lanes: 1,
    settleSeconds: 0,
    isAlone: true,
  });
  await product.slack.connected;
  await importPlan({ store, readings: product.readings }, { text: plan, by: 'test', at: clock.now() });
  await product.syncMembers(PROGRAMME);
  const deps = {
    store,
    readings: product.readings,
    agendas: createAgendaCache(),
    calendarOf: workCalendarFor,
  };
  const beat = (): Promise<void> => product.heartbeat.beat();
  return {
    store,
    slack,
    product,
    clock,
    links,
    outbox,
    relay: {
      ...deps,
      messenger: createSlackMessenger(config, log),
      mailer,
      composers: createComposers({ ...deps, sender: SENDER, links }),
      log,
      clock,
      owner: 'other',
      lanes: 1,
    },
    async at(local) {
      clock.moveTo(stockholm(local));
      await beat();
    },
    async after(seconds) {
      clock.moveTo(clock.now().add({ seconds }));
      await beat();
    },
    beat,
    messages(person) {
      const user = slack.workspace.users.find(({ name }) => name === person);
      return user === undefined ? [] : slack.person(user.id).messages();
    },
    async row(key) {
      const row = await store.loadDelivery(key);
      if (row === undefined) throw new Error(`no delivery ${key}`);
      return row;
    },
    rows: () => store.listDeliveries({ programme: PROGRAMME }),
    audit: () => readAudit(test.url),
    async close() {
      await product.stop();
      await slack.stop();
      await test.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function stockholm(local: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Stockholm').toInstant();
}

function later(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
