import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entriesOf } from '../../../src/programme/register/entry.ts';
import { exampleProgramme } from '../../support/example-programme.ts';
import { type SlackWorld, startSlackWorld } from '../check-in/slack-world.ts';
import { KS, KS_PEOPLE, KS_SETTING } from './ks-setting.ts';

/** Kari's sub-project covers every municipality there is: more numbers than one view holds. */
const EVERYONE = exampleProgramme(KS).organisations.flatMap(({ id, kind }) =>
  kind === 'municipality' ? [id] : [],
);
const [FIRST = ''] = EVERYONE;
const LAST = EVERYONE.at(-1) ?? '';

let world: SlackWorld;
beforeEach(async () => {
  world = await startSlackWorld('socket', KS_SETTING);
  const plan = await world.store.loadPlan(KS);
  const text = (plan?.text ?? '').replace(
    'organisations: [lyngdal, farsund, kvinesdal]',
    `organisations: [${EVERYONE.join(', ')}]`,
  );
  expect(text).not.toBe(plan?.text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const at = Temporal.Instant.from('2006-12-01T08:00:00Z');
  await world.store.savePlanRevision({ programme: KS, text, sha256, by: 'test', at });
  await world.at('2006-12-14T09:00');
});
afterEach(() => world.close());

const stored = async () =>
  entriesOf(await world.store.loadEntries({ programme: KS, allRevisions: true }), 'sub-report').map(
    ({ content }) => content,
  );

test('many municipalities are several pages; each is stored when it is sent, on top of the one before', async () => {
  const kari = world.slack.person(KS_PEOPLE.kari.id);
  await kari.press('latest', 'Fyll ut');
  const form = await kari.modalOpened();
  expect(JSON.stringify(form.blocks)).toContain('Side 1 av 3');
  await form.fill('sub-report|problems', 'Ingen.');
  await form.fill(`sub-report|count|${FIRST}|tjenester`, '4');
  expect((await form.submit()).state).toBe('updated');
  expect(JSON.stringify(form.blocks)).not.toContain('sub-report|achieved');
  expect((await form.submit()).state).toBe('updated');
  await form.fill(`sub-report|count|${LAST}|tjenester`, '9');
  expect((await form.submit()).state).toBe('cleared');
  await world.settled();
  expect((await stored()).at(-1)).toMatchObject({
    problems: 'Ingen.',
    counts: { [FIRST]: { tjenester: 4 }, [LAST]: { tjenester: 9 } },
  });

  await kari.press('latest', 'Endre');
  const again = await kari.modalOpened();
  await again.submit();
  await again.submit();
  await again.fill(`sub-report|count|${LAST}|tjenester`, '8');
  expect((await again.submit()).state).toBe('updated');
  expect(JSON.stringify(again.blocks)).toContain('Et antall har gått ned');
  const name = exampleProgramme(KS).organisations.find(({ id }) => id === LAST)?.name ?? '';
  await again.fill('sub-report|deviations', `${name}: en tjeneste er tatt bort.`);
  expect((await again.submit()).state).toBe('cleared');
  await world.settled();
  expect((await stored()).at(-1)).toMatchObject({
    problems: 'Ingen.',
    deviations: `${name}: en tjeneste er tatt bort.`,
    counts: { [FIRST]: { tjenester: 4 }, [LAST]: { tjenester: 8 } },
  });
  expect(world.slack.ledger.violations()).toEqual([]);
});
