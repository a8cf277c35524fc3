/** An approver without Slack reads the archived version behind a link and answers there; the answer counts as any other. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOutbox } from '../../../src/adapters/mail/read-outbox.ts';
import { actOnReview } from '../../../src/flows/report/act-on-review.ts';
import { archivedAs } from '../../../src/programme/review/review-edition.ts';
import { reviewOf } from '../../../src/programme/review/review.ts';
import { type DeliveryWorld, PROGRAMME, startDeliveryWorld } from '../deliver/delivery-world.ts';
import { EDITION, FUNDED } from '../report/review-plan.ts';

const ADDRESS = 'https://tertial.example.org';
let world: DeliveryWorld;
beforeEach(async () => {
  world = await startDeliveryWorld({
    ...{ plan: FUNDED, start: '2016-12-29T08:30', address: ADDRESS },
    outside: ['fia-falk', 'ulf-udd'],
  });
  await world.at('2016-12-30T09:00');
  await world.at('2017-01-02T08:30');
  await actOnReview(world.relay, {
    ...{ programme: PROGRAMME, edition: EDITION, version: '0.1', by: 'lea-lind', key: 'submit' },
    ...{ at: world.clock.now(), deed: { act: 'submit', comment: '' } },
  });
  await world.at('2017-01-02T08:40');
});
afterEach(() => world.close());

const mailsTo = async (person: string) =>
  (await readOutbox(world.outbox)).filter(({ to }) => to.startsWith(person));
const reviewed = async () => {
  const agenda = await world.product.loadAgenda(PROGRAMME);
  return agenda === undefined ? undefined : reviewOf(agenda.entries, EDITION);
};

/** The link in the approver's own mail. */
async function link(): Promise<string> {
  const [mail] = await mailsTo('ulf.udd');
  const url = /https:\/\/tertial\.example\.org(\/l\/[\w-]+)/.exec(mail?.text ?? '')?.[1];
  if (url === undefined) throw new Error(`no link in ${mail?.text ?? 'no mail'}`);
  return `http://127.0.0.1:${world.product.linkPort ?? 0}${url}`;
}

const post = (url: string, form: Record<string, string>) =>
  fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });

test('looking shows the archived version in a frame that can do nothing, and decides nothing', async () => {
  const url = await link();
  const before = await reviewed();
  const page = await (await fetch(url)).text();
  expect(page).toContain('Läs och godkänn: Tertialrapport september–december 2016');
  expect(page).toContain('<iframe src="?document"');
  expect(page).toContain('value="approve"');
  const framed = await fetch(`${url}?document`);
  expect(framed.headers.get('content-security-policy')).toMatch(/^sandbox allow-popups; default-src 'none'/);
  const archived = await world.store.loadReport({
    ...{ programme: PROGRAMME, kind: 'tertial', locale: 'sv', label: '0.1', period: archivedAs(EDITION) },
  });
  expect(await framed.text()).toBe(archived?.html);
  expect(await reviewed()).toEqual(before);
});

test('what is answered by the link shows in the author’s Slack message at once', async () => {
  const shown = () => JSON.stringify(world.messages('lea-lind').map(({ blocks }) => blocks));
  expect(shown()).not.toContain('skickades tillbaka');
  await post(await link(), { act: 'send-back', comment: 'Kapitel 3 saknar belopp.' });
  expect(shown()).toMatch(/Version 0\.1 skickades tillbaka av Ulf Udd/);
});

test('approved by the link it is the next one’s turn, once; the link then only tells so', async () => {
  const url = await link();
  const done = await post(url, { act: 'approve' });
  expect(done.status).toBe(200);
  expect(await done.text()).toContain('Du har godkänt rapporten');
  const after = await reviewed();
  expect(JSON.stringify(after)).toContain('ulf-udd');
  const again = await (await post(url, { act: 'approve' })).text();
  expect(again).toContain('behöver inte längre ditt svar');
  expect(again).not.toContain('<form');
  expect(await (await post(url, { act: 'send-back', comment: 'nej' })).text()).toContain(
    'behöver inte längre ditt svar',
  );
  expect(await reviewed()).toEqual(after);
  await world.at('2017-01-02T08:50');
  expect(JSON.stringify(world.messages('siv-sten').at(-1)?.blocks)).toContain('Läs och godkänn');
});

test('sent back with a comment, never without one; what was typed is kept and stays words', async () => {
  const url = await link();
  const empty = await post(url, { act: 'send-back', comment: '  ' });
  expect(empty.status).toBe(422);
  expect(await empty.text()).toContain('Skriv vad som behöver ändras');
  const strange = await post(url, { act: 'perhaps', comment: '</textarea><script>alert(1)</script>' });
  expect(strange.status).toBe(422);
  const kept = await strange.text();
  expect(kept).toContain('&lt;script&gt;alert(1)');
  expect(kept).not.toContain('<script');
  const long = await post(url, { act: 'send-back', comment: 'x'.repeat(3001) });
  expect(long.status).toBe(422);
  expect((await reviewed())?.state).toBe('in-review');
  const back = await post(url, { act: 'send-back', comment: 'Kapitel 3 saknar belopp.' });
  expect(await back.text()).toContain('går tillbaka');
  expect((await reviewed())?.state).toBe('sent-back');
  expect(JSON.stringify(await reviewed())).toContain('Kapitel 3 saknar belopp.');
});

test('a link for another version, another edition or somebody whose turn it is not decides nothing', async () => {
  const before = await reviewed();
  const base = {
    kind: 'review',
    programme: PROGRAMME,
    person: 'ulf-udd',
    report: EDITION,
    version: '0.1',
  } as const;
  const later = world.clock.now().add({ hours: 24 });
  const at = (purpose: Parameters<typeof world.links.make>[0]) =>
    `http://127.0.0.1:${world.product.linkPort ?? 0}${(world.links.make(purpose, later) ?? '').slice(ADDRESS.length)}`;
  for (const purpose of [
    { ...base, version: '0.9' },
    { ...base, report: 'tertial:2016-T2~funder' },
    { ...base, person: 'siv-sten' },
    { ...base, person: 'ann-ek' },
  ])
    expect(await (await post(at(purpose), { act: 'approve' })).text()).not.toContain('Du har godkänt');
  expect((await fetch(`${at({ ...base, person: 'ann-ek' })}?document`)).status).toBe(404);
  expect(await reviewed()).toEqual(before);
});
