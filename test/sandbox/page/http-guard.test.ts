import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPracticeWorld, type PracticeWorld } from './practice-world.ts';

let world: PracticeWorld;
beforeAll(async () => {
  world = await startPracticeWorld();
});
afterAll(() => world.stop());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** By hand, because a browser's fetch would not let us lie about Host and Origin. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
) {
  const { port } = new URL(world.page.url);
  return new Promise<Answer>((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers: options.headers ?? {} },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(options.body);
  });
}

const own = () => world.page.url.replace(/\/$/, '');
const form = { 'content-type': 'application/x-www-form-urlencoded' };

test('only its own names are answered, so a re-bound name reads nothing', async () => {
  const { port } = new URL(world.page.url);
  expect((await ask('/', { headers: { host: `evil.example.org:${port}` } })).status).toBe(421);
  expect((await ask('/', { headers: { host: '127.0.0.1:1' } })).status).toBe(421);
  expect((await ask('/', { headers: { host: `localhost:${port}` } })).status).toBe(200);
});

test.each([
  ['another site', 'https://evil.example.org'],
  ['an opaque origin', 'null'],
  ['another port here', 'http://127.0.0.1:1'],
  ['no origin at all', undefined],
])('a form posted from %s does nothing', async (_, origin) => {
  const answer = await ask('/act', {
    method: 'POST',
    headers: { ...form, ...(origin === undefined ? {} : { origin }) },
    body: 'person=anna-ek&where=box&text=hej',
  });
  expect(answer.status).toBe(403);
  expect(world.slack.person('U0ANNA').messages()).toEqual([]);
});

test('other methods and oversized forms are refused', async () => {
  expect((await ask('/', { method: 'DELETE', headers: { origin: own() } })).status).toBe(405);
  const answer = await ask('/act', {
    method: 'POST',
    headers: { ...form, origin: own() },
    body: 'text='.padEnd(600_000, 'x'),
  });
  expect(answer.status).toBe(413);
});

test('the page allows scripts and styles of its own and nothing else', async () => {
  const { headers, body } = await ask('/');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(body).not.toMatch(/ style=| on[a-z]+=|<script>/);
});

test('reports may do nothing but be looked at, and of a mail only the links work, in a tab of their own', async () => {
  const [mail] = await world.world.mails();
  const rest = "; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";
  const links = ' allow-popups allow-popups-to-escape-sandbox';
  for (const [path, allowed] of [
    [`/mail/${mail!.file}/html`, links],
    [`/mail/${mail!.file}/txt`, ''],
    ['/report/monthly.2016-09.sv.1/html', ''],
  ] as const) {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toBe(`sandbox${allowed}${rest}`);
  }
});

test('attachments are downloaded under their name, never shown', async () => {
  const [mail] = await world.world.mails();
  const { headers, body } = await ask(`/mail/${mail!.file}/attachment/0`);
  expect(headers['content-disposition']).toBe("attachment; filename*=UTF-8''l%C3%A4ge.json");
  expect(headers['content-type']).toBe('application/octet-stream');
  expect(body).toBe('{}');
});

test.each([
  '/mail/..%2F..%2Fetc/html',
  '/mail/x/attachment/0',
  '/report/none/html',
  '/report/monthly.2016-09.sv.1/exe',
  '/page.hbs',
  '/..%2Fpage.css',
  '/%E0%A4%A',
])('%s is not found', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test('after an act the page comes back to itself only', async () => {
  const answer = await ask('/intro', {
    method: 'POST',
    headers: { ...form, origin: own() },
    body: `back=${encodeURIComponent('//evil.example.org/x?person=anna-ek')}`,
  });
  expect(answer.status).toBe(303);
  expect(answer.headers['location']).toBe('/?person=anna-ek');
  expect(String(answer.headers['set-cookie'])).toContain('SameSite=Strict');
});
