/** From the mail to the register and back: whoever leaves a list gets no more of it, and everything else as before. */
import { afterEach, expect, test } from 'vitest';
import { readOutbox } from '../../../src/adapters/mail/read-outbox.ts';
import { loadAgenda } from '../../../src/flows/load-agenda.ts';
import { mailListOf } from '../../../src/programme/obligation/mail-list.ts';
import { type DeliveryWorld, PLAN, PROGRAMME, startDeliveryWorld } from '../deliver/delivery-world.ts';

const ADDRESS = 'https://tertial.example.org';
/** The board reads the month's report, a funder's contact the same; Mia is on the newsletter's list. */
const LISTED = PLAN.replace(
  '{ kind: monthly, to: [styret, project-leader, coordinator] }',
  '{ kind: monthly, to: [styret, coordinator] }\n    - { kind: monthly, to: [fond] }',
)
  .concat(
    `organisations:
  - { id: norr, name: Norrby, kind: municipality, contacts: [Bo Alm] }
  - { id: fond, name: Fonden, kind: funder, contacts: [Fia Fond] }
announcements:
  - { id: nyhetsbrev, name: Nyhetsbrevet, raw: varje månad, cadence: monthly, to: [municipalities, styret] }
`,
  )
  .replace('people:\n', 'people:\n  - { name: Fia Fond, email: fia.fond@example.org }\n');

let world: DeliveryWorld;
afterEach(() => world.close());

const mailsTo = async (person: string) =>
  (await readOutbox(world.outbox)).filter(({ to }) => to.startsWith(person));
const stopOf = (text: string): string | undefined =>
  /Sluta få de här mejlen: (https:\/\/tertial\.example\.org\/l\/[\w-]+)/.exec(text)?.[1];

async function press(url: string): Promise<number> {
  const at = `http://127.0.0.1:${world.product.linkPort ?? 0}${url.slice(ADDRESS.length)}`;
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
  return (await fetch(at, { method: 'POST', body })).status;
}

test('every list says how to leave it; a funder’s report is none', async () => {
  world = await startDeliveryWorld({ plan: LISTED, address: ADDRESS });
  for (const day of ['2016-09-02', '2016-09-20', '2016-09-26', '2016-10-03']) await world.at(`${day}T09:00`);
  const siv = await mailsTo('siv.sten');
  expect(siv).toHaveLength(4);
  for (const mail of siv) {
    const url = stopOf(mail.text);
    expect(url, mail.subject).toBeDefined();
    expect(mail.html).toContain(url);
    expect(mail.html).toContain('Sluta få de här mejlen');
    expect(mail.text).toContain('Du får det här för att');
  }
  const agenda = await loadAgenda(world.relay, PROGRAMME);
  const row = await world.row(`report:${PROGRAMME}:monthly:2016-09:siv-sten`);
  if (agenda === undefined) throw new Error('no plan');
  expect(mailListOf(agenda, row)).toBe('report:monthly');
  expect(mailListOf(agenda, { ...row, to: 'fia-fond' })).toBeNull();
});

test('one press, and that list stops: planned mails of it do not leave, other lists and other people go on', async () => {
  world = await startDeliveryWorld({ plan: LISTED, address: ADDRESS });
  await world.at('2016-09-02T09:00');
  await world.at('2016-10-03T08:00');
  const about = (subject: string) => async (person: string) =>
    (await mailsTo(person)).filter((mail) => mail.subject.includes(subject));
  const news = about('Nyhetsbrevet');
  const [letter] = await news('siv.sten');
  expect(await press(stopOf(letter?.text ?? '') ?? '')).toBe(200);
  await world.at('2016-11-01T08:00');
  expect(await news('siv.sten')).toHaveLength(1);
  expect((await about('Månadsrapport')('siv.sten')).length).toBeGreaterThan(1);
  const keys = (await world.rows()).map(({ key }) => key);
  // The coordinator sees it, on Wednesday's list and in Home.
  await world.at('2016-11-02T15:00');
  const overview = JSON.stringify(world.messages('kim-kaj').at(-1)?.blocks);
  expect(overview).toContain('Har avsagt sig mejl');
  expect(overview).toContain('Siv Sten – ”Nyhetsbrevet”');
  expect(keys).not.toContain(`news:${PROGRAMME}:nyhetsbrev:2016-10:siv-sten`);
  // Back again from the next one on.
  const at = `http://127.0.0.1:${world.product.linkPort ?? 0}${(stopOf(letter?.text ?? '') ?? '').slice(ADDRESS.length)}`;
  const page = await (await fetch(at)).text();
  const seen = /name="seen" value="([^"]*)"/.exec(page)?.[1] ?? '';
  expect(
    (await fetch(at, { method: 'POST', body: new URLSearchParams({ act: 'resume', seen }) })).status,
  ).toBe(200);
  const again = (await world.rows()).length;
  await world.at('2016-12-01T08:00');
  expect((await world.rows()).length).toBeGreaterThan(again);
});

test('a mail that waits in the ledger when its reader leaves is not sent any more', async () => {
  world = await startDeliveryWorld({ plan: LISTED, address: ADDRESS });
  await world.at('2016-09-02T09:00');
  const refusing = {
    ...world.relay.mailer,
    send: () => Promise.resolve({ state: 'retry' as const, reason: 'busy', afterSeconds: 60 }),
  };
  await world.close();
  world = await startDeliveryWorld({ plan: LISTED, address: ADDRESS, mailer: refusing });
  await world.at('2016-09-02T09:00');
  await world.at('2016-10-03T08:00');
  const key = `report:${PROGRAMME}:monthly:2016-09:siv-sten`;
  expect(await world.row(key)).toMatchObject({ state: 'planned', attempts: 1 });
  const url = world.links.make(
    { kind: 'unsubscribe', programme: PROGRAMME, person: 'siv-sten', list: 'report:monthly' },
    world.clock.now().add({ hours: 24 }),
  );
  expect(await press(url ?? '')).toBe(200);
  await world.after(3600);
  expect(await world.row(key)).toMatchObject({
    state: 'cancelled',
    reason: expect.stringContaining('siv-sten') as string,
  });
  expect(await world.row(`report:${PROGRAMME}:monthly:2016-09:kim-kaj`)).toMatchObject({ state: 'planned' });
});
