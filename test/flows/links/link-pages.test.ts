/** Links in mails over real HTTP, to a real database: looking changes nothing, pressing does one thing for one person. */
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LinkPurpose } from '../../../src/ports.ts';
import { attendanceOf } from '../../../src/programme/meeting/attendance.ts';
import { refusedLists } from '../../../src/programme/register/mail-choice.ts';
import { type DeliveryWorld, PROGRAMME, startDeliveryWorld, stockholm } from '../deliver/delivery-world.ts';

const ADDRESS = 'https://tertial.example.org';
const MEETING = '2016-09-27';
const START = '2016-09-20T09:00';

let world: DeliveryWorld;
let base: string;

beforeAll(async () => {
  world = await startDeliveryWorld({ address: ADDRESS, start: START });
  base = `http://127.0.0.1:${world.product.linkPort ?? 0}`;
});
afterAll(() => world.close());

let meetings = 0;
/** Each test has its own answer to give: the register forgets nothing. */
let attend: LinkPurpose;
beforeEach(() => {
  attend = {
    kind: 'attend',
    programme: PROGRAMME,
    person: ['siv-sten', 'lea-lind', 'kim-kaj'][meetings % 3] ?? '',
    body: 'styret',
    meeting: meetings < 3 ? MEETING : '2016-10-25',
  };
  meetings += 1;
});

const UNSUBSCRIBE: LinkPurpose = {
  kind: 'unsubscribe',
  programme: PROGRAMME,
  person: 'siv-sten',
  list: 'report:monthly',
};
const LATER = stockholm('2016-11-30T00:00');

function path(purpose: LinkPurpose, expires = LATER): string {
  const url = world.links.make(purpose, expires);
  if (url === null) throw new Error('no link');
  return url.slice(ADDRESS.length);
}

const get = (at: string, init: RequestInit = {}): Promise<Response> =>
  fetch(base + at, { redirect: 'manual', ...init });
const post = (at: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  get(at, { method: 'POST', body: new URLSearchParams(form), headers });

async function entries(kind: 'attendance' | 'mail-choice') {
  return world.store.loadEntries({ programme: PROGRAMME, kind, allRevisions: true });
}

async function answers() {
  const found = await world.store.loadEntries({ programme: PROGRAMME });
  const meeting = attend.kind === 'attend' ? attend : undefined;
  return attendanceOf(found, { body: 'styret', day: meeting?.meeting ?? '' })
    .filter(({ person }) => person === attend.person)
    .map(({ answer }) => answer);
}

const hiddenOf = (html: string): string => /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? '';

describe('looking', () => {
  it('never acts, however often a scanner fetches the address, and says what it is about', async () => {
    const before = await entries('attendance');
    for (let time = 0; time < 5; time += 1) {
      const response = await get(path(attend));
      expect(response.status).toBe(200);
      const html = await response.text();
      expect(html).toContain('Kommer du på mötet');
      expect(html).toContain('Styret');
      expect(html).toContain('lang="sv-SE"');
    }
    const head = await get(path(attend), { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    expect((await get(path(UNSUBSCRIBE))).status).toBe(200);
    expect((await get(`${path(UNSUBSCRIBE)}?act=stop&List-Unsubscribe=One-Click`)).status).toBe(200);
    expect(await entries('attendance')).toEqual(before);
    expect(await entries('mail-choice')).toEqual([]);
  });

  it('carries nothing away: no script, no cache, no referrer, no frame, no index', async () => {
    const response = await get(path(attend));
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toMatch(/script-src|unsafe/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('x-robots-tag')).toContain('noindex');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('set-cookie')).toBeNull();
    const html = await response.text();
    expect(html).not.toMatch(/<script|javascript:| on[a-z]+="/i);
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
    const style = await get('/l/style.css');
    expect(style.headers.get('content-type')).toContain('text/css');
  });

  it('believes no Host header, and leads nowhere else', async () => {
    const html = await new Promise<string>((resolve, reject) => {
      const { port } = new URL(base);
      const options = {
        port,
        path: path(attend),
        headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
      };
      httpRequest(options, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => resolve(text));
      })
        .on('error', reject)
        .end();
    });
    expect(html).toContain('Kommer du på mötet');
    expect(html).not.toContain('evil');
    for (const at of [
      '/l//evil.example',
      '/l/https://evil.example',
      `${path(attend)}?next=https://evil.example`,
      '/l/..%2f..%2fetc',
      '//evil.example/l/x',
    ]) {
      const response = await get(at);
      expect(response.headers.get('location')).toBeNull();
      expect(await response.text()).not.toContain('evil');
    }
  });
});

describe('pressing', () => {
  it('records the answer of the link’s own person, once, and lets them change it', async () => {
    const first = hiddenOf(await (await get(path(attend))).text());
    const done = await post(path(attend), { act: 'yes', seen: first, person: 'ann-ek', programme: 'annat' });
    expect(done.status).toBe(200);
    const html = await done.text();
    expect(html).toContain('Du har svarat att du kommer');
    expect(await answers()).toEqual(['yes']);
    await Promise.all([1, 2, 3].map(() => post(path(attend), { act: 'yes', seen: first })));
    expect((await entries('attendance')).filter(({ by }) => by === attend.person)).toHaveLength(1);
    await post(path(attend), { act: 'no', seen: hiddenOf(html) });
    expect(await answers()).toEqual(['no']);
    // The first form, sent again, is not a change of mind.
    const again = await post(path(attend), { act: 'yes', seen: first });
    expect(await again.text()).toContain('inte kan komma');
    expect(await answers()).toEqual(['no']);
    expect((await entries('attendance')).some(({ by }) => by === 'ann-ek')).toBe(false);
  });

  it('two presses at once are one', async () => {
    const before = (await entries('attendance')).length;
    const seen = hiddenOf(await (await get(path(attend))).text());
    await Promise.all([1, 2, 3, 4].map(() => post(path(attend), { act: 'maybe', seen })));
    expect(await entries('attendance')).toHaveLength(before + 1);
  });

  it('with a form of another site is refused, and nothing is recorded', async () => {
    const before = (await entries('attendance')).length;
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: base },
    ])
      expect((await post(path(attend), { act: 'no' }, headers as Record<string, string>)).status).toBe(403);
    expect(await entries('attendance')).toHaveLength(before);
    for (const headers of [{ 'sec-fetch-site': 'same-origin' }, { origin: ADDRESS }, { origin: 'null' }])
      expect((await post(path(attend), { act: 'no' }, headers as Record<string, string>)).status).toBe(200);
  });

  it('what it does not understand, it does not do', async () => {
    const before = (await entries('attendance')).length;
    for (const act of ['', 'perhaps', '__proto__', 'yes\u0000']) {
      const response = await post(path(attend), { act });
      expect(response.status).toBe(422);
      expect(await response.text()).toContain('Svaret gick inte att läsa');
    }
    const json = await get(path(attend), {
      method: 'POST',
      body: '{"act":"yes"}',
      headers: { 'content-type': 'application/json' },
    });
    expect(json.status).toBe(415);
    expect((await post(path(attend), { act: 'yes', text: 'x'.repeat(300_000) })).status).toBe(413);
    expect((await get(path(attend), { method: 'PUT', body: 'x' })).status).toBe(405);
    expect((await get(path(attend), { method: 'DELETE' })).status).toBe(405);
    expect(await entries('attendance')).toHaveLength(before);
  });
});

describe('a link that is not good', () => {
  it('is answered alike, whether it was guessed, changed, cut or made elsewhere', async () => {
    const good = path(attend);
    const bad = [
      '/l/',
      '/l/x',
      good.slice(0, -1),
      `${good.slice(0, -1)}${good.endsWith('A') ? 'B' : 'A'}`,
      `${good}A`,
      `/l/${'A'.repeat(80)}`,
      `/l/${'A'.repeat(5000)}`,
      path({ ...attend, programme: 'annat' }),
      path({ ...attend, person: 'nobody' }),
    ];
    const texts = new Set<string>();
    for (const at of bad) {
      for (const response of [await get(at), await post(at, { act: 'yes' })]) {
        expect(response.status, at).toBe(404);
        texts.add(await response.text());
      }
    }
    expect(texts.size).toBe(1);
    const [text] = texts;
    expect(text).toContain('This link does not work');
    expect(text).not.toContain('Lilla');
    expect(await (await get('/l/x', { headers: { 'accept-language': 'fr, nn;q=0.8' } })).text()).toContain(
      'Lenken virker ikke',
    );
    for (const at of ['/', '/slack/events', '/favicon.ico', '/.env', '/l']) {
      const response = await get(at);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('');
    }
  });

  it('has expired: it tells so in its reader’s language, and acts no more', async () => {
    const old = path(attend, stockholm('2016-09-19T00:00'));
    const before = (await entries('attendance')).length;
    for (const response of [await get(old), await post(old, { act: 'yes' })]) {
      expect(response.status).toBe(410);
      expect(await response.text()).toContain('Länken har gått ut');
    }
    const stop = path(UNSUBSCRIBE, stockholm('2016-09-19T00:00'));
    expect((await post(stop, { 'List-Unsubscribe': 'One-Click' })).status).toBe(410);
    expect(await entries('attendance')).toHaveLength(before);
    expect(await entries('mail-choice')).toHaveLength(0);
  });

  it('is about a meeting that is not held on that day, or a body one is not in', async () => {
    for (const purpose of [
      { ...attend, meeting: '2016-09-28' },
      { ...attend, body: 'annat' },
      { ...attend, person: 'ann-ek' },
    ] as LinkPurpose[]) {
      const response = await post(path(purpose), { act: 'yes' });
      expect(response.status, JSON.stringify(purpose)).toBe(410);
    }
    expect((await entries('attendance')).some(({ by }) => by === 'ann-ek')).toBe(false);
  });
});

describe('taking oneself off a list', () => {
  it('takes one press of the mail program’s button, in both encodings, without a page before and without redirect', async () => {
    const url = path(UNSUBSCRIBE);
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://mail.example' };
    const multipart = await get(url, { method: 'POST', body: form, headers });
    expect(multipart.status).toBe(200);
    const off = [{ person: 'siv-sten', list: 'report:monthly' }];
    const now = async () => refusedLists(await world.store.loadEntries({ programme: PROGRAMME }));
    expect(await now()).toEqual(off);
    expect((await post(url, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200);
    expect(await entries('mail-choice')).toHaveLength(1);
    const page = await (await get(url)).text();
    expect(page).toContain('Du får inte längre de här mejlen');
    expect(page).toContain('rapporten ”månadsrapport”');
    const back = await post(url, { act: 'resume', seen: hiddenOf(page) });
    expect(await back.text()).toContain('Vill du sluta få de här mejlen?');
    expect(await now()).toEqual([]);
    expect((await post(url, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200);
    expect(await now()).toEqual(off);
  });

  it('the button does nothing but that: another link is not pressed with it', async () => {
    const before = (await entries('attendance')).length;
    expect((await post(path(attend), { 'List-Unsubscribe': 'One-Click' })).status).toBe(422);
    expect(await entries('attendance')).toHaveLength(before);
  });
});

it('as in Slack, one answers until the meeting is over, every answer is audited, and then the form is gone', async () => {
  const purpose: LinkPurpose = { ...attend, kind: 'attend', body: 'styret', meeting: MEETING };
  world.clock.moveTo(stockholm('2016-09-27T13:59'));
  const seen = hiddenOf(await (await get(path(purpose))).text());
  const late = await post(path(purpose), { act: 'no', seen });
  expect(await late.text()).toContain('inte kan komma');
  const audits = (await world.audit()).filter(({ action }) => action.startsWith('attendance.'));
  expect(audits.map(({ actor }) => actor)).toContain(attend.person);
  const before = (await entries('attendance')).length;
  expect(audits).toHaveLength(before);
  world.clock.moveTo(stockholm('2016-09-27T14:00'));
  const html = await (await post(path(purpose), { act: 'yes' })).text();
  expect(html).toContain('Mötet är slut');
  expect(html).not.toContain('<form');
  expect(await entries('attendance')).toHaveLength(before);
});

it('whoever asks very often has to wait', async () => {
  const codes: number[] = [];
  for (let round = 0; round < 8; round += 1)
    codes.push(...(await Promise.all(Array.from({ length: 30 }, async () => (await get('/l/x')).status))));
  expect(codes).toContain(429);
  expect(codes).toContain(404);
});
