import type { MailMessage } from '../../../src/ports.ts';

export const AT = Temporal.Instant.from('2016-10-03T06:00:00Z');

export const INVITATION = ['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'END:VCALENDAR', ''].join('\r\n');

export function sampleMail(changes: Partial<MailMessage> = {}): MailMessage {
  return {
    to: 'ylva.jonsson@timra.example.org',
    toName: 'Ylva Jönsson',
    replyTo: 'samordnare@timra.example.org',
    subject: '[Timrå] Månadsrapport september 2016',
    html: '<p>Hej – läget är ▲ gult.</p>',
    text: 'Hej – läget är ▲ gult.\n',
    language: 'sv',
    attachments: [],
    invitation: null,
    list: null,
    ...changes,
  };
}
