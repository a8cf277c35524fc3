import { describe, expect, it } from 'vitest';
import { createLog } from '../../../src/adapters/system/log.ts';

function logged(act: (log: ReturnType<typeof createLog>) => void, level: 'info' | 'warn' = 'info'): string[] {
  const lines: string[] = [];
  act(createLog({ level, write: (line) => lines.push(line) }));
  return lines;
}

describe('the log', () => {
  it('writes one JSON line per event, from its level on', () => {
    const lines = logged((log) => {
      log.info('quiet');
      log.warn('loud', { key: 'prompt:1', count: 2 });
    }, 'warn');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({ level: 40, msg: 'loud', key: 'prompt:1', count: 2 });
  });

  it('hides secrets wherever they turn up', () => {
    const canaries = ['xoxb-1-CANARY', 'xapp-1-CANARY', 'CANARYpass', 'CANARYfield', 'CANARYbearer'];
    const [text = ''] = logged((log) =>
      log.error(`no connection to smtp://bot:CANARYpass@mail.example.org with xoxb-1-CANARY`, {
        botToken: 'CANARYfield',
        nested: { list: [{ note: 'Bearer CANARYbearer' }], smtpPassword: 'CANARYfield' },
        error: new Error('postgresql://tertial:CANARYpass@db.example.org/tertial and xapp-1-CANARY'),
      }),
    );
    for (const canary of canaries) expect(text).not.toContain(canary);
    expect(text).toContain('mail.example.org');
    expect(text).toContain('db.example.org');
  });

  it('keeps instants and dates readable', () => {
    const [text = ''] = logged((log) => log.info('x', { at: Temporal.Instant.from('2016-09-02T07:00:00Z') }));
    expect(JSON.parse(text)).toMatchObject({ at: '2016-09-02T07:00:00Z' });
  });
});
