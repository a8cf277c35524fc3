import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/programme/locale.ts';
import { PEOPLE, PROGRAMME, startSlackWorld, type SlackWorld } from './slack-world.ts';

describe.each(['socket', 'http'] as const)('/tertial over %s', (transport) => {
  let world: SlackWorld;
  beforeAll(async () => {
    world = await startSlackWorld(transport);
    await world.at('2016-09-02T09:00');
  });
  afterAll(async () => {
    const violations = world.slack.ledger.violations();
    await world.close();
    expect(violations).toEqual([]);
  });

  const rows: readonly (readonly [Locale, Record<'help' | 'status' | 'overview' | 'not', string>])[] = [
    [
      'sv',
      {
        help: 'Det här kan Tertial göra',
        status: 'din status vecka 35',
        overview: '0 av 4 har svarat.',
        not: 'Översikten är till för',
      },
    ],
    [
      'nb',
      {
        help: 'Dette kan Tertial gjøre',
        status: 'statusen din uke 35',
        overview: '0 av 4 har svart.',
        not: 'Oversikten er for',
      },
    ],
    [
      'en',
      {
        help: 'What Tertial can do',
        status: 'your status, week 35',
        overview: '0 of 4 have answered.',
        not: 'The overview is for',
      },
    ],
  ];

  test.each(rows)('help, status and overview in %s', async (locale, words) => {
    const members = await world.store.loadMembers(PROGRAMME);
    await world.store.saveMembers(
      PROGRAMME,
      members.map((member) => ({ ...member, locale })),
    );
    const helene = world.slack.person(PEOPLE.helene.id);
    for (const text of ['', 'help', 'hjälp', ' Hjelp '])
      expect((await helene.command('/tertial', text))?.text).toMatch(new RegExp(`^${words.help}`));
    for (const text of ['what is this', 'constructor'])
      expect((await helene.command('/tertial', text))?.text).toMatch(
        new RegExp(`^Tertial .*[”«“]${text}[”»].*${words.help}`),
      );
    expect((await helene.command('/tertial', 'status'))?.text).toContain(words.status);
    for (const text of ['overview', 'översikt', ' Oversikt '])
      expect((await helene.command('/tertial', text))?.text).toContain(words.overview);
    const susanne = world.slack.person(PEOPLE.susanne.id);
    expect((await susanne.command('/tertial', 'overview'))?.text).toContain(words.not);
  });

  test('somebody no plan knows hears so, in the programme’s language', async () => {
    const stranger = world.slack.person(PEOPLE.stranger.id);
    expect((await stranger.command('/tertial', 'status'))?.text).toContain('Tertial känner inte till dig');
    await stranger.openHome();
    expect(JSON.stringify(stranger.home()?.content)).toContain('Här visas dina aktiviteter');
  });
});
