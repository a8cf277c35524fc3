/**
 * The product put together: adapters below, flows above, the heartbeat between them. Everything that differs between a
 * town hall's server, the sandbox, the simulator and a test comes in as an argument.
 */
import { createMessenger } from './adapters/slack/create-messenger.ts';
import { createSlackClients } from './adapters/slack/slack-clients.ts';
import type { SlackConfig } from './adapters/slack/slack-config.ts';
import { startSlack, type RunningSlack, type StartSlackInput } from './adapters/slack/start-slack.ts';
import type { LinkDesk } from './adapters/web/link-desk.ts';
import { createLinkListener, type LinkListener } from './adapters/web/link-listener.ts';
import { startLinkServer } from './adapters/web/start-link-server.ts';
import { writeReportWorkbook } from './adapters/xlsx/write-report-workbook.ts';
import { createInbound } from './flows/check-in/create-inbound.ts';
import { createComposers } from './flows/deliver/create-composers.ts';
import { type AgendaDeps, createAgendaCache, loadAgenda } from './flows/load-agenda.ts';
import { createLinkDesk } from './flows/links/link-desk.ts';
import { createPlanReadings, type PlanReadings } from './flows/plan-readings.ts';
import { memberKeeper } from './flows/keep-members.ts';
import { syncMembers } from './flows/sync-members.ts';
import { createHeartbeat, type Heartbeat } from './heartbeat.ts';
import type { Clock, Links, Log, Mailer, Messenger, PdfPress, Store } from './ports.ts';
import type { WorkCalendar } from './programme/calendar/work-calendar.ts';
import type { Agenda } from './programme/obligation/agenda.ts';
import type { Country } from './programme/programme.ts';

export interface ProductParts {
  readonly store: Store;
  readonly mailer: Mailer;
  /** Whom mails and invitations come from. */
  readonly sender: { readonly name: string; readonly email: string };
  readonly slack: SlackConfig;
  /** Addresses in mails that do one thing for their one reader. */
  readonly links: Links;
  /**
   * Where what those addresses lead to is served: on Slack's own port where Slack calls us over HTTP, else here. `null`:
   * nowhere, or by whoever asks for `linkDesk`.
   */
  readonly web: { readonly address: string; readonly host: string; readonly port: number } | null;
  readonly calendarOf: (country: Country) => WorkCalendar;
  readonly clock: Clock;
  /** What makes PDF; `null`: nothing does. */
  readonly press: PdfPress | null;
  /** Real time, also where `clock` is moved by hand: Slack's signatures and deadlines know no other. */
  readonly machine: Pick<StartSlackInput, 'clock' | 'after'>;
  readonly log: Log;
  /** Names this process in leases. */
  readonly owner: string;
  /**
   * Recipients served at once per channel: a few hide the network's waiting without running into Slack's limits; one
   * gives the same order every time.
   */
  readonly lanes: number;
  /** How long Slack may take until a message it accepted can be found; before that nobody looks for it. */
  readonly settleSeconds: number;
  /** No other process relays on this store: leases left by a dead one are void at once. */
  readonly isAlone: boolean;
}

export interface Product {
  readonly store: Store;
  readonly messenger: Messenger;
  readonly readings: PlanReadings;
  readonly heartbeat: Heartbeat;
  readonly slack: RunningSlack;
  /** What links in mails lead to. */
  readonly linkDesk: LinkDesk;
  /** Where links are served by a server of their own; `null`: none. */
  readonly linkPort: number | null;
  loadAgenda(programme: string): Promise<Agenda | undefined>;
  /** Looks the plan's people up in Slack. */
  syncMembers(programme: string): Promise<void>;
  /** Stops taking work, finishes what runs. The store stays open: its owner closes it. */
  stop(): Promise<void>;
}

export async function startProduct(parts: ProductParts): Promise<Product> {
  const { store, clock, log, mailer, links } = parts;
  const readings = createPlanReadings();
  const agendaDeps: AgendaDeps = {
    store,
    readings,
    calendarOf: parts.calendarOf,
    agendas: createAgendaCache(),
  };
  const clients = createSlackClients(parts.slack, log);
  const messenger = createMessenger(clients.bulk);
  const print = { press: parts.press, writeWorkbook: writeReportWorkbook };
  const inboundDeps = { ...agendaDeps, store, messenger, clock, log, print };
  const inbound = createInbound(inboundDeps);
  const linkDesk = createLinkDesk({ ...inboundDeps, links });
  const composers = createComposers({ ...agendaDeps, store, sender: parts.sender, links, print });
  const heartbeat = createHeartbeat({
    ...agendaDeps,
    store,
    messenger,
    mailer,
    composers,
    clock,
    log,
    owner: parts.owner,
    lanes: parts.lanes,
    housekeeping: memberKeeper({ ...agendaDeps, store, messenger, log }),
  });
  if (parts.isAlone) await store.releaseLeases(clock.now().add({ seconds: parts.settleSeconds }));
  const listener = linkListener(parts, linkDesk);
  const isShared = parts.slack.transport.mode === 'http';
  const linkServer =
    parts.web === null || listener === null || isShared
      ? null
      : await startLinkServer({ listener, host: parts.web.host, port: parts.web.port });
  const slack = startSlack({
    ...{ config: parts.slack, inbound, log, ...parts.machine },
    ...(listener === null ? {} : { beside: listener }),
  });
  return {
    store,
    messenger,
    readings,
    heartbeat,
    slack,
    linkDesk,
    linkPort: linkServer?.port ?? null,
    loadAgenda: (programme) => loadAgenda(agendaDeps, programme),
    async syncMembers(programme) {
      const agenda = await loadAgenda(agendaDeps, programme);
      if (agenda !== undefined) await syncMembers({ store, messenger, log }, agenda);
    },
    async stop() {
      await heartbeat.stop();
      await linkServer?.stop();
      await slack.stop();
    },
  };
}

function linkListener({ web, machine, log }: ProductParts, desk: LinkDesk): LinkListener | null {
  if (web === null) return null;
  return createLinkListener({ desk, address: web.address, clock: machine.clock, log });
}
