import { readOutbox, type StoredMail } from '../adapters/mail/read-outbox.ts';
import { changeLanguage } from './change-language.ts';
import { type Agenda, emailOf, localeOfPerson } from '../programme/obligation/agenda.ts';
import { parseReportId, reportId } from './report-id.ts';
import { nextOf } from './clock-targets.ts';
import type { ClockTarget, SandboxClock, SandboxPerson, SandboxWorld } from './page/sandbox-world.ts';
import { roleLine, weightOf } from './role-line.ts';
import type { World } from './world.ts';

/** The world as its page looks at it. */
export async function pageWorld(world: World): Promise<SandboxWorld> {
  const { store } = world.product;
  const listeners = new Set<() => void>();
  /** Mails already parsed: a stored mail never changes. */
  const parsed = new Map<string, StoredMail>();
  let agenda = await world.loadAgenda();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  world.slack.onChange(({ what }) => {
    if (what === 'home') void world.loadAgenda().then((now) => (agenda = now));
  });
  return {
    programmeTitle: agenda.programme.title,
    language: agenda.programme.language,
    people: (locale) => peopleOf(agenda, locale),
    slack: world.slack,
    linkDesk: world.product.linkDesk,
    async changeLanguage(userId, locale) {
      agenda = await changeLanguage(world, userId, locale);
      tell();
    },
    clock: clockOf(world, () => agenda, tell),
    mails: () => readOutbox(world.outbox, parsed),
    async reports() {
      const reports = await store.listReports(world.programme);
      return reports
        .map((report) => ({
          id: reportId(report),
          title: report.subject,
          locale: report.locale,
          at: report.at,
        }))
        .sort((a, b) => Temporal.Instant.compare(b.at, a.at) || (a.id < b.id ? -1 : 1));
    },
    async report(id, format) {
      const wanted = parseReportId(id);
      if (wanted === undefined) return undefined;
      const report = await store.loadReport({ programme: world.programme, ...wanted });
      return report === undefined
        ? undefined
        : { html: report.html, txt: report.text, json: report.json }[format];
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function peopleOf(agenda: Agenda, locale: SandboxPerson['locale']): readonly SandboxPerson[] {
  return agenda.programme.people
    .filter(({ id }) => emailOf(agenda, id) !== null)
    .map(({ id, name }) => ({
      id,
      name,
      role: roleLine(agenda, id, locale),
      slackUserId: agenda.members.get(id)?.slackUserId ?? null,
      locale: localeOfPerson(agenda, id),
      email: emailOf(agenda, id),
    }))
    .sort((a, b) => weightOf(agenda, b.id) - weightOf(agenda, a.id));
}

/** An answer wakes the programme at once: what that brings is done before anybody looks further ahead. */
async function nextEvent(world: World, now: Temporal.Instant): Promise<Temporal.Instant | null> {
  const { store } = world.product;
  const next = await store.nextWake();
  if (next === null || Temporal.Instant.compare(next, now) > 0) return next;
  await world.travelTo(now);
  return store.nextWake();
}

function clockOf(world: World, agenda: () => Agenda, tell: () => void): SandboxClock {
  const { clock } = world;
  const peek = async (target: ClockTarget): Promise<Temporal.Instant | null> => {
    const now = clock.now();
    if (typeof target !== 'string') return target;
    switch (target) {
      case 'next-prompt':
        return nextOf(agenda(), 'prompt', now);
      case 'next-milestone':
        return nextOf(agenda(), 'milestone', now);
      case 'end-of-month':
        return nextOf(agenda(), 'report', now);
      case 'next-event':
        return nextEvent(world, now);
      case 'next-day':
        return now.toZonedDateTimeISO(agenda().programme.timeZone).add({ days: 1 }).toInstant();
    }
  };
  return {
    now: () => clock.now(),
    timeZone: agenda().programme.timeZone,
    peek,
    async moveTo(target, onProgress) {
      const until = await peek(target);
      if (until === null) return;
      const start = clock.now();
      const length = Math.max(1, until.epochMilliseconds - start.epochMilliseconds);
      await world.travelTo(until, {
        onStep: (at) => onProgress({ at, share: (at.epochMilliseconds - start.epochMilliseconds) / length }),
      });
      tell();
    },
  };
}
