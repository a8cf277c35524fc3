/** The page of the real sandbox: product, database and local Slack behind it, looked at without a browser. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWalkWorld, type WalkWorld } from '../e2e/walk-world.ts';

const PERSON = 'susanne-wadell';

let world: WalkWorld;
beforeAll(async () => {
  world = await startWalkWorld('sv');
});
afterAll(() => world.stop());

async function look(area: 'dm' | 'home'): Promise<string> {
  const answer = await fetch(new URL(`/?person=${PERSON}&area=${area}`, world.url), {
    headers: { cookie: 'tertial_intro=seen' },
  });
  expect(answer.status).toBe(200);
  return answer.text();
}

async function act(where: string, fields: Record<string, string>): Promise<void> {
  const answer = await fetch(new URL('/act', world.url), {
    method: 'POST',
    headers: { origin: world.url.replace(/\/$/, '') },
    body: new URLSearchParams({ person: PERSON, where, back: `/?person=${PERSON}`, ...fields }),
    redirect: 'manual',
  });
  expect(answer.headers.get('location')).toBe(`/?person=${PERSON}`);
}

test('whoever chooses English in Slack gets Home and form in English; what was sent stays Swedish', async () => {
  expect(await look('home')).toMatch(/>\s*Svara\s*</);
  expect(await look('dm')).toContain('<option value="sv" lang="sv" selected>');

  await act('language', { language: 'en' });
  const after = await look('dm');
  expect(after).toContain('<option value="en" lang="en" selected>');
  const message = /id="m-([\d.]+)"/.exec(after)?.[1] ?? '';
  expect(after).toContain('Hej Susanne');
  const home = await look('home');
  expect(home).toMatch(/>\s*Answer\s*</);
  expect(home).not.toMatch(/>\s*Svara\s*</);

  const press = /name="press" value="([^"]+)"[^>]*>\s*Svara/.exec(after)?.[1] ?? '';
  await act(`message:${message}`, { press });
  await expect.poll(() => look('dm'), { timeout: 15_000 }).toMatch(/<dialog id="modal"[^>]*lang="en"/);
  const form = /<dialog id="modal"[^]*?<\/dialog>/.exec(await look('dm'))?.[0] ?? '';
  expect(form).toContain('green');
  expect(form).not.toContain('grön');
  expect(world.complaints).toEqual([]);
});
