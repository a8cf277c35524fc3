/** Sends large mails into an outbox until it is killed. */
import { createOutboxMailer } from '../../../src/adapters/mail/outbox-mailer.ts';
import { AT, sampleMail } from './sample-mail.ts';

const mailer = createOutboxMailer({
  folder: process.argv[2] ?? '',
  from: 'tertial@example.org',
  domain: 'example.org',
});
const content = 'x'.repeat(16_000_000);
for (let count = 0; ; count += 1) {
  const attachments = [{ filename: 'stor.txt', contentType: 'text/plain', content }];
  await mailer.send({ key: `k${count}`, at: AT, mail: sampleMail({ attachments }) });
}
