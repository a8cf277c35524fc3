/** `tertial resend KEY` on a real database. */
import pg from 'pg';
import { expect, it } from 'vitest';
import { writeReportWorkbook } from '../../src/adapters/xlsx/write-report-workbook.ts';
import { createLog } from '../../src/adapters/system/log.ts';
import { workCalendarFor } from '../../src/adapters/system/holidays.ts';
import type { CliContext } from '../../src/cli/cli-context.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { type Locale, LOCALES } from '../../src/programme/locale.ts';
import { planInput } from '../support/plan-input.ts';
import { type TestStore, withStore } from '../support/test-store.ts';
import { after } from './doctor-rig.ts';
import { FIRST, SENT, stuckDeliveries, TOO_LATE, UNSURE } from './stuck-deliveries.ts';

const NOW = FIRST.add({ hours: 24 * 30 });
const elsewhere = () => Promise.reject(new Error('not part of this command'));

async function resend(test: TestStore, argv: readonly string[], locale: Locale = 'en') {
  const printed: string[] = [];
  const complaints: string[] = [];
  const clock = { now: () => NOW };
  const context: CliContext = {
    ...{ locale, cwd: '/', clock, machine: { clock, after }, log: createLog({ level: 'silent' }) },
    calendarOf: workCalendarFor,
    print: (text) => void printed.push(text),
    write: (text) => void printed.push(text),
    progress: () => undefined,
    complain: (text) => void complaints.push(text),
    withStore: (use) => use(test.store),
    printing: { press: null, writeWorkbook: writeReportWorkbook },
    ...{ openFolderStore: elsewhere, runProduct: elsewhere, runDoctor: elsewhere },
  };
  const code = await runCli(context, ['resend', ...argv]);
  return { code, printed: printed.join('\n'), complaints: complaints.join('\n') };
}

it('puts one stuck delivery back, once, and the audit log says so', async () => {
  await withStore(async (test) => {
    await test.store.savePlanRevision(planInput('timra-2016'));
    await stuckDeliveries(test.store);
    const first = await resend(test, [UNSURE]);
    expect([first.code, first.complaints]).toEqual([0, '']);
    expect(first.printed).toContain(`${UNSURE} is sent once more`);
    const again = await resend(test, [UNSURE]);
    expect([again.code, again.printed]).toEqual([1, '']);
    expect(again.complaints).toContain('is not stuck (state: planned)');
    const due = await test.store.claimDeliveries({ now: NOW, limit: 9, leaseSeconds: 60, owner: 'relay' });
    expect(due.map(({ key }) => key)).toEqual([UNSURE]);
    expect(await audited(test.url)).toEqual([
      { actor: 'administrator', subject: UNSURE, programmeId: 'timra-2016' },
    ]);
  });
});

it('refuses what is unknown, sent or too late, and changes nothing, in three languages', async () => {
  await withStore(async (test) => {
    await test.store.savePlanRevision(planInput('timra-2016'));
    await stuckDeliveries(test.store);
    const before = await test.store.listDeliveries();
    const texts = new Set<string>();
    for (const locale of LOCALES)
      for (const argv of [['no-such'], [SENT], [TOO_LATE], [], [UNSURE, 'test:mail:2']]) {
        const { code, printed, complaints } = await resend(test, argv, locale);
        expect([code, printed]).toEqual([argv.length === 1 ? 1 : 2, '']);
        texts.add(complaints);
      }
    // Without a key and with two is told alike.
    expect(texts.size).toBe(12);
    expect([...texts].filter((text) => text.startsWith(`${TOO_LATE} could be sent until`))).toHaveLength(1);
    expect(await test.store.listDeliveries()).toEqual(before);
    expect(await audited(test.url)).toEqual([]);
  });
});

async function audited(url: string): Promise<readonly object[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<object>(
      `SELECT actor, subject, "programmeId" FROM "AuditEntry" WHERE action = 'delivery.resend' ORDER BY id`,
    );
    return rows;
  } finally {
    await client.end();
  }
}
