/** `tertial report status|submit|…`: what happens to a report on paper, by whom, and what is refused. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLog } from '../../src/adapters/system/log.ts';
import { workCalendarFor } from '../../src/adapters/system/holidays.ts';
import { writeReportWorkbook } from '../../src/adapters/xlsx/write-report-workbook.ts';
import type { CliContext } from '../../src/cli/cli-context.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { type DeliveryWorld, PROGRAMME, startDeliveryWorld } from '../flows/deliver/delivery-world.ts';
import { EDITION, FUNDED } from '../flows/report/review-plan.ts';

let world: DeliveryWorld;
beforeAll(async () => {
  world = await startDeliveryWorld({ plan: FUNDED, start: '2016-12-29T08:30' });
  await world.at('2016-12-30T09:00');
  await world.at('2017-01-02T08:30');
});
afterAll(() => world.close());

const elsewhere = () => Promise.reject(new Error('not part of this command'));

async function report(...argv: readonly string[]) {
  const said: string[] = [];
  const clock = { now: () => world.clock.now() };
  const context: CliContext = {
    ...{ locale: 'en', cwd: '.', clock, machine: { clock, after: () => () => undefined } },
    log: createLog({ level: 'silent' }),
    calendarOf: workCalendarFor,
    print: (text) => void said.push(text),
    write: (text) => void said.push(text),
    progress: () => undefined,
    complain: (text) => void said.push(text),
    withStore: (use) => use(world.store),
    printing: { press: null, writeWorkbook: writeReportWorkbook },
    ...{ openFolderStore: elsewhere, runProduct: elsewhere, runDoctor: elsewhere },
  };
  const code = await runCli(context, ['report', ...argv]);
  return `${String(code)} ${said.join('\n')}`;
}

async function asks(name: string): Promise<string> {
  const user = world.slack.workspace.users.find((one) => one.name === name);
  if (user === undefined) throw new Error(`${name} is not in Slack`);
  const answer = await world.slack.person(user.id).command('/tertial', 'rapport tertial 2016-T3');
  return answer?.text ?? '';
}

test('from draft to the funder’s answer, with who and note', async () => {
  expect(await report('status', PROGRAMME)).toBe(
    `0 ${EDITION}  Draft 0.1. Waiting for Lea Lind to send it for review.`,
  );
  const asSent = ['--programme', PROGRAMME, '--kind', 'tertial', '--period', '2016-T3', '--for', 'Fia Falk'];
  asSent.push('--as', 'sent', '--format', 'text');
  expect(await report(...asSent)).toMatch(/^1 .* has not been sent/u);
  expect(await report(...asSent, '--version', '0.1')).toMatch(
    /, (utkast|draft) 0\.1\. It has not been sent\./u,
  );
  expect(await report('approve', PROGRAMME, EDITION, '--by', 'Ulf Udd', '--version', '0.1')).toMatch(
    /^1 That has been done already/u,
  );
  expect(await report('submit', PROGRAMME, EDITION, '--by', 'Lea Lind')).toBe(
    '0 Version 0.1 is in review. Waiting for Ulf Udd.',
  );
  // Also on paper nobody approves what they wrote.
  expect(await report('approve', PROGRAMME, EDITION, '--version', '0.1', '--by', 'lea-lind')).toBe(
    '1 Whoever wrote the report does not approve it. Ulf Udd does.',
  );
  const ulf = [PROGRAMME, EDITION, '--by', 'Ulf Udd'];
  for (const verb of ['approve', 'return'])
    expect(await report(verb, ...ulf)).toBe(
      '2 Say which version this is about. The newest is --version 0.1.',
    );
  expect(await report('approve', ...ulf, '--version', '0.9')).toMatch(/^1 .*0\.1/u);
  expect(await report('return', ...ulf, '--version', '0.1')).toBe('1 --note is needed.');
  expect(await report('approve', ...ulf, '--version', '0.1', '--note', 'Brev 3/1')).toBe(
    '0 Version 0.1 is in review. Waiting for Siv Sten.',
  );
  expect(await report('approve', PROGRAMME, EDITION, '--version', '0.1', '--by', 'Siv Sten')).toBe(
    '0 Version 1.0 was approved on 2 January 2017.',
  );
  // Approved, but it leaves a few minutes later: before that the funder gets nothing by asking either.
  expect(await asks('fia-falk')).toContain('är inte skickad till dig');
  await world.at('2017-01-02T08:40');
  expect(await asks('fia-falk')).toContain('ligger bland dina direktmeddelanden');
  const approvals = (await world.audit()).filter(({ action }) => action === 'report.approve');
  expect(approvals.map(({ actor, subject }) => [actor, subject])).toEqual([
    ['ulf-udd', `${EDITION} 0.1 (entered at the terminal)`],
    ['siv-sten', `${EDITION} 0.1 (entered at the terminal)`],
  ]);
  expect(await report(...asSent)).toMatch(/version 1\.0, as it was sent/u);
  const receipt = ['receipt', PROGRAMME, EDITION, '--by', 'Kim Kaj', '--from', 'Fonden'];
  expect(await report(...receipt)).toBe('1 --reference is needed.');
  expect(await report(...receipt, '--reference', 'F-7', '--on', '2017-01-32')).toMatch(
    /^2 2017-01-32 is no date/u,
  );
  expect(await report(...receipt, '--reference', 'F-7', '--on', '2017-01-03')).toBe(
    '0 Version 1.0 was received by Fonden on 3 January 2017, reference F-7.',
  );
  const outcome = ['outcome', PROGRAMME, EDITION];
  expect(await report(...outcome, '--by', 'Kim Kaj')).toMatch(/^2 Usage:/u);
  const asked = [...outcome, 'returned', '--by', 'Kim Kaj', '--note', 'Vad kostade det?'];
  expect(await report(...asked)).toBe('1 --deadline is needed.');
  expect(
    await report(
      ...outcome,
      'returned',
      '--by',
      'Kim Kaj',
      '--deadline',
      '2017-01-20',
      '--note',
      'Vad kostade det?',
    ),
  ).toMatch(/^0 Version 1\.0 was returned for completion on .* Due 20 January 2017\. Vad kostade det\?$/u);
});

test('an unknown report or person is named, with what there is', async () => {
  expect(await report('submit', PROGRAMME, 'tertial:2015-T1', '--by', 'Lea Lind')).toBe(
    `1 There is no report tertial:2015-T1, or no such person. Reports: ${EDITION}.`,
  );
  expect(await report('submit', PROGRAMME, EDITION, '--by', 'Nobody')).toMatch(/^1 There is no report/u);
  expect(await report('status')).toMatch(/^2 Usage:/u);
});
