import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call, startTown } from './town.ts';

const home = { type: 'home', blocks: [{ type: 'section', text: { type: 'plain_text', text: 'Översikt' } }] };

const TOWN_SERVER = fileURLToPath(new URL('./town-server.ts', import.meta.url));

let folder: string;
let stateFile: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'local-slack-'));
  stateFile = join(folder, 'state', 'slack.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('what the local Slack keeps', () => {
  it('everything it has confirmed, over kill -9 and a torn last line', async () => {
    const server = spawn(process.execPath, [TOWN_SERVER, stateFile]);
    const lines = createInterface({ input: server.stdout });
    const [apiUrl] = (await once(lines, 'line')) as [string];
    const post = async (method: string, args: Record<string, string>) => {
      const headers = { authorization: 'Bearer xoxb-local-not-real' };
      const response = await fetch(apiUrl + method, {
        method: 'POST',
        headers,
        body: new URLSearchParams(args),
      });
      return (await response.json()) as { ts: string };
    };
    const metadata = JSON.stringify({ event_type: 'delivery', event_payload: { key: 'prompt:W35:anna' } });
    const kept = await post('chat.postMessage', { channel: 'D0ANNA', text: 'Hej', metadata });
    const gone = await post('chat.postMessage', { channel: 'D0ANNA', text: 'Fel' });
    await post('chat.update', { channel: 'D0ANNA', ts: kept.ts, text: 'Hej igen' });
    await post('chat.delete', { channel: 'D0ANNA', ts: gone.ts });
    await post('views.publish', { user_id: 'U0ANNA', view: JSON.stringify(home) });
    server.kill('SIGKILL');
    await once(server, 'exit');
    appendFileSync(stateFile, '{"k":"message","message":{"chan');

    const slack = await startTown({ stateFile });
    try {
      const history = await call(slack, 'conversations.history', {
        channel: 'D0ANNA',
        oldest: String(Number(kept.ts) - 1),
        include_all_metadata: true,
      });
      expect(history['messages']).toMatchObject([
        { ts: kept.ts, text: 'Hej igen', metadata: { event_payload: { key: 'prompt:W35:anna' } } },
      ]);
      expect(JSON.stringify(slack.person('U0ANNA').home()?.content)).toContain('Översikt');
      const next = await call(slack, 'chat.postMessage', { channel: 'D0ANNA', text: 'Nytt' });
      expect(Number(next['ts'])).toBeGreaterThan(Number(gone.ts));
      expect(slack.ledger.violations()).toEqual([]);
    } finally {
      await slack.stop();
    }
  });

  it('no id is given twice over a restart, and a restart changes nothing', async () => {
    const first = await startTown({ stateFile });
    const open = (slack: typeof first) =>
      slack.workspace.views.open('U0ANNA', { type: 'modal', blocks: [] }).id;
    const view = open(first);
    await call(first, 'views.publish', { user_id: 'U0ANNA', view: home });
    await first.stop();
    const second = await startTown({ stateFile });
    const text = readFileSync(stateFile, 'utf8');
    expect(open(second)).not.toBe(view);
    await second.stop();
    const third = await startTown({ stateFile });
    expect(readFileSync(stateFile, 'utf8').split('\n').slice(1)).toEqual(text.split('\n').slice(1));
    await third.stop();
  });

  it('the language somebody has chosen, over two restarts', async () => {
    const localeOf = async (slack: Awaited<ReturnType<typeof startTown>>, user: string) => {
      const info = await call(slack, 'users.info', { user, include_locale: true });
      return (info['user'] as { locale: string }).locale;
    };
    const first = await startTown({ stateFile });
    first.workspace.changeLocale('U0ANNA', 'en-GB');
    expect(await localeOf(first, 'U0ANNA')).toBe('en-GB');
    await first.stop();
    for (let restart = 0; restart < 2; restart += 1) {
      const slack = await startTown({ stateFile });
      expect(await localeOf(slack, 'U0ANNA')).toBe('en-GB');
      expect(await localeOf(slack, 'U0BERIT')).toBe('nb-NO');
      await slack.stop();
    }
  });

  it('the same calls give the same ids and times', async () => {
    const lives = [];
    for (let life = 0; life < 2; life += 1) {
      const slack = await startTown();
      const posted = await call(slack, 'chat.postMessage', { channel: 'D0ANNA', text: 'Hej' });
      const published = await call(slack, 'views.publish', { user_id: 'U0ANNA', view: home });
      lives.push([posted['ts'], published['view']]);
      await slack.stop();
    }
    expect(lives[0]).toEqual(lives[1]);
    expect(lives[0]?.[0]).toBe('1472799600.000000');
  });

  it('refuses a file that was damaged before its end', async () => {
    await (await startTown({ stateFile })).stop();
    writeFileSync(stateFile, '{"k":"ids"\n{"k":"ids","serial":1,"lastMicros":1}\n');
    await expect(startTown({ stateFile })).rejects.toThrow(/line 1: not readable/);
  });
});
