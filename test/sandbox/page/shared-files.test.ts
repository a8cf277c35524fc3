/** Files shared in a thread: they stand with their message, HTML opens where it can do nothing, the rest is downloaded. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call } from '../slack/town.ts';
import { startPracticeWorld, type PracticeWorld } from './practice-world.ts';

const DM = 'D0ANNA';
let world: PracticeWorld;
beforeAll(async () => {
  world = await startPracticeWorld();
});
afterAll(() => world.stop());

async function share(filename: string, title: string, text: string, thread: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const { upload_url, file_id } = await call(world.slack, 'files.getUploadURLExternal', {
    filename,
    length: bytes.length,
  });
  await fetch(String(upload_url), { method: 'POST', body: bytes });
  await call(world.slack, 'files.completeUploadExternal', {
    ...{ files: [{ id: file_id, title }], channel_id: DM, thread_ts: thread },
  });
  return String(file_id);
}

test('they stand under the message whose thread they are in, once, and are safe to open', async () => {
  const parent = await call(world.slack, 'chat.postMessage', { channel: DM, text: 'Månadsrapport' });
  const html = await share('r.sv.html', 'Rapport (HTML)', '<script>alert(1)</script>', parent['ts']);
  const pdf = await share('r å.pdf', 'Rapport <b>(PDF)</b>', '%PDF-1.7', parent['ts']);
  await call(world.slack, 'chat.postMessage', { channel: DM, text: 'Nästa meddelande' });
  const page = await (await fetch(new URL('/?person=anna-ek&lang=sv', world.page.url))).text();
  expect(page.match(/2 filer i tråden/g)).toHaveLength(1);
  expect(page.indexOf('2 filer i tråden')).toBeLessThan(page.indexOf('Nästa meddelande'));
  expect(page).toContain(
    `<a href="/slack-file/${html}/r.sv.html" target="_blank" rel="noopener">Rapport (HTML)</a>`,
  );
  expect(page).toContain(
    `<a href="/slack-file/${pdf}/r%20%C3%A5.pdf" download>Rapport &lt;b&gt;(PDF)&lt;/b&gt;</a>`,
  );
  const opened = await fetch(new URL(`/slack-file/${html}/r.sv.html`, world.page.url));
  expect(opened.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
  expect(await opened.text()).toBe('<script>alert(1)</script>');
  const loaded = await fetch(new URL(`/slack-file/${pdf}/anything.html`, world.page.url));
  expect(loaded.headers.get('content-type')).toBe('application/octet-stream');
  expect(loaded.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''r%20%C3%A5.pdf");
  expect(loaded.headers.get('content-security-policy')).toMatch(/^sandbox/);
  expect((await fetch(new URL('/slack-file/F0NONE/x.html', world.page.url))).status).toBe(404);
});
