/** Timrå with its leaders in a local Slack, the real Bolt app and a real database; only the clock is ours. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRunningWork } from '../../../src/adapters/slack/running-work.ts';
import { createSlackMessenger, startSlack } from '../../../src/adapters/slack/start-slack.ts';
import { workCalendarFor } from '../../../src/adapters/system/holidays.ts';
import { createLog } from '../../../src/adapters/system/log.ts';
import { systemClock } from '../../../src/adapters/system/system-clock.ts';
import { writeReportWorkbook } from '../../../src/adapters/xlsx/write-report-workbook.ts';
import { createInbound } from '../../../src/flows/check-in/create-inbound.ts';
import { areaStatusComposers } from '../../../src/flows/deliver/compose-area-status.ts';
import { changeComposers } from '../../../src/flows/deliver/compose-change.ts';
import { deliveryReviewComposers } from '../../../src/flows/deliver/compose-delivery-review.ts';
import { newsComposers } from '../../../src/flows/deliver/compose-news.ts';
import { planReviewComposers } from '../../../src/flows/deliver/compose-plan-review.ts';
import { questionComposers } from '../../../src/flows/deliver/compose-questions.ts';
import { subReportComposers } from '../../../src/flows/deliver/compose-sub-report.ts';
import { checkInComposers } from '../../../src/flows/deliver/compose-check-in.ts';
import type { Composed, Composers } from '../../../src/flows/deliver/composer.ts';
import { planDue } from '../../../src/flows/deliver/plan-due.ts';
import { deliverDue } from '../../../src/flows/deliver/relay.ts';
import { createAgendaCache } from '../../../src/flows/load-agenda.ts';
import { createPlanReadings } from '../../../src/flows/plan-readings.ts';
import { type ReportFactsDeps, reportFactsLoader } from '../../../src/flows/load-report-facts.ts';
import type { Mailer, Store } from '../../../src/ports.ts';
import { localeOf } from '../../../src/programme/locale.ts';
import { startLocalSlack, type LocalSlack } from '../../../src/sandbox/slack/local-slack.ts';
import type { LocalUser } from '../../../src/sandbox/slack/workspace/model.ts';
import { readAudit } from '../../support/read-audit.ts';
import { createTestStore } from '../../support/test-store.ts';

export const PROGRAMME = 'timra-2016';

/** Helene coordinates and leads 1.1; Susanne leads 4.x and 6 once confirmed; Charlotte is the project leader. */
export const PEOPLE = {
  helene: user('U01HELENE', 'Helene Olofsson', 'sv-SE'),
  susanne: user('U02SUSANNE', 'Susanne Wadell', 'nb-NO'),
  katarina: user('U03KATARINA', 'Katarina Borg Johansson', 'en-US'),
  charlotte: user('U04CHARLOTTE', 'Charlotte Sjöström', 'sv-SE'),
  yvonne: user('U05YVONNE', 'Yvonne Westerlund', 'sv-SE'),
  stranger: user('U06STRANGER', 'Sten Främling', 'nb-NO'),
} as const;

export type Transport = 'socket' | 'http';

export interface SlackWorld {
  readonly slack: LocalSlack;
  readonly store: Store;
  readonly inbound: ReturnType<typeof createInbound>;
  /** The audit log, oldest first. */
  audit(): Promise<readonly { actor: string; action: string; subject: string }[]>;
  /** Moves the clock and sends what has fallen due by then. */
  at(local: string): Promise<void>;
  /** Waits until listeners and what they started are done. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

const BOT = { signingSecret: 'local-signing', botToken: 'xoxb-local', appToken: 'xapp-local' };

/** Another programme than Timrå: its example, who is in Slack, when it begins. */
export interface SlackSetting {
  readonly programme: string;
  readonly people: readonly LocalUser[];
  /** Local day on which the plan is imported, eight in the morning. */
  readonly from: string;
  readonly confirmed: Readonly<Record<string, string>>;
}

const TIMRA: SlackSetting = {
  programme: PROGRAMME,
  people: Object.values(PEOPLE),
  from: '2016-09-01',
  confirmed: {
    'project-leader': 'charlotte-sjostrom',
    '4.1': 'susanne-wadell',
    '6': 'susanne-wadell',
    '2.1': 'katarina-borg-johansson',
    '3': 'katarina-borg-johansson',
  },
};

export async function startSlackWorld(
  transport: Transport,
  setting: SlackSetting = TIMRA,
): Promise<SlackWorld> {
  const test = await createTestStore();
  const { store } = test;
  let now = Temporal.PlainDateTime.from(`${setting.from}T08:00`)
    .toZonedDateTime('Europe/Stockholm')
    .toInstant();
  const clock = { now: () => now };
  const log = createLog({ level: 'silent' });
  const slack = await startLocalSlack({
    clock,
    team: { id: 'T01TIMRA', name: 'Timrå', domain: 'timra' },
    users: [...setting.people],
    ...BOT,
  });
  const config = {
    botToken: BOT.botToken,
    apiUrl: slack.apiUrl,
    transport:
      transport === 'socket'
        ? { mode: 'socket' as const, appToken: BOT.appToken }
        : { mode: 'http' as const, signingSecret: BOT.signingSecret, host: '127.0.0.1', port: 0 },
  };
  const messenger = createSlackMessenger(config, log);
  const deps = {
    store,
    calendarOf: workCalendarFor,
    readings: createPlanReadings(),
    agendas: createAgendaCache(),
    messenger,
    clock,
    log,
    print: { press: null, writeWorkbook: writeReportWorkbook },
  };
  const work = createRunningWork(log);
  const inbound = createInbound(deps);
  const running = startSlack({ config, inbound, log, clock: systemClock, after, work });
  await running.connected;
  if (transport === 'http') slack.deliverTo(`http://127.0.0.1:${running.port() ?? 0}/slack/events`);
  await fill(store, setting, now);
  const relay = { ...deps, mailer: noMailer, composers: composersOf(deps), owner: 'test', lanes: 1 };
  return {
    slack,
    store,
    inbound,
    audit: () => readAudit(test.url),
    at: async (local) => {
      now = Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Stockholm').toInstant();
      await planDue(deps, now);
      await deliverDue(relay);
    },
    settled: () => work.drained(),
    close: async () => {
      await running.stop();
      await slack.stop();
      await test.close();
    },
  };
}

async function fill(store: Store, setting: SlackSetting, at: Temporal.Instant): Promise<void> {
  const { programme, people, confirmed } = setting;
  const file = new URL(`../../../examples/${programme}/programme.yaml`, import.meta.url);
  const text = readFileSync(file, 'utf8');
  const sha256 = createHash('sha256').update(text).digest('hex');
  await store.savePlanRevision({ programme, text, sha256, by: 'test', at });
  await store.saveMembers(
    programme,
    people
      .filter(({ id }) => id !== PEOPLE.stranger.id)
      .map(({ id, realName, email, locale }) => ({
        person: slug(realName),
        email,
        slackUserId: id,
        timeZone: 'Europe/Stockholm',
        locale: localeOf(locale) ?? null,
      })),
  );
  for (const [activity, person] of Object.entries(confirmed))
    await store.saveConfirmation(programme, { activity, person, by: 'test', at });
  await store.planDeliveries({ programme, obligations: [], watermark: at, wakeAt: at });
}

/** Mail is another test's business: its rows are closed without sending. */
function composersOf(deps: ReportFactsDeps & { readonly store: Store }): Composers {
  const none = (): Promise<Composed> => Promise.resolve({ channel: 'none', reason: 'no mail in this world' });
  return {
    ...checkInComposers(deps),
    report: none,
    'report-review': none,
    milestone: none,
    digest: none,
    'meeting-reminder': none,
    'meeting-change': none,
    attendance: none,
    minutes: none,
    ...questionComposers(deps),
    ...subReportComposers(),
    ...areaStatusComposers(deps),
    ...changeComposers(deps),
    ...deliveryReviewComposers(),
    ...planReviewComposers(),
    ...newsComposers({ loadFacts: reportFactsLoader(deps) }),
  };
}

const noMailer: Mailer = {
  send: () => Promise.reject(new Error('no mail in this world')),
  find: () => Promise.reject(new Error('no mail in this world')),
};

function after(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

function slug(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '-');
}

export function user(id: string, realName: string, locale: string): LocalUser {
  const name = slug(realName).replaceAll('-', '.');
  return { id, name, realName, email: `${name}@timra.example.org`, tz: 'Europe/Stockholm', locale };
}
