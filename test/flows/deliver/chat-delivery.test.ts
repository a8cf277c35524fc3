/** A chat message is never lost and visible once, whatever Slack does. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { planDue } from '../../../src/flows/deliver/plan-due.ts';
import { deliverDue } from '../../../src/flows/deliver/relay.ts';
import { settleOrphans } from '../../../src/flows/deliver/settle-orphans.ts';
import type { Messenger } from '../../../src/ports.ts';
import { dueObligations } from '../../../src/programme/obligation/due-obligations.ts';
import { type DeliveryWorld, PROGRAMME, startDeliveryWorld, stockholm } from './delivery-world.ts';

const FRIDAY = '2016-09-02T09:00';
const ANN = `prompt:${PROGRAMME}:ann-ek:2016-W35`;
const BO = `prompt:${PROGRAMME}:bo-alm:2016-W35`;

let world: DeliveryWorld;
beforeEach(async () => {
  world = await startDeliveryWorld();
});
afterEach(async () => {
  const twice = world.slack.ledger.violations().filter(({ rule }) => rule === 'message_twice');
  await world.close();
  expect(twice).toEqual([]);
});

test('a beat sends each message once, with its key; a second beat and a second product send nothing new', async () => {
  await world.at(FRIDAY);
  expect(world.messages('ann-ek')).toHaveLength(1);
  expect(world.messages('ann-ek')[0]?.metadata).toMatchObject({ event_payload: { key: ANN } });
  const before = await world.rows();
  await world.beat();
  await Promise.all([world.beat(), world.beat()]);
  await deliverDue(world.relay);
  expect(await world.rows()).toEqual(before);
  expect(new Set(before.map(({ key }) => key)).size).toBe(before.length);
  expect(world.messages('ann-ek')).toHaveLength(1);
  expect(await world.row(ANN)).toMatchObject({ state: 'sent', attempts: 1 });
});

test('the intent is committed before the network call', async () => {
  world.slack.faults.nextCalls('chat.postMessage', { kind: 'slow', ms: 400 });
  world.clock.moveTo(stockholm(FRIDAY));
  const beat = world.beat();
  await world.slack.until(() => world.messages('ann-ek').length === 1);
  const during = await world.row(ANN);
  await beat;
  expect(during).toMatchObject({ state: 'in_flight', attempts: 1, receipt: null, sentAt: null });
  expect(during.payloadSha256).toMatch(/^[0-9a-f]{64}$/);
  expect(await world.row(ANN)).toMatchObject({ state: 'sent', payloadSha256: during.payloadSha256 });
});

test('an answer that was lost is looked up by its key: found, sent, one message', async () => {
  world.slack.faults.nextCalls('chat.postMessage', { kind: 'answer_lost' });
  await world.at(FRIDAY);
  expect(await world.row(ANN)).toMatchObject({ state: 'in_flight' });
  await world.after(59);
  expect(await world.row(ANN)).toMatchObject({ state: 'in_flight' });
  await world.after(1);
  const [message] = world.messages('ann-ek');
  const row = await world.row(ANN);
  expect(row).toMatchObject({ state: 'sent', attempts: 1, receipt: { ts: message?.ts } });
  expect(row.sentAt?.equals(stockholm(FRIDAY))).toBe(true);
  expect(world.messages('ann-ek')).toHaveLength(1);
});

test('where the look-up cannot be read, nothing is sent again until it can', async () => {
  world.slack.faults.nextCalls('chat.postMessage', { kind: 'answer_lost' });
  world.slack.faults.nextCalls('conversations.history', { kind: 'error', error: 'internal_error' }, 3);
  await world.at(FRIDAY);
  for (let look = 0; look < 3; look += 1) {
    await world.after(60);
    expect(await world.row(ANN)).toMatchObject({ state: 'in_flight', attempts: 1 });
  }
  await world.after(60);
  expect(await world.row(ANN)).toMatchObject({ state: 'sent', attempts: 1 });
  expect(world.messages('ann-ek')).toHaveLength(1);
});

test.each([
  ['a line cut before anything was done', { kind: 'reset' }],
  ['a server error', { kind: 'server_error', status: 503 }],
] as const)('%s is proved not to have arrived, then sent', async (_, fault) => {
  world.slack.faults.nextCalls('chat.postMessage', fault);
  await world.at(FRIDAY);
  expect(world.messages('ann-ek')).toEqual([]);
  expect(world.messages('bo-alm')).toHaveLength(1);
  await world.after(60);
  expect(await world.row(ANN)).toMatchObject({ state: 'sent', attempts: 2 });
  expect(world.messages('ann-ek')).toHaveLength(1);
});

test('429 is retried when Retry-After has passed, not a second before', async () => {
  world.slack.faults.nextCalls('chat.postMessage', { kind: 'ratelimited', retryAfter: 120 });
  await world.at(FRIDAY);
  const row = await world.row(ANN);
  expect(row).toMatchObject({ state: 'planned', reason: 'ratelimited' });
  expect(row.notBefore.equals(stockholm(FRIDAY).add({ seconds: 120 }))).toBe(true);
  await world.after(119);
  expect(world.messages('ann-ek')).toEqual([]);
  await world.after(1);
  expect(world.messages('ann-ek')).toHaveLength(1);
});

test('a permanent refusal is final, and holds up nobody else', async () => {
  world.slack.faults.nextCalls('chat.postMessage', { kind: 'error', error: 'channel_not_found' });
  await world.at(FRIDAY);
  expect(await world.row(ANN)).toMatchObject({ state: 'failed', reason: 'channel_not_found' });
  expect(await world.row(BO)).toMatchObject({ state: 'sent' });
  await world.after(3600);
  expect(await world.row(ANN)).toMatchObject({ state: 'failed', attempts: 1 });
  expect(world.messages('ann-ek')).toEqual([]);
});

test('what would leave after 16 waits until 08:00 on the next working day', async () => {
  const eightHours = 8 * 3600;
  world.slack.faults.nextCalls('chat.postMessage', { kind: 'ratelimited', retryAfter: eightHours });
  await world.at(FRIDAY);
  await world.after(eightHours);
  const row = await world.row(ANN);
  expect(row).toMatchObject({ state: 'planned', reason: 'quiet hours' });
  expect(row.notBefore.equals(stockholm('2016-09-05T08:00'))).toBe(true);
  await world.at('2016-09-05T07:59');
  expect(world.messages('ann-ek')).toEqual([]);
  await world.at('2016-09-05T08:00');
  expect(world.messages('ann-ek')).toHaveLength(1);
});

test('a nudge that could not leave is replaced by the next one, never sent beside it', async () => {
  await world.at(FRIDAY);
  const aDay = 24 * 3600;
  // One refusal is enough: whoever else is due in that beat waits as long, without asking Slack again.
  world.slack.faults.nextCalls('chat.postMessage', { kind: 'ratelimited', retryAfter: aDay }, 1);
  await world.at('2016-09-05T10:00');
  await world.at('2016-09-06T10:00');
  const nudge = (number: number) => world.row(`nudge:${PROGRAMME}:ann-ek:2016-W35:${number}`);
  expect(await nudge(1)).toMatchObject({ state: 'missed' });
  expect(await nudge(2)).toMatchObject({ state: 'sent' });
  expect(world.messages('ann-ek')).toHaveLength(2);
  await world.at('2016-09-07T15:00');
  expect(world.messages('ann-ek')).toHaveLength(2);
});

test('a message whose person has answered is closed unsent, with the reason', async () => {
  await world.at(FRIDAY);
  await world.store.saveAnswers({
    programme: PROGRAMME,
    week: '2016-W35',
    by: 'ann-ek',
    at: stockholm('2016-09-02T11:00'),
    late: false,
    submissionKey: 'V1:h',
    answers: [{ activity: '1', textSince: '2016-W35', content: green }],
  });
  await world.at('2016-09-05T10:00');
  expect(await world.row(`nudge:${PROGRAMME}:ann-ek:2016-W35:1`)).toMatchObject({
    state: 'cancelled',
    reason: 'already answered',
    attempts: 0,
  });
  expect(world.messages('ann-ek')).toHaveLength(1);
  expect(world.messages('bo-alm')).toHaveLength(2);
});

test('a composer that throws holds up nobody, and its message leaves once it can be written', async () => {
  let broken = true;
  const { composers } = world.relay;
  const relay = {
    ...world.relay,
    composers: {
      ...composers,
      prompt: (input: Parameters<typeof composers.prompt>[0]) =>
        broken && input.delivery.to === 'ann-ek'
          ? Promise.reject(new Error('no words'))
          : composers.prompt(input),
    },
  };
  await planOnly(FRIDAY);
  await deliverDue(relay);
  expect(world.messages('bo-alm')).toHaveLength(1);
  expect(await world.row(ANN)).toMatchObject({ state: 'planned', attempts: 0, reason: 'Error: no words' });
  // Its pauses grow with its age: a fault of ours must not keep the relay busy for ever.
  const tries: string[] = [];
  while (tries.length < 3) {
    const next = (await world.row(ANN)).notBefore;
    tries.push(
      next.toZonedDateTimeISO('Europe/Stockholm').toPlainTime().toString({ smallestUnit: 'minute' }),
    );
    await deliverDue({ ...relay, clock: { now: () => next } });
  }
  expect(tries).toEqual(['09:10', '09:20', '09:40']);
  broken = false;
  const { notBefore } = await world.row(ANN);
  await deliverDue({ ...relay, clock: { now: () => notBefore } });
  expect(world.messages('ann-ek')).toHaveLength(1);
});

test('a stored plan that no longer reads holds up no other programme', async () => {
  const at = stockholm('2016-09-01T09:00');
  await world.store.savePlanRevision({
    programme: 'a-broken',
    text: 'settings: [',
    sha256: 'x',
    by: 'test',
    at,
  });
  await world.store.planDeliveries({
    programme: 'a-broken',
    obligations: [{ ...(await obligationLike()), key: 'prompt:a-broken:x:2016-W35', programme: 'a-broken' }],
    watermark: at,
    wakeAt: at,
  });
  await world.at(FRIDAY);
  expect(world.messages('ann-ek')).toHaveLength(1);
  expect(world.messages('bo-alm')).toHaveLength(1);
  expect(await world.row('prompt:a-broken:x:2016-W35')).toMatchObject({ attempts: 0, receipt: null });
});

test('fencing: a relay that slept past its lease before the intent sends nothing', async () => {
  const awake = gate();
  const { composers } = world.relay;
  const sleeper = {
    ...world.relay,
    owner: 'sleeper',
    composers: {
      ...composers,
      prompt: async (input: Parameters<typeof composers.prompt>[0]) => {
        await awake.open;
        return composers.prompt(input);
      },
    },
  };
  await planOnly(FRIDAY);
  const asleep = deliverDue(sleeper);
  await untilState(ANN, 'leased');
  await world.after(60);
  expect(world.messages('ann-ek')).toHaveLength(1);
  awake.release();
  await asleep;
  expect(world.messages('ann-ek')).toHaveLength(1);
  expect(world.messages('bo-alm')).toHaveLength(1);
  expect(await world.row(ANN)).toMatchObject({ state: 'sent', fence: 2, attempts: 1 });
});

test('fencing: the receipt of a zombie is refused, so it cannot undo what its successor proved', async () => {
  const awake = gate();
  const { messenger } = world.relay;
  const zombieMessenger: Messenger = {
    ...messenger,
    post: async (input) => {
      await messenger.post(input);
      await awake.open;
      return { state: 'retry', reason: 'woke up late', afterSeconds: 1 };
    },
  };
  await planOnly(FRIDAY);
  const zombie = deliverDue({ ...world.relay, owner: 'zombie', messenger: zombieMessenger });
  await untilState(ANN, 'in_flight');
  await world.slack.until(() => world.messages('ann-ek').length === 1);
  await world.after(60);
  expect(await world.row(ANN)).toMatchObject({ state: 'sent', fence: 2 });
  awake.release();
  await zombie;
  expect(await world.row(ANN)).toMatchObject({ state: 'sent', fence: 2 });
  await world.after(3600);
  expect(world.messages('ann-ek')).toHaveLength(1);
  expect(world.messages('bo-alm')).toHaveLength(1);
});

test('a process that dies between intent and receipt is settled by the next one at its start', async () => {
  await planOnly(FRIDAY);
  const now = world.clock.now();
  const [first] = await world.store.claimDeliveries({ now, limit: 1, leaseSeconds: 60, owner: 'dead' });
  const intent = {
    key: ANN,
    fence: first?.fence ?? 0,
    at: now,
    payloadSha256: 'x',
    summary: 'x',
    leaseSeconds: 60,
  };
  expect(await world.store.markInFlight(intent)).toBe(true);
  const user = world.slack.workspace.users.find(({ name }) => name === 'ann-ek');
  const message = { text: 'Fredag', blocks: [] };
  await world.relay.messenger.post({ userId: user?.id ?? '', key: ANN, message });
  await world.store.releaseLeases(now);
  await settleOrphans(world.relay, now);
  expect(await world.row(ANN)).toMatchObject({ state: 'sent', attempts: 1 });
  await world.beat();
  expect(world.messages('ann-ek')).toHaveLength(1);
  expect(world.messages('bo-alm')).toHaveLength(1);
});

const green = {
  colour: 'green',
  unchanged: false,
  done: 'Kartlagt.',
  next: 'Mer.',
  help: '',
  deviation: null,
  counts: {},
  countReason: '',
  forecast: null,
  finished: null,
  state: null,
} as const;

/** The rows are there, but nobody has sent them yet. */
async function planOnly(local: string): Promise<void> {
  world.clock.moveTo(stockholm(local));
  await planDue(world.relay, world.clock.now());
}

async function obligationLike() {
  const agenda = await world.product.loadAgenda(PROGRAMME);
  const until = stockholm(FRIDAY);
  const [first] =
    agenda === undefined ? [] : dueObligations(agenda, { after: until.subtract({ hours: 1 }), until });
  if (first === undefined) throw new Error('nothing is due on Friday');
  return first;
}

/** Waits on the database, which tells nobody when it changes: looks again after each round trip. */
async function untilState(key: string, state: string): Promise<void> {
  for (let look = 0; look < 5000; look += 1) if ((await world.row(key)).state === state) return;
  throw new Error(`${key} never became ${state}`);
}

function gate(): { readonly open: Promise<void>; release(): void } {
  let release = (): void => undefined;
  const open = new Promise<void>((resolve) => (release = resolve));
  return { open, release: () => release() };
}
