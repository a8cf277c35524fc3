/**
 * A programme that runs without any account: the real product against a local Slack, an outbox on disk and a clock that
 * stands still until it is moved. Everything lies in one folder and survives a restart, also after kill -9.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPdfPress } from '../adapters/pdf/create-pdf-press.ts';
import { createOutboxMailer } from '../adapters/mail/outbox-mailer.ts';
import { importPlan } from '../flows/import-plan.ts';
import type { Links, Log, Store } from '../ports.ts';
import type { WorkCalendar } from '../programme/calendar/work-calendar.ts';
import type { Agenda } from '../programme/obligation/agenda.ts';
import { deciderOf } from '../programme/activity/assignment.ts';
import type { Country } from '../programme/programme.ts';
import { type Product, type ProductParts, startProduct } from '../product.ts';
import { createMovableClock, type MovableClock } from './movable-clock.ts';
import { type LocalSlack, startLocalSlack } from './slack/local-slack.ts';
import { localUsers } from './local-users.ts';
import { type Travel, travelTo } from './travel.ts';

export interface WorldOptions {
  /** Where outbox, Slack's messages and the clock lie. */
  readonly folder: string;
  readonly store: Store;
  /** The plan file's text; imported when the store does not have it yet. */
  readonly plan: string;
  readonly startAt: Temporal.Instant;
  readonly calendarOf: (country: Country) => WorkCalendar;
  readonly machine: ProductParts['machine'];
  readonly links: Links;
  readonly log: Log;
}

export interface World {
  readonly product: Product;
  readonly slack: LocalSlack;
  readonly clock: MovableClock;
  readonly outbox: string;
  readonly programme: string;
  readonly calendarOf: WorldOptions['calendarOf'];
  loadAgenda(): Promise<Agenda>;
  /** Moves the clock through everything that is due on the way. */
  travelTo(until: Temporal.Instant, extra?: Pick<Travel, 'people' | 'onStep'>): Promise<void>;
  stop(): Promise<void>;
}

/** Tokens of the local Slack; they could not be taken for real ones. */
const LOCAL_TOKENS = {
  signingSecret: 'local-signing-secret',
  botToken: 'xoxb-local-sandbox',
  appToken: 'xapp-local-sandbox',
};

const TYPST = fileURLToPath(new URL('../../templates/typst', import.meta.url));
const SENDER = { name: 'Tertial', email: 'tertial@example.org' };

export async function startWorld(options: WorldOptions): Promise<World> {
  const { folder, store, log } = options;
  const clock = createMovableClock(options.startAt, join(folder, 'clock'));
  const users = localUsers(options.plan);
  const slack = await startLocalSlack({
    ...LOCAL_TOKENS,
    clock,
    team: { id: 'T0LOCAL000', name: users.programme.shortName, domain: 'local' },
    users: users.users,
    stateFile: join(folder, 'slack.jsonl'),
  });
  const outbox = join(folder, 'outbox');
  const mailer = createOutboxMailer({
    folder: outbox,
    from: `${SENDER.name} <${SENDER.email}>`,
    domain: 'tertial.example.org',
  });
  const product = await startProduct({
    store,
    mailer,
    sender: SENDER,
    slack: {
      botToken: LOCAL_TOKENS.botToken,
      transport: { mode: 'socket', appToken: LOCAL_TOKENS.appToken },
      apiUrl: slack.apiUrl,
    },
    calendarOf: options.calendarOf,
    clock,
    press: createPdfPress({ templates: TYPST, after: options.machine.after }),
    machine: options.machine,
    links: options.links,
    web: null,
    log,
    owner: 'sandbox',
    lanes: 8,
    settleSeconds: 0,
    isAlone: true,
  });
  await product.slack.connected;
  const programme = users.programme.id;
  const loadAgenda = async (): Promise<Agenda> => {
    const agenda = await product.loadAgenda(programme);
    if (agenda === undefined) throw new Error(`the sandbox has no programme ${programme}`);
    return agenda;
  };
  const isNew = Temporal.Instant.compare(clock.now(), options.startAt) === 0;
  await settleIn(product, { options, programme, now: clock.now(), isNew });
  return {
    product,
    slack,
    clock,
    outbox,
    programme,
    calendarOf: options.calendarOf,
    loadAgenda,
    travelTo: (until, extra = {}) =>
      travelTo(
        { clock, beat: () => product.heartbeat.beat(), nextWake: () => store.nextWake(), ...extra },
        until,
      ),
    async stop() {
      await product.stop();
      await slack.stop();
    },
  };
}

/**
 * First start: the plan is imported, its people are found, and the leaders it leaves open are confirmed. A first start
 * that was killed half-way is finished by the next one: it counts as first until the clock has moved.
 */
async function settleIn(
  product: Product,
  {
    options,
    programme,
    now,
    isNew,
  }: { options: WorldOptions; programme: string; now: Temporal.Instant; isNew: boolean },
): Promise<void> {
  const { store } = options;
  if ((await store.loadPlan(programme)) === undefined) {
    const result = await importPlan(
      { store, readings: product.readings },
      { text: options.plan, by: 'sandbox', at: now },
    );
    if (result.state === 'wrong')
      throw new Error(`the sandbox's plan is wrong: ${JSON.stringify(result.reading.problems)}`);
  }
  await product.syncMembers(programme);
  if (isNew) await confirmLeaders(product, programme, now);
}

/** As the project leader would: the likeliest candidate of each open question about a leader. */
async function confirmLeaders(product: Product, programme: string, now: Temporal.Instant): Promise<void> {
  const agenda = await product.loadAgenda(programme);
  if (agenda === undefined) return;
  const by = deciderOf(agenda.programme, agenda.confirmed) ?? 'sandbox';
  for (const { id, readings } of agenda.questions) {
    const activity = id === 'project-leader' ? id : /^leader:(.+)$/.exec(id)?.[1];
    const person = readings.find((reading) => agenda.programme.people.some((one) => one.id === reading));
    if (activity !== undefined && person !== undefined)
      await product.store.saveConfirmation(programme, { activity, person, by, at: now });
  }
}
