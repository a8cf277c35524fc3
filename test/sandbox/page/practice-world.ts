/** A small real world for the page: local Slack, the practice app, a mail outbox on disk, a clock that can be moved. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOutboxMailer } from '../../../src/adapters/mail/outbox-mailer.ts';
import { readOutbox } from '../../../src/adapters/mail/read-outbox.ts';
import { localeOf } from '../../../src/programme/locale.ts';
import type { Log } from '../../../src/ports.ts';
import type { ClockTarget, SandboxPerson, SandboxWorld } from '../../../src/sandbox/page/sandbox-world.ts';
import { startSandboxPage } from '../../../src/sandbox/page/start-sandbox-page.ts';
import { sampleMail } from '../../adapters/mail/sample-mail.ts';
import { startTown } from '../slack/town.ts';
import { promptBlocks, startPracticeApp } from './practice-app.ts';

const STEPS = { 'next-prompt': 7 * 24, 'next-event': 2, 'next-day': 24, 'end-of-month': 28 * 24 } as const;
const ZONE = 'Europe/Stockholm';

const residents: readonly SandboxPerson[] = [
  {
    id: 'anna-ek',
    name: 'Anna Ek',
    role: 'Aktivitetsledare för 1.2 och 2.1',
    slackUserId: 'U0ANNA',
    locale: 'sv',
    email: 'anna.ek@kommun.example.org',
  },
  {
    id: 'berit-dal',
    name: 'Berit Dal',
    role: 'Projektledare',
    slackUserId: 'U0BERIT',
    locale: 'nb',
    email: 'berit.dal@kommun.example.org',
  },
  {
    id: 'ylva-jonsson',
    name: 'Ylva Jönsson',
    role: 'Styrgruppens ordförande',
    slackUserId: null,
    locale: 'sv',
    email: 'ylva.jonsson@kommun.example.org',
  },
];

interface LoggedLine {
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>> | undefined;
}

export async function startPracticeWorld() {
  const folder = await mkdtemp(join(tmpdir(), 'tertial-page-'));
  const slack = await startTown();
  const app = await startPracticeApp(slack);
  const mailer = createOutboxMailer({ folder, from: 'Tertial <tertial@example.org>', domain: 'example.org' });
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  let now = Temporal.Instant.from('2016-09-02T06:30:00Z');
  const peek = (target: ClockTarget) =>
    typeof target !== 'string'
      ? target
      : target === 'next-milestone'
        ? null
        : now.add({ hours: STEPS[target] });

  const people = () =>
    residents.map((it) => ({
      ...it,
      locale: localeOf(slack.workspace.user(it.slackUserId ?? '')?.locale) ?? it.locale,
    }));

  const world: SandboxWorld = {
    programmeTitle: 'Timrå digitalt först',
    language: 'sv',
    people,
    slack,
    linkDesk: {
      style: '',
      show: ({ token }) =>
        Promise.resolve({
          status: 200,
          html: `<p>${token}</p><form method="post"><button>Answer</button></form>`,
        }),
      act: () => Promise.resolve({ status: 200, html: '<p>done</p>' }),
      document: () => Promise.resolve(undefined),
      unknown: () => ({ status: 404, html: '' }),
      failed: () => ({ status: 500, html: '' }),
    },
    changeLanguage: (userId, locale) => slack.person(userId).changeLocale(locale),
    clock: {
      now: () => now,
      timeZone: ZONE,
      peek: (target) => Promise.resolve(peek(target)),
      async moveTo(target, onProgress) {
        const until = peek(target);
        if (until === null) throw new Error('nowhere to go');
        onProgress({ at: now, share: 0.4 });
        await app.client.chat.postMessage({
          channel: 'D0ANNA',
          text: 'Timrå: läget vecka 36',
          blocks: promptBlocks,
        });
        now = until;
        await mailTo(residents[0]!, 'Milstolpe 1.2: 14 dagar kvar');
        tell();
      },
    },
    mails: () => readOutbox(folder),
    reports: () =>
      Promise.resolve([
        { id: 'monthly.2016-09.sv.1', title: 'Månadsrapport september 2016', locale: 'sv', at: now },
      ]),
    report: (id, format) =>
      Promise.resolve(
        id !== 'monthly.2016-09.sv.1'
          ? undefined
          : format === 'html'
            ? '<!doctype html><html lang="sv"><head><title>Rapport</title><style>body{font:16px/1.5 sans-serif;margin:2rem;max-width:44rem}</style></head><body><h1>Månadsrapport september 2016</h1><p>▲ Gult läge: en aktivitet av sju avviker.</p><script>document.title="ran"</script></body></html>'
            : format === 'json'
              ? '{"schema":"tertial.report/1"}'
              : 'Månadsrapport september 2016\n',
      ),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const mailTo = (person: SandboxPerson, subject: string, invited = false) =>
    mailer.send({
      key: `${subject} ${person.id} ${now.toString()}`,
      at: now,
      mail: sampleMail({
        to: person.email ?? '',
        toName: person.name,
        subject,
        language: person.locale,
        html: `<html lang="sv"><head><title>${subject}</title></head><body style="font:16px/1.5 sans-serif;max-width:600px;margin:24px auto"><h1 style="font-size:22px">${subject}</h1><p>Hej ${person.name}. Så här ser det ut.</p><p><a href="/l/kommer-du">Svara om du kommer</a></p></body></html>`,
        attachments: [{ filename: 'läge.json', contentType: 'application/json', content: '{}' }],
        invitation: invited ? { method: 'REQUEST', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' } : null,
      }),
    });
  await mailTo(residents[0]!, 'Styrgruppsmöte 3 oktober', true);
  await mailTo(residents[2]!, 'Kallelse till styrgruppen');

  const lines: LoggedLine[] = [];
  const note = (message: string, fields?: Readonly<Record<string, unknown>>) =>
    void lines.push({ message, fields });
  const log: Log = { info: note, warn: note, error: note };
  const page = await startSandboxPage({ world, log, door: 0 });
  return {
    world,
    app,
    slack,
    page,
    lines,
    prompt: (channel = 'D0ANNA') =>
      app.client.chat.postMessage({ channel, text: 'Timrå: läget vecka 36', blocks: promptBlocks }),
    async stop() {
      await page.stop();
      await app.stop();
      await slack.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type PracticeWorld = Awaited<ReturnType<typeof startPracticeWorld>>;
