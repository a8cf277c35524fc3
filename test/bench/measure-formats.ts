/** A tertial report of forty sub-projects in every format, each in a process of its own, and forty mails with it. */
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { createSmtpMailer } from '../../src/adapters/mail/smtp-mailer.ts';
import { renderReportHtml } from '../../src/render/html/render-report-html.ts';
import { renderReportMail } from '../../src/render/mail/render-report-mail.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { manyFacts } from '../support/many-programme.ts';
import { roleArgs, startChild } from './child.ts';
import type { Figure } from './figure.ts';
import { type BenchFormat, FORMATS, type MadeFormat } from './make-format.ts';

const RECIPIENTS = 40;
const NAMES: Readonly<Record<BenchFormat, string>> = {
  ...{ html: 'HTML', docx: 'DOCX', xlsx: 'XLSX', 'ua-1': 'PDF/UA-1', 'a-2a': 'PDF/A-2a' },
  chromium: 'PDF printed by Chromium',
};
/** ms */
const AIMS: Readonly<Partial<Record<BenchFormat, number>>> = { html: 50, 'ua-1': 400 };
const MAILS_MS = 3000;
/** Of what the browser takes, in time and in memory. */
const SHARE = 0.25;

export async function measureFormats(tell: (text: string) => void): Promise<readonly Figure[]> {
  const made = new Map<BenchFormat, MadeFormat>();
  for (const format of FORMATS) {
    tell(`formats, ${NAMES[format]}`);
    made.set(format, await measure(format));
  }
  tell('formats, forty mails');
  const mails = await sendMails();
  const figure = (what: string, value: number, unit: Figure['unit'], aim: Figure['aim'] = null): Figure => ({
    ...{ part: 'formats', what, value, unit, floor: null, aim },
  });
  const rows = [...made].flatMap(([format, one]) => {
    const aim = AIMS[format];
    return [
      figure(NAMES[format], one.milliseconds, 'ms', aim === undefined ? null : { of: 'value', atMost: aim }),
      figure(`${NAMES[format]}, memory of ${one.processes} process(es)`, one.resident, 'MB'),
    ];
  });
  return [
    ...rows,
    ...againstBrowser(made),
    figure(`${RECIPIENTS} mails composed and handed to a server`, mails, 'ms', {
      of: 'value',
      atMost: MAILS_MS,
    }),
  ];
}

function againstBrowser(made: ReadonlyMap<BenchFormat, MadeFormat>): readonly Figure[] {
  const [own, browser] = [made.get('ua-1'), made.get('chromium')];
  if (own === undefined || browser === undefined) return [];
  const row = (what: string, unit: Figure['unit'], value: number, floor: number): Figure => ({
    ...{ part: 'formats', what: `PDF/UA-1 against Chromium, ${what}`, value, unit },
    floor: { what: 'Chromium', value: floor },
    aim: { of: 'ratio', atMost: SHARE },
  });
  return [
    row('time', 'ms', own.milliseconds, browser.milliseconds),
    row('memory', 'MB', own.resident, browser.resident),
    row('memory, shared pages counted once', 'MB', own.proportional, browser.proportional),
  ];
}

async function measure(format: BenchFormat): Promise<MadeFormat> {
  const child = await startChild(roleArgs('format', format), (line) => line.startsWith('{'));
  await child.stop();
  return JSON.parse(child.said) as MadeFormat;
}

/** From the document to the server's last "250": composing included, over one pooled connection as the product has it. */
async function sendMails(): Promise<number> {
  let received = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      stream.resume().once('end', () => {
        received += 1;
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const mailer = createSmtpMailer({
    ...{ host: '127.0.0.1', port, secure: false, user: null, password: null },
    from: 'Tertial <tertial@example.org>',
  });
  try {
    const facts = manyFacts();
    const document = buildReport('tertial', facts, 'sv');
    const file = renderReportHtml(document);
    const people = facts.programme.people.slice(0, RECIPIENTS);
    const began = performance.now();
    const sent = await Promise.all(
      people.map(({ id, name, email }) => {
        const context = {
          programme: facts.programme,
          recipient: { role: 'recipient' },
          attachment: 'rapport.html',
        } as const;
        const attachments = [{ filename: 'rapport.html', contentType: 'text/html', content: file }];
        return mailer.send({
          key: `report:${id}`,
          at: document.at,
          mail: {
            ...renderReportMail(document, context),
            ...{ to: email ?? '', toName: name, replyTo: null, language: 'sv', attachments },
            ...{ invitation: null, list: null },
          },
        });
      }),
    );
    const milliseconds = performance.now() - began;
    if (received !== RECIPIENTS || sent.some(({ state }) => state !== 'sent'))
      throw new Error(`${received} of ${RECIPIENTS} mails arrived: ${JSON.stringify(sent[0])}`);
    return milliseconds;
  } finally {
    mailer.close();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}
