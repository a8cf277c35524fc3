import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startPracticeWorld, type PracticeWorld } from './practice-world.ts';

let world: PracticeWorld;
beforeAll(async () => {
  world = await startPracticeWorld();
});
afterAll(() => world.stop());
beforeEach(async () => {
  const modal = world.slack.person('U0ANNA').modal();
  if (modal !== null) await modal.close();
});

async function look(path = '/', headers: Record<string, string> = {}): Promise<string> {
  const answer = await fetch(new URL(path, world.page.url), { headers });
  expect(answer.status).toBe(200);
  return answer.text();
}

async function post(path: string, fields: Record<string, string> | [string, string][]) {
  const answer = await fetch(new URL(path, world.page.url), {
    method: 'POST',
    headers: { origin: world.page.url.replace(/\/$/, '') },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
  return { status: answer.status, location: answer.headers.get('location') };
}

const anna = () => world.slack.person('U0ANNA');
const inAnna = (where: string, more: Record<string, string>) =>
  post('/act', { person: 'anna-ek', where, back: '/?person=anna-ek', ...more });

async function openForm() {
  await world.prompt();
  const { ts } = anna().messages().at(-1)!;
  await inAnna(`message:${ts}`, { press: 'v/checkin/open' });
  return anna().modalOpened();
}

test('a newcomer sees what this is, what to do and when it is, in three languages', async () => {
  for (const [lang, notSlack, steps] of [
    ['sv', 'Detta är inte Slack.', 'Gör så här'],
    ['nb', 'Dette er ikke Slack.', 'Slik gjør du'],
    ['en', 'This is not Slack.', 'How to begin'],
  ] as const) {
    const html = await look(`/?lang=${lang}`);
    expect(html).toContain(notSlack);
    expect(html).toContain(steps);
  }
  const html = await look('/?lang=en');
  expect(html).toContain('<html lang="en-GB">');
  expect(html).toMatch(/Friday 2 September 2016<\/span> <span class="time">08:30/);
});

test('the chosen language and the dismissed steps are remembered', async () => {
  const answer = await fetch(new URL('/?lang=nb', world.page.url));
  expect(answer.headers.get('set-cookie')).toContain('tertial_language=nb');
  const html = await look('/', { cookie: 'tertial_language=nb; tertial_intro=seen' });
  expect(html).toContain('Dette er ikke Slack.');
  expect(html).not.toContain('id="intro-title"');
  expect(await look('/?intro=1', { cookie: 'tertial_intro=seen' })).toContain('id="intro-title"');
});

test('a message counts as unread until its DM has been looked at', async () => {
  await world.prompt('D0BERIT');
  const badge = /id="person-berit-dal"[^]*?<span class="unseen">(\d+ oläst[a]?)</;
  expect(badge.exec(await look('/?person=anna-ek&area=mail'))?.[1]).toBe('1 oläst');
  await look('/?person=berit-dal');
  expect(badge.exec(await look('/?person=anna-ek&area=mail'))).toBeNull();
});

test('a button opens the form, errors stand at the fields, and a whole form is stored', async () => {
  const modal = await openForm();
  const where = `view:${modal.viewId}`;
  await inAnna(where, { do: 'submit' });
  const wrong = await look('/?person=anna-ek');
  expect(wrong).toContain('Fyll i det här fältet.');
  expect(wrong).toMatch(
    /role="radiogroup" aria-required="true" aria-invalid="true" aria-describedby="[^"]+-error"/,
  );

  await inAnna(where, {
    dispatch: 'v/state/state',
    'v/state/state': 'yellow',
    'v/done/done': 'Rad ett\r\nRad två',
  });
  await world.slack.until(() => modal.blocks.some((block) => block['block_id'] === 'cause'));
  expect(modal.value('done')).toBe('Rad ett\nRad två');
  await inAnna(where, {
    do: 'submit',
    'v/cause/cause': 'Vet ej',
    'v/due/due': '2016-10-01',
    'v/count/count': 'många',
  });
  expect(await look('/?person=anna-ek')).toContain('Skriv ett tal.');
  await inAnna(where, { do: 'submit', 'v/count/count': '14' });
  expect(await look('/?person=anna-ek')).toContain('Skriv några ord om orsaken.');
  await inAnna(where, { do: 'submit', 'v/cause/cause': 'Sen leverans', 'v/who/who': 'per' });
  expect(modal.isOpen).toBe(false);
  expect(world.app.submitted.at(-1)).toMatchObject({
    state: { selected_option: { value: 'yellow' } },
    cause: { value: 'Sen leverans' },
    due: { selected_date: '2016-10-01' },
    done: { value: 'Rad ett\nRad två' },
    count: { value: '14' },
    who: { selected_option: { value: 'per' } },
  });
});

test('boxes can be ticked and unticked', async () => {
  const modal = await openForm();
  const where = `view:${modal.viewId}`;
  const tick = (values: string[]) =>
    post('/act', [
      ['person', 'anna-ek'],
      ['where', where],
      ['group', 'v/help/help'],
      ...values.map((value): [string, string] => ['v/help/help', value]),
    ]);
  await tick(['it', 'law']);
  expect(modal.value('help')).toBe('it,law');
  await tick([]);
  expect(modal.value('help')).toBeUndefined();
});

test('closing closes, and what is gone is said to be gone', async () => {
  const modal = await openForm();
  const where = `view:${modal.viewId}`;
  expect(await inAnna(where, { do: 'close' })).toEqual({ status: 303, location: '/?person=anna-ek' });
  expect(modal.isOpen).toBe(false);
  const { location } = await inAnna(where, { do: 'submit' });
  expect(location).toBe('/?person=anna-ek&notice=gone');
  expect(await look(location!)).toContain('Det du valde finns inte längre på sidan.');
});

test('the box takes commands and words, and an answer for one person says so', async () => {
  await inAnna('box', { text: '/tertial help' });
  const html = await look('/?person=anna-ek');
  expect(html).toContain('Så här gör du. (help)');
  expect(html).toContain('Syns bara för personen själv');
  await inAnna('box', { text: 'Hej & <b>hå</b>' });
  expect(anna().messages().at(-1)?.user).toBe('U0ANNA');
  expect(await look('/?person=anna-ek')).toContain('Hej &amp; &lt;b&gt;hå&lt;/b&gt;');
});

test('Home is what the app publishes, and what the page cannot draw is not hidden', async () => {
  const html = await look('/?person=anna-ek&area=home');
  expect(html).toContain('Veckans läge');
  expect(html).toContain('<span class="mention">@Anna Ek</span>');
  expect(html).toContain(
    '<a href="https://example.org/plan" target="_blank" rel="noopener noreferrer">planen</a>',
  );
  expect(html).toMatch(/Här står något som den här sidan inte kan visa: <code>image<\/code>/);
  const select = /name="choose" value="([^"]+)"/.exec(html)?.[1] ?? '';
  await inAnna('home', { choose: select, [select]: '36' });
  await world.slack.until(() => anna().messages().at(-1)?.text === 'Valt: 36');
});

test('a silent app is told about, and the page goes on', async () => {
  await look('/?person=anna-ek&area=home');
  const stop = await inAnna('box', { text: '/nobody knows' });
  expect(stop.location).toBe('/?person=anna-ek&notice=silent');
  expect(await look(stop.location!)).toContain('Tertial svarade inte i tid.');
});

test('the language in Slack is chosen in the header, and only among those there are', async () => {
  const chosen = /<option value="(\w+)" lang="\w+" selected>/;
  expect(chosen.exec(await look('/?person=anna-ek'))?.[1]).toBe('sv');
  const { location } = await inAnna('language', { language: 'en' });
  expect(location).toBe('/?person=anna-ek');
  expect(chosen.exec(await look(location!))?.[1]).toBe('en');
  expect(world.slack.workspace.user('U0ANNA')?.locale).toBe('en');
  expect((await inAnna('language', { language: 'fi' })).location).toBe('/?person=anna-ek&notice=gone');
  await inAnna('language', { language: 'sv' });
  expect(chosen.exec(await look('/?person=anna-ek'))?.[1]).toBe('sv');
  expect(await look('/?person=ylva-jonsson')).not.toContain('id="slack-language"');
});

test('somebody without Slack has mail only', async () => {
  expect(await look('/?person=ylva-jonsson')).toContain('Ylva Jönsson är inte med i Slack');
  const mail = await look('/?person=ylva-jonsson&area=mail');
  expect(mail).toContain('Kallelse till styrgruppen');
  expect(mail).not.toContain('Styrgruppsmöte 3 oktober');
  expect(await look('/?person=ylva-jonsson&area=mail&whose=all')).toContain('Styrgruppsmöte 3 oktober');
});

test('a mail is shown with whom it is to, its attachments and its invitation', async () => {
  const file = (await world.world.mails()).find(({ hasInvitation }) => hasInvitation)!.file;
  const html = await look(`/?person=anna-ek&area=mail&open=${file}`);
  expect(html).toContain('Anna Ek &lt;anna.ek@kommun.example.org&gt;');
  expect(html).toContain('Med kalenderinbjudan');
  expect(html).toContain(
    `<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" src="/mail/${file}/html"`,
  );
  expect(await look(`/?person=anna-ek&area=mail&open=${file}&form=txt`)).toContain(`src="/mail/${file}/txt"`);
});

test('the clock moves, and what came of it is on the page', async () => {
  const before = (await world.world.mails()).length;
  expect((await post('/clock', { target: 'next-prompt', back: '/' })).location).toBe('/');
  await expect.poll(() => world.world.clock.now().toString()).toBe('2016-09-09T06:30:00Z');
  await expect.poll(async () => (await world.world.mails()).length).toBe(before + 1);
  await expect.poll(() => look('/')).toMatch(/Fredag 9 september 2016|fredag 9 september 2016/);
});

test('a clock that cannot move says so in the log and stands again', async () => {
  expect((await post('/clock', { target: 'yesterday', back: '/' })).location).toBe('/?notice=gone');
  await post('/clock', { target: 'next-milestone', back: '/' });
  await expect
    .poll(() => world.lines.map(({ message }) => message))
    .toContain('The clock stopped on its way.');
  expect(await look('/')).not.toContain('<progress');
});
