/** Must 16, R9: draft, own words, review in order, approval, sending, receipt, completion and correction, in Slack. */
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOutbox } from '../../../src/adapters/mail/read-outbox.ts';
import { actOnReview, type ReviewDeed } from '../../../src/flows/report/act-on-review.ts';
import { loadVersionDocument } from '../../../src/flows/report/version-document.ts';
import { archivedAs } from '../../../src/programme/review/review-edition.ts';
import { reviewOf } from '../../../src/programme/review/review.ts';
import { type DeliveryWorld, PROGRAMME, startDeliveryWorld } from '../deliver/delivery-world.ts';
import { EDITION, FUNDED } from './review-plan.ts';

let world: DeliveryWorld;
beforeEach(async () => {
  world = await startDeliveryWorld({
    plan: FUNDED,
    start: '2016-12-29T08:30',
    outside: ['fia-falk'],
  });
  await world.at('2016-12-30T09:00');
});
afterEach(async () => {
  const violations = world.slack.ledger.violations();
  await world.close();
  expect(violations).toEqual([]);
});

const person = (name: string) => {
  const user = world.slack.workspace.users.find((one) => one.name === name);
  if (user === undefined) throw new Error(`${name} is not in Slack`);
  return world.slack.person(user.id);
};
const textOf = (name: string) => JSON.stringify(world.messages(name).at(-1)?.blocks ?? []);
const review = async () => {
  const agenda = await world.product.loadAgenda(PROGRAMME);
  const found = agenda === undefined ? undefined : reviewOf(agenda.entries, EDITION);
  if (found === undefined) throw new Error('no review');
  return found;
};
const act = (by: string, version: string, deed: ReviewDeed, key = `${by} ${version} ${deed.act}`) =>
  actOnReview(world.relay, {
    ...{ programme: PROGRAMME, edition: EDITION, version, by, deed, key },
    at: world.clock.now(),
  });
const archived = (label: string, locale: 'sv' | 'nb' | 'en' = 'sv') =>
  world.store.loadReport({
    ...{ programme: PROGRAMME, kind: 'tertial', locale, label },
    period: archivedAs(EDITION),
  });
const mails = async (to: string) =>
  (await readOutbox(world.outbox)).filter((mail) => JSON.stringify(mail.to).includes(to));

/** The document as archived, as text with everything in it. */
async function document(label: string): Promise<string> {
  const found = await loadVersionDocument(world.store, {
    ...{ programme: PROGRAMME, kind: 'tertial', locale: 'sv', label },
    period: archivedAs(EDITION),
  });
  return JSON.stringify(found);
}

async function fill(name: string, button: string, fields: Record<string, string> = {}): Promise<string> {
  await person(name).press('latest', button);
  const form = await person(name).modalOpened();
  for (const [block, value] of Object.entries(fields)) await form.fill(block, value);
  const { state } = await form.submit();
  await form.close();
  return state;
}

test('the funder gets nothing until client and chair have approved, in order, and then exactly what they read', async () => {
  await world.at('2017-01-02T08:30');
  // What leaves for the steering group is decided by the programme: nobody approves it here.
  const toSiv = (await mails('siv.sten@example.org')).map(({ subject }) => subject);
  expect(toSiv.filter((subject) => subject.includes('Tertialrapport'))).toHaveLength(1);
  expect(await mails('fia.falk@example.org')).toEqual([]);
  expect(textOf('lea-lind')).toContain('Läs och sänd för granskning: Tertialrapport september–december 2016');
  expect(textOf('lea-lind')).toContain('Finansiären betalar först när rapporten är godkänd.');
  expect((await review()).state).toBe('draft');
  const first = await archived('0.1');
  const draft = await document('0.1');
  expect(draft).toContain('Utkast. Innehållet är inte godkänt och kan ändras.');
  expect(draft).toContain('L-2016-T3');
  expect(draft).toContain('KS 2016/41');

  // Own words and a colour of one's own make a draft of their own; what is computed stays beside them.
  expect(
    await fill('lea-lind', 'Redigera texten', {
      'review|summary': 'Kursen är upphandlad.',
      'review|dimension': 'overall',
      'review|colour': 'yellow',
      'review|reason': 'Avtalet är inte påskrivet',
    }),
  ).toBe('updated');
  await world.slack.until(() => textOf('lea-lind').includes('Utkast 0.2'));
  const second = await archived('0.2');
  expect(second?.text).toContain('Kursen är upphandlad.');
  expect(second?.text).toContain('Satt av Lea Lind: Avtalet är inte påskrivet. Uträknat: ○ grå.');
  expect((await archived('0.1'))?.sha256).toBe(first?.sha256);

  expect(await fill('lea-lind', 'Skicka för granskning', { 'review|comment': 'Klar.' })).toBe('updated');
  await world.at('2017-01-02T08:40');
  expect(textOf('ulf-udd')).toContain('Lea Lind har sänt version 0.2 för granskning. Godkänner du den?');
  expect(textOf('ulf-udd')).toContain('Du är nummer 1 av 2 som godkänner.');
  expect(JSON.stringify(world.messages('siv-sten'))).not.toContain('godkänn');

  await person('ulf-udd').press('latest', 'Förhandsvisa');
  const preview = await person('ulf-udd').modalOpened();
  expect(JSON.stringify(preview.view)).toContain('Kursen är upphandlad.');
  await preview.close();
  expect(await fill('ulf-udd', 'Godkänn', { 'review|comment': 'Bra.' })).toBe('updated');
  await world.at('2017-01-02T08:50');
  expect(await mails('fia.falk@example.org')).toEqual([]);
  expect(await fill('siv-sten', 'Godkänn')).toBe('updated');
  await world.slack.until(() => textOf('siv-sten').includes('Version 1.0 godkändes'));
  await world.at('2017-01-02T09:00');

  const [mail, ...more] = await mails('fia.falk@example.org');
  expect(more).toEqual([]);
  const approved = await archived('1.0');
  if (mail === undefined || approved === undefined) throw new Error('nothing was sent');
  expect(Buffer.from(mail.attachments[0]?.bytes ?? []).toString('utf8')).toBe(approved.html);
  expect(await document('1.0')).not.toContain('Utkast. Innehållet');
  expect(approved.text).toContain('Kursen är upphandlad.');
  expect(approved.text).toContain('Godkänd 2 januari 2017. Bra.');
  const files = await world.store.listReportFiles({
    ...{ programme: PROGRAMME, kind: 'tertial', locale: 'sv', label: '1.0' },
    period: archivedAs(EDITION),
  });
  expect(files.map(({ format, state }) => `${format} ${state}`)).toEqual([
    'document made',
    'html made',
    'json made',
    'text made',
  ]);
  const html = files.find(({ format }) => format === 'html');
  expect(html?.sha256).toBe(createHash('sha256').update(approved.html).digest('hex'));
  await world.at('2017-01-02T09:10');
  expect(world.messages('lea-lind').at(-1)?.text).toContain('Godkänd: Tertialrapport');
  expect(await mails('fia.falk@example.org')).toHaveLength(1);
});

test('sent back with a comment, it goes round again as a new version; old buttons are answered kindly', async () => {
  await world.at('2017-01-02T08:30');
  await act('lea-lind', '0.1', { act: 'submit', comment: '' });
  await world.at('2017-01-02T08:40');
  await person('ulf-udd').press('latest', 'Skicka tillbaka');
  const form = await person('ulf-udd').modalOpened();
  expect((await form.submit()).state).toBe('refused');
  await form.fill('review|comment', 'Ekonomin saknas.');
  expect((await form.submit()).state).toBe('updated');
  await world.at('2017-01-02T08:50');
  // One ask a day: the answer to the same day's question waits for the next morning.
  await world.at('2017-01-03T09:00');
  expect(textOf('lea-lind')).toContain('Ekonomin saknas.');
  expect(await act('ulf-udd', '0.1', { act: 'approve', comment: '' })).toMatchObject({ state: 'not-now' });
  expect(await act('lea-lind', '0.1', { act: 'submit', comment: 'Ekonomin kommer i maj.' })).toMatchObject({
    state: 'done',
    review: { state: 'in-review', current: { version: '0.2' } },
  });
  expect(await act('ulf-udd', '0.1', { act: 'approve', comment: '' })).toMatchObject({
    state: 'newer-version',
    version: '0.2',
  });
  // Order is kept, and whoever wrote it does not approve it.
  expect(await act('siv-sten', '0.2', { act: 'approve', comment: '' })).toMatchObject({
    state: 'not-yours',
    approver: 'ulf-udd',
  });
  expect(await act('lea-lind', '0.2', { act: 'approve', comment: '' })).toMatchObject({
    state: 'own-report',
  });
  const twice = await Promise.all([
    act('ulf-udd', '0.2', { act: 'approve', comment: '' }, 'a'),
    act('ulf-udd', '0.2', { act: 'approve', comment: '' }, 'b'),
  ]);
  // The later of the two finds the step taken, or the next one's turn come.
  expect(twice.filter(({ state }) => state === 'done')).toHaveLength(1);
  expect((await review()).current.steps.map(({ state }) => state)).toEqual(['approved', 'pending']);
  // An approver's words begin the review anew, as the same sender's.
  expect(
    await act('siv-sten', '0.2', { act: 'write', texts: { summary: 'Kort.' }, colours: [], note: 'Kortat' }),
  ).toMatchObject({ state: 'done', review: { state: 'in-review', current: { version: '0.3' } } });
  expect((await review()).current.steps.map(({ state }) => state)).toEqual(['pending', 'pending']);
});

test('receipt, return and correction: 1.0 stays as it was, 1.1 says what changed and leaves too', async () => {
  await world.at('2017-01-02T08:30');
  await act('lea-lind', '0.1', { act: 'submit', comment: '' });
  await act('ulf-udd', '0.1', { act: 'approve', comment: '' });
  await act('siv-sten', '0.1', { act: 'approve', comment: '' });
  await world.at('2017-01-02T08:40');
  expect(await mails('fia.falk@example.org')).toHaveLength(1);
  const first = await archived('1.0');
  const on = Temporal.PlainDate.from('2017-01-03');
  expect(
    await act('siv-sten', '1.0', { act: 'receipt', reference: 'F-7', receivedBy: 'Fonden', on }),
  ).toMatchObject({
    state: 'not-yours',
  });
  expect(await act('lea-lind', '1.0', { act: 'receipt', reference: ' ', receivedBy: 'Fonden', on })).toEqual({
    state: 'needs-text',
    field: 'reference',
  });
  await act('lea-lind', '1.0', { act: 'receipt', reference: 'F-7', receivedBy: 'Fonden', on });
  expect((await review()).state).toBe('received');
  const noDay = { act: 'outcome', outcome: 'returned', on, note: 'Vad?', deadline: null } as const;
  expect(await act('kim-kaj', '1.0', noDay, 'no day')).toEqual({ state: 'needs-text', field: 'deadline' });
  await act('kim-kaj', '1.0', {
    ...{ act: 'outcome', outcome: 'returned', on, note: 'Vad kostade kursen?' },
    deadline: Temporal.PlainDate.from('2017-01-20'),
  });
  expect((await review()).state).toBe('returned');
  await world.at('2017-01-13T09:00');
  expect(world.messages('lea-lind').at(-1)?.text).toContain('Komplettera senast 20 januari 2017');

  expect(await act('lea-lind', '1.0', { act: 'correct', comment: 'Kursens kostnad' })).toMatchObject({
    state: 'done',
    review: { state: 'draft', current: { version: '1.1-1', cause: 'returned' } },
  });
  await act('lea-lind', '1.1-1', {
    act: 'write',
    texts: { economy: 'Kursen kostade 12 000 kr.' },
    colours: [],
    note: '',
  });
  await act('lea-lind', '1.1-2', { act: 'submit', comment: '' });
  await act('ulf-udd', '1.1-2', { act: 'approve', comment: '' });
  await act('siv-sten', '1.1-2', { act: 'approve', comment: '' });
  const second = await archived('1.1');
  expect(second?.text).toContain('Kursen kostade 12 000 kr.');
  expect(second?.text).toContain('Komplettering som finansiären har begärt. Kursens kostnad');
  const corrected = await document('1.1');
  expect(corrected).toContain('Version 1.0 mottagen');
  expect(corrected).toContain('Version 1.0 åter för komplettering');
  expect(await archived('1.0')).toEqual(first);
  await world.at('2017-01-13T10:00');
  const sent = await mails('fia.falk@example.org');
  expect(sent).toHaveLength(2);
});

test('whoever is waited for is reminded twice, then those who run the programme hear of it', async () => {
  for (const day of ['02', '03', '04', '05', '09', '10', '11', '12', '13'])
    await world.at(`2017-01-${day}T09:30`);
  const about = (name: string) =>
    world
      .messages(name)
      .map(({ text }) => text)
      .filter((text) => text.includes('Tertialrapport'));
  expect(about('lea-lind')).toEqual([
    'Lilla: Läs och sänd för granskning: Tertialrapport september–december 2016',
    'Lilla: Påminnelse: Läs och sänd för granskning: Tertialrapport september–december 2016',
    'Lilla: Påminnelse: Läs och sänd för granskning: Tertialrapport september–december 2016',
  ]);
  expect(about('kim-kaj')).toEqual(['Lilla: Väntar på svar: Tertialrapport september–december 2016']);
});

test('two write at once with clocks that disagree: neither loses a word', async () => {
  await world.at('2017-01-02T08:30');
  let isFirst = true;
  const kim = world.clock.now().add({ seconds: 5 });
  const write = (by: string, texts: Record<string, string>) => ({
    ...{ programme: PROGRAMME, edition: EDITION, version: '0.1', by, key: by },
    deed: { act: 'write', texts, colours: [], note: '' } as const,
  });
  // Kim's words are stored just before Lea's, by a clock that is five seconds ahead.
  const kimFirst = async () => {
    if (!isFirst) return;
    isFirst = false;
    await actOnReview(world.relay, { ...write('kim-kaj', { economy: 'Kims ord.' }), at: kim });
  };
  const store = {
    ...world.store,
    saveEntries: async (...input: Parameters<typeof world.store.saveEntries>) => {
      await kimFirst();
      return world.store.saveEntries(...input);
    },
  };
  const lea = { ...write('lea-lind', { summary: 'Leas ord.' }), at: world.clock.now() };
  expect(await actOnReview({ ...world.relay, store }, lea)).toMatchObject({
    state: 'done',
    review: { current: { version: '0.3', builtBy: 'lea-lind' } },
  });
  const second = await archived('0.2');
  expect(second?.text).toContain('Kims ord.');
  expect(second?.text).not.toContain('Leas ord.');
  const third = await archived('0.3');
  expect(third?.text).toContain('Kims ord.');
  expect(third?.text).toContain('Leas ord.');
});

test('words that come too late for the version are not stored by half', async () => {
  await world.at('2017-01-02T08:30');
  await act('lea-lind', '0.1', { act: 'submit', comment: '' });
  await act('ulf-udd', '0.1', { act: 'approve', comment: '' });
  const store = {
    ...world.store,
    saveEntries: async (...input: Parameters<typeof world.store.saveEntries>) => {
      // Kim is faster, and what Kim wrote is approved before Lea's words arrive.
      await act('kim-kaj', '0.1', { act: 'write', texts: { summary: 'Kims.' }, colours: [], note: '' });
      await act('ulf-udd', '0.2', { act: 'approve', comment: '' });
      await act('siv-sten', '0.2', { act: 'approve', comment: '' });
      return world.store.saveEntries(...input);
    },
  };
  const late = { act: 'write', texts: { economy: 'Leas.' }, colours: [], note: '' } as const;
  expect(
    await actOnReview(
      { ...world.relay, store },
      {
        ...{ programme: PROGRAMME, edition: EDITION, version: '0.1', by: 'lea-lind', key: 'late' },
        ...{ at: world.clock.now(), deed: late },
      },
    ),
  ).toMatchObject({ state: 'not-now', review: { state: 'approved', current: { version: '0.2' } } });
  const entries = await world.store.loadEntries({ programme: PROGRAMME, kind: 'report-text' });
  expect(entries.map(({ period }) => period)).toEqual(['summary']);
});
