/** `/tertial report` against the real Bolt app: summary in the DM, files in its thread, and who gets what. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DOCUMENT, documentBytes } from '../../../src/flows/report/version-document.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { answerOf, timraFacts } from '../../report/timra-facts.ts';
import type { ArchivedReport } from '../../../src/ports.ts';
import { PEOPLE, PROGRAMME, startSlackWorld, type SlackWorld, type Transport } from './slack-world.ts';

const newest = (world: SlackWorld, userId: string) => {
  const all = world.slack.person(userId).messages();
  const summary = all.findLast(
    ({ threadTs, ephemeralFor }) => threadTs === undefined && ephemeralFor === null,
  );
  return {
    summary,
    files: all.filter(({ threadTs }) => threadTs === summary?.ts).flatMap(({ files }) => files ?? []),
  };
};

async function ask(world: SlackWorld, person: keyof typeof PEOPLE, text: string): Promise<string> {
  return (await world.slack.person(PEOPLE[person].id).command('/tertial', text))?.text ?? '';
}

async function answerIn(world: SlackWorld, week: string, at: string): Promise<void> {
  await world.store.saveAnswers({
    ...{ programme: PROGRAMME, week, by: 'helene-olofsson', late: false, submissionKey: `k:${week}` },
    at: Temporal.Instant.from(at),
    answers: [
      { activity: '1.1', content: answerOf('1.1', week, { done: `Klart <@U02> ${week}` }), textSince: week },
    ],
  });
}

describe.each<Transport>(['socket', 'http'])('over %s', (transport) => {
  let world: SlackWorld;
  beforeAll(async () => {
    world = await startSlackWorld(transport);
    await world.at('2016-09-02T10:00');
    await answerIn(world, '2016-W35', '2016-09-02T08:30:00Z');
    await world.at('2016-10-03T10:00');
  });
  afterAll(async () => {
    const violations = world.slack.ledger.violations();
    await world.close();
    expect(violations).toEqual([]);
  });

  test('the newest report: its summary in the DM, its file in the thread, and where it lies', async () => {
    const answer = await ask(world, 'helene', 'rapport');
    const { summary, files } = newest(world, PEOPLE.helene.id);
    expect(answer).toMatch(/ligger bland dina direktmeddelanden från Tertial/);
    expect(answer).toContain('Månadsrapport september 2016');
    // This world has no press.
    expect(answer).toContain('Det gick inte att bifoga PDF.');
    expect(summary?.text).toMatch(/^Månadsrapport september 2016, Timrå\. Totalt: /);
    expect(files.map(({ name, title }) => [name, title])).toEqual([
      ['timra-2016-monthly-2016-09.sv.html', 'Månadsrapport september 2016 (HTML)'],
    ]);
    const html = new TextDecoder().decode(world.slack.workspace.files.bytes(files[0]?.id ?? ''));
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html).toContain('Månadsrapport september 2016');
  });

  test.each([
    ['rapport månad 2016-09', 'monthly-2016-09'],
    ['Rapporten Månadsrapport september 2016', 'monthly-2016-09'],
    ['report monthly 2016-09', 'monthly-2016-09'],
    ['report tertial 2016-T3', 'tertial-2016-T3'],
    [`report ${PROGRAMME} monthly 2016-09`, 'monthly-2016-09'],
  ])('%s', async (text, name) => {
    await ask(world, 'helene', text);
    expect(newest(world, PEOPLE.helene.id).files[0]?.name).toBe(`${PROGRAMME}-${name}.sv.html`);
  });

  test('a month that is still open is a preview and says so', async () => {
    await ask(world, 'helene', 'rapport månad 2016-10');
    const { summary } = newest(world, PEOPLE.helene.id);
    expect(JSON.stringify(summary?.blocks)).toMatch(
      /! Förhandsvisning\. Uppgifterna till rapporten fryses 1 november/,
    );
  });

  test('a draft that is under review is what those inside get, and it says so', async () => {
    const notice = 'Utkast 0.2: ingen har godkänt rapporten.';
    const document = { ...buildReport('monthly', timraFacts('2016-08'), 'sv'), notice };
    const bytes = documentBytes(document);
    await world.store.saveReports([
      {
        ...{ programme: PROGRAMME, kind: 'monthly', locale: 'sv', version: 2, label: '0.2', state: 'draft' },
        ...{ period: '2016-08', at: Temporal.Instant.from('2016-09-02T06:00:00Z'), html: '<p>utkast</p>' },
        ...{ text: 'x', json: '{}', subject: 'x', sha256: 'x', sources: [] },
        files: [
          {
            ...{
              format: DOCUMENT,
              filename: 'x',
              contentType: 'x',
              state: 'made',
              reason: null,
            },
            bytes,
            sha256: createHash('sha256').update(bytes).digest('hex'),
          },
        ],
      },
    ]);
    await ask(world, 'helene', 'rapport månad 2016-08');
    const { summary, files } = newest(world, PEOPLE.helene.id);
    expect(JSON.stringify(summary?.blocks)).toContain(`! ${notice}`);
    const html = world.slack.workspace.files.bytes(files[0]?.id ?? '');
    expect(new TextDecoder().decode(html)).toBe('<p>utkast</p>');
  });

  test('in the language of whoever asks', async () => {
    expect(await ask(world, 'susanne', 'rapport måned 2016-09')).toContain(
      'ligger blant direktemeldingene dine',
    );
    expect(newest(world, PEOPLE.susanne.id).files[0]?.title).toBe('Månedsrapport september 2016 (HTML)');
  });

  test('what there is none of is answered with what there is', async () => {
    expect(await ask(world, 'helene', 'rapport kvartal')).toBe(
      'Det finns ingen rapport som heter ”kvartal”. Det här finns: månadsrapport, tertialrapport.',
    );
    const periods = await ask(world, 'susanne', 'rapport måned 2031-01');
    expect(periods).toMatch(
      /^Månedsrapport: «2031-01» finnes ikke\. Skriv én av disse: .*2016-09, 2016-10\.$/,
    );
    expect(await ask(world, 'katarina', 'report delivery')).toBe('Delivery report: there is none yet.');
    const before = world.slack.person(PEOPLE.helene.id).messages().length;
    await ask(world, 'helene', 'rapport <!channel>');
    expect(world.slack.person(PEOPLE.helene.id).messages().length).toBe(before + 1);
  });

  test('nobody the plan knows gets anything', async () => {
    expect(await ask(world, 'stranger', 'report')).toContain('Tertial känner inte till dig');
    expect(newest(world, PEOPLE.stranger.id).files).toEqual([]);
  });

  test('a lost answer is looked up in the thread, and the file is there once', async () => {
    world.slack.faults.nextCalls('files.completeUploadExternal', { kind: 'answer_lost' });
    await ask(world, 'helene', 'rapport månad 2016-09');
    expect(newest(world, PEOPLE.helene.id).files).toHaveLength(1);
    world.slack.faults.nextCalls('files.completeUploadExternal', { kind: 'reset' });
    await ask(world, 'helene', 'rapport månad 2016-09');
    expect(newest(world, PEOPLE.helene.id).files).toHaveLength(1);
  });

  test('a file that Slack does not take is named, the summary stands', async () => {
    world.slack.faults.nextCalls('files.getUploadURLExternal', { kind: 'error', error: 'missing_scope' });
    expect(await ask(world, 'helene', 'rapport månad 2016-09')).toContain(
      'Det gick inte att bifoga HTML, PDF.',
    );
    world.slack.faults.nextCalls('chat.postMessage', { kind: 'error', error: 'is_archived' });
    expect(await ask(world, 'helene', 'rapport månad 2016-09')).toBe(
      'Slack tog inte emot rapporten. Försök igen om en stund.',
    );
  });
});

describe('readers outside', () => {
  let world: SlackWorld;
  beforeAll(async () => {
    world = await startSlackWorld('socket', {
      programme: 'tjenester-pa-nett-2006',
      people: [{ ...PEOPLE.helene, id: 'U09ODD', realName: 'Odd Karstensen', locale: 'nb-NO' }],
      from: '2006-12-01',
      confirmed: {},
    });
    await world.at('2007-05-16T10:00');
  });
  afterAll(() => world.close());

  const command = async (text: string) =>
    (await world.slack.person('U09ODD').command('/tertial', text))?.text ?? '';

  test('somebody who only takes part gets what was sent to them, byte for byte, and nothing before', async () => {
    expect(await command('rapport tertial 2007-T1')).toMatch(/er ikke sendt til deg/);
    expect(newest(world, 'U09ODD').summary).toBeUndefined();
    const sent: ArchivedReport = {
      ...{ programme: 'tjenester-pa-nett-2006', kind: 'tertial', locale: 'nb', version: 1, label: '1.0' },
      ...{
        period: '2007-T1~participants',
        state: 'issued',
        at: Temporal.Instant.from('2007-05-02T06:00:00Z'),
      },
      ...{
        html: '<!doctype html><p>som sendt</p>',
        text: 'x',
        json: '{}',
        subject: 'x',
        sha256: 'x',
        sources: [],
      },
    };
    await world.store.saveReports([{ ...sent, version: 1, label: '0.1', state: 'draft' }]);
    expect(await command('rapport tertial 2007-T1')).toMatch(/er ikke sendt til deg/);
    await world.store.saveReports([{ ...sent, version: 2 }]);
    expect(await command('rapport tertial 2007-T1')).toMatch(/ligger blant direktemeldingene dine/);
    const [file] = newest(world, 'U09ODD').files;
    expect(new TextDecoder().decode(world.slack.workspace.files.bytes(file?.id ?? ''))).toBe(sent.html);
    await world.store.saveReports([{ ...sent, version: 3, label: '1.1', state: 'draft', html: 'utkast' }]);
    await command('rapport tertial 2007-T1');
    const [again] = newest(world, 'U09ODD').files;
    expect(new TextDecoder().decode(world.slack.workspace.files.bytes(again?.id ?? ''))).toBe(sent.html);
  });
});
