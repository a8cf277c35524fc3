/** Whoever has a meeting in the calendar hears at once that it is moved or off, and nobody else does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterEach, expect, test } from 'vitest';
import { importPlan } from '../../../src/flows/import-plan.ts';
import { type DeliveryWorld, PLAN, startDeliveryWorld } from './delivery-world.ts';

/** Neither the length nor the place is what one would guess. */
const LONG = PLAN.replace('minutes: 60', 'minutes: 90, place: Kommunhuset');

let world: DeliveryWorld;
afterEach(() => world.close());

async function changeTo(dates: string): Promise<void> {
  await world.after(60);
  const text = LONG.replace("['2016-09-27', '2016-10-25']", dates);
  const input = { text, by: 'test', at: world.clock.now() };
  const result = await importPlan({ store: world.store, readings: world.product.readings }, input);
  expect(result.state).not.toBe('wrong');
  await world.after(60);
}

/** Subject and calendar text of everything a person got, oldest first. */
async function calendarMails(person: string) {
  const mails = await Promise.all(
    readdirSync(world.outbox).map((file) => PostalMime.parse(readFileSync(join(world.outbox, file)))),
  );
  return mails
    .filter((mail) => mail.to?.[0]?.address?.startsWith(person) === true)
    .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
    .flatMap(({ subject = '', attachments }) => {
      const part = attachments.find(({ mimeType }) => mimeType === 'text/calendar');
      if (part === undefined) return [];
      const ics =
        typeof part.content === 'string'
          ? part.content
          : Buffer.from(new Uint8Array(part.content)).toString('utf8');
      const value = (name: string) => new RegExp(`^${name}:(.*?)\r?$`, 'm').exec(ics)?.[1];
      return [
        {
          subject,
          method: value('METHOD'),
          uid: value('UID'),
          sequence: value('SEQUENCE'),
          start: value('DTSTART'),
          end: value('DTEND'),
          place: value('LOCATION'),
        },
      ];
    });
}

const UID = 'lilla.styret.2016-09-27@tertial';

test('moved after the invitation: the same entry, a higher sequence, a new time; then off: cancelled', async () => {
  world = await startDeliveryWorld({ plan: LONG });
  await world.at('2016-09-20T08:00');
  expect(await calendarMails('siv.sten')).toMatchObject([
    { method: 'REQUEST', uid: UID, sequence: '0', start: '20160927T110000Z' },
  ]);
  await changeTo("['2016-09-30', '2016-10-25']");
  await world.beat();
  expect((await calendarMails('siv.sten')).slice(1)).toMatchObject([
    {
      subject: '[Lilla] Ny tid: Styret 30 september kl. 13.00',
      method: 'REQUEST',
      uid: UID,
      sequence: '1',
      start: '20160930T110000Z',
    },
  ]);
  await world.at('2016-09-23T08:00');
  // The digest for the new day goes on with the same entry.
  const digests = (await calendarMails('siv.sten')).filter(({ uid }) => uid === UID);
  expect(digests.at(-1)).toMatchObject({ sequence: '1', start: '20160930T110000Z' });
  await world.at('2016-09-28T10:00');
  await changeTo("['2016-10-25']");
  expect((await calendarMails('siv.sten')).at(-1)).toMatchObject({
    subject: '[Lilla] Inställt: Styret 30 september kl. 13.00',
    method: 'CANCEL',
    uid: UID,
    sequence: '2',
    start: '20160930T110000Z',
    end: '20160930T123000Z',
    place: 'Kommunhuset',
  });
  const before = (await calendarMails('siv.sten')).length;
  await world.at('2016-09-29T08:00');
  expect(await calendarMails('siv.sten')).toHaveLength(before);
});

test('changed before anybody was invited: nobody hears of it but by the invitation', async () => {
  world = await startDeliveryWorld({ plan: LONG });
  await world.at('2016-09-02T09:00');
  await changeTo("['2016-09-29', '2016-10-25']");
  await world.at('2016-09-22T08:00');
  expect(await calendarMails('siv.sten')).toMatchObject([
    { method: 'REQUEST', uid: UID, sequence: '1', start: '20160929T110000Z' },
  ]);
});
