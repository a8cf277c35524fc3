/** A report leaves on the terms that the plan agrees with its readers: when, in which language, in which formats. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { expect, test } from 'vitest';
import { statusContent } from '../../support/answers.ts';
import { type DeliveryWorld, PLAN, PROGRAMME, startDeliveryWorld, stockholm } from './delivery-world.ts';

const REPORTING = '- { kind: monthly, to: [styret, project-leader, coordinator] }';

async function withReports(reporting: string, use: (world: DeliveryWorld) => Promise<void>): Promise<void> {
  const world = await startDeliveryWorld({ plan: PLAN.replace(REPORTING, reporting) });
  try {
    await use(world);
  } finally {
    await world.close();
  }
}

async function answer(world: DeliveryWorld, week: string, at: string, done: string): Promise<void> {
  await world.store.saveAnswers({
    ...{ programme: PROGRAMME, week, by: 'ann-ek', at: stockholm(at), late: false },
    submissionKey: `${week} ${at}`,
    answers: [{ activity: '1', textSince: week, content: statusContent({ done }) }],
  });
}

async function mailsTo(world: DeliveryWorld, address: string): Promise<readonly Email[]> {
  const files = readdirSync(world.outbox).filter((name) => name.endsWith('.eml'));
  const mails = await Promise.all(
    files.map((name) => PostalMime.parse(readFileSync(join(world.outbox, name)))),
  );
  return mails.filter(({ to }) => to?.some((one) => one.address === address) === true);
}

test('formats and language: what is attached is what was archived, in the language agreed', async () => {
  await withReports(
    '- { kind: monthly, to: [styret], formats: [html, text], language: nb }',
    async (world) => {
      await world.at('2016-09-30T09:00');
      await answer(world, '2016-W39', '2016-09-30T10:00', 'Karta klar.');
      await world.at('2016-10-03T08:00');
      const [mail] = (await mailsTo(world, 'siv.sten@example.org')).filter(({ subject }) =>
        subject?.includes('Månedsrapport'),
      );
      expect(mail?.attachments.map(({ filename }) => filename)).toEqual([
        'lilla-monthly-2016-09.nb.html',
        'lilla-monthly-2016-09.nb.txt',
      ]);
      const id = { programme: PROGRAMME, kind: 'monthly', period: '2016-09', locale: 'nb' } as const;
      const file = await world.store.loadReportFile({ ...id, format: 'text' });
      expect(new TextDecoder().decode(file?.bytes)).toContain('Månedsrapport september 2016');
      expect(await world.store.loadReportFile({ ...id, locale: 'en', format: 'text' })).toBeUndefined();
    },
  );
});

test('cut-off: what comes in after the facts are frozen is not in it, though it leaves days later', async () => {
  await withReports('- { kind: monthly, to: [styret], dueOffset: 5, cutOff: 3 }', async (world) => {
    await world.at('2016-09-30T09:00');
    await answer(world, '2016-W39', '2016-09-30T10:00', 'Före frysningen.');
    await world.at('2016-10-05T09:00');
    await answer(world, '2016-W39', '2016-10-05T10:00', 'Efter frysningen.');
    await world.at('2016-10-07T08:00');
    const rows = (await world.rows()).filter(({ about }) => about.kind === 'report');
    expect(rows.map(({ dueAt, state }) => [dueAt.toString(), state])).toEqual([
      ['2016-10-07T06:00:00Z', 'sent'],
    ]);
    const period = '2016-09~+5~frozen3';
    const report = await world.store.loadReport({
      programme: PROGRAMME,
      kind: 'monthly',
      period,
      locale: 'sv',
    });
    expect(report?.at.toString()).toBe('2016-10-04T06:00:00Z');
    expect(report?.text).toContain('Före frysningen.');
    expect(report?.text).not.toContain('Efter frysningen.');
  });
});

test('the weekly note leaves the day after the coordinator’s list, and names nobody who is missing', async () => {
  await withReports('- { kind: weekly, to: [coordinator] }', async (world) => {
    await world.at('2016-09-02T09:00');
    await answer(world, '2016-W35', '2016-09-02T10:00', 'Igång.');
    await world.at('2016-09-08T08:00');
    const rows = (await world.rows()).filter(({ about }) => about.kind === 'report');
    expect(rows.map(({ key, dueAt, state }) => [key, dueAt.toString(), state])).toEqual([
      ['report:lilla:weekly:2016-W35:kim-kaj', '2016-09-08T06:00:00Z', 'sent'],
    ]);
    const report = await world.store.loadReport({
      programme: PROGRAMME,
      kind: 'weekly',
      period: '2016-W35',
      locale: 'sv',
    });
    expect(report?.subject).toBe('Veckobrev vecka 35 2016');
    expect(report?.text).toContain('1 av 2 veckosvar har kommit in.');
    expect(report?.text).not.toContain('Bo Alm');
  });
});

test('on request: nothing leaves by itself', async () => {
  await withReports('- { kind: monthly, to: [styret], occasion: request }', async (world) => {
    await world.at('2016-09-30T09:00');
    await world.at('2016-10-03T08:00');
    expect((await world.rows()).filter(({ about }) => about.kind === 'report')).toEqual([]);
  });
});
