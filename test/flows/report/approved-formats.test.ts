/** An approved report in every format that is owed, through the real press; also when its first press fails. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOutbox } from '../../../src/adapters/mail/read-outbox.ts';
import { writeReportWorkbook } from '../../../src/adapters/xlsx/write-report-workbook.ts';
import { composeApprovedReport } from '../../../src/flows/deliver/compose-approved-report.ts';
import type { ComposeInput } from '../../../src/flows/deliver/composer.ts';
import { actOnReview, type ReviewDeed } from '../../../src/flows/report/act-on-review.ts';
import { archivedAs } from '../../../src/programme/review/review-edition.ts';
import type { PdfPress } from '../../../src/ports.ts';
import { testPress } from '../../adapters/pdf/set-example.ts';
import { type DeliveryWorld, PROGRAMME, startDeliveryWorld } from '../deliver/delivery-world.ts';
import { EDITION, FUNDED } from './review-plan.ts';

let world: DeliveryWorld;
beforeEach(async () => {
  const plan = FUNDED.replace('formats: [html, json]', 'formats: [pdf, docx, xlsx]').replace(
    'to: [styrgrupp] }',
    'to: [styrgrupp], formats: [pdf] }',
  );
  world = await startDeliveryWorld({ plan, start: '2016-12-29T08:30', outside: ['fia-falk'] });
  await world.at('2016-12-30T09:00');
  await world.at('2017-01-02T08:30');
});
afterEach(() => world.close());

const depsWith = (press: PdfPress) => ({
  ...world.relay,
  print: { press, writeWorkbook: writeReportWorkbook },
});

async function approve(press: PdfPress): Promise<void> {
  const act = (by: string, deed: ReviewDeed) =>
    actOnReview(depsWith(press), {
      ...{ programme: PROGRAMME, edition: EDITION, version: '0.1', by, deed, key: by },
      at: world.clock.now(),
    });
  await act('lea-lind', { act: 'submit', comment: '' });
  await act('ulf-udd', { act: 'approve', comment: '' });
  expect(await act('siv-sten', { act: 'approve', comment: '' })).toMatchObject({ state: 'done' });
}

async function mailWith(press: PdfPress) {
  const agenda = await world.product.loadAgenda(PROGRAMME);
  if (agenda === undefined) throw new Error('no programme');
  const now = world.clock.now();
  const input = {
    ...{ agenda, now, delivery: { to: 'fia-falk', dueAt: now } },
    about: { kind: 'report', report: 'tertial', period: '2016-T3', version: '1.0' },
  } as unknown as ComposeInput<'report'>;
  const composed = await composeApprovedReport(depsWith(press), input, '1.0');
  if (composed.channel !== 'mail') throw new Error(composed.channel);
  return composed.mail;
}

const files = async () => {
  const id = { programme: PROGRAMME, kind: 'tertial', locale: 'sv', label: '1.0' } as const;
  const found = await world.store.listReportFiles({ ...id, period: archivedAs(EDITION) });
  return found.map(({ format, state }) => `${format} ${state}`);
};
const OTHERS = ['document made', 'docx made', 'html made', 'json made'];
const LAST = ['text made', 'xlsx made'];

test('every format is made, archived and attached', async () => {
  await approve(testPress());
  expect(await files()).toEqual([...OTHERS, 'pdf made', ...LAST]);
  const { attachments, text } = await mailWith(testPress());
  expect(attachments.map(({ filename }) => filename.split('.').at(-1))).toEqual(['pdf', 'docx', 'xlsx']);
  expect(text).not.toContain('Det gick inte att bifoga');
});

test('what the machine could not make is made before it leaves; until then the mail says what is missing', async () => {
  const hurried = testPress({ limits: { seconds: 0, megabytes: 512 } });
  await approve(hurried);
  expect(await files()).toEqual([...OTHERS, ...LAST]);
  const without = await mailWith(hurried);
  expect(without.attachments).toHaveLength(2);
  expect(without.text).toContain('Det gick inte att bifoga rapporten som PDF.');
  const whole = await mailWith(testPress());
  expect(whole.attachments).toHaveLength(3);
  expect(whole.text).not.toContain('Det gick inte att bifoga');
  expect(await files()).toEqual([...OTHERS, 'pdf made', ...LAST]);
});

test('what leaves without an approval says too what is missing', async () => {
  const mails = await readOutbox(world.outbox);
  const mail = mails.find(({ to }) => JSON.stringify(to).includes('siv.sten'));
  expect(mail?.attachments).toHaveLength(1);
  expect(mail?.text).toContain('Det gick inte att bifoga rapporten som PDF.');
});
