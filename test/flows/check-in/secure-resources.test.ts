/** T19: none of the 26 resources is secured; the weekly overview asks which are, and the plan keeps the answer. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { secureResources } from '../../../src/flows/resource/secure-resources.ts';
import { createPlanReadings } from '../../../src/flows/plan-readings.ts';
import { resourceMark } from '../../../src/render/slack/resource-value.ts';
import { PEOPLE, PROGRAMME, startSlackWorld, type SlackWorld } from './slack-world.ts';

const readings = createPlanReadings();

describe.each(['socket', 'http'] as const)('T19: securing resources over %s', (transport) => {
  let world: SlackWorld;
  beforeEach(async () => {
    world = await startSlackWorld(transport);
    await world.at('2016-09-07T09:30');
  });
  afterEach(async () => {
    const violations = world.slack.ledger.violations();
    await world.close();
    expect(violations).toEqual([]);
  });

  const plan = async () => {
    const stored = await world.store.loadPlan(PROGRAMME);
    if (stored === undefined) throw new Error('no plan');
    const { programme } = readings.read(stored);
    if (programme === null) throw new Error('the plan does not read');
    return { stored, programme };
  };
  const secured = async () =>
    (await plan()).programme.resources.filter((one) => one.secured).map(({ raw }) => raw);

  test('asked in the overview, ticked, stored as a revision with who and when, shown where it was asked', async () => {
    const helene = world.slack.person(PEOPLE.helene.id);
    expect(JSON.stringify(helene.messages().at(-1)?.blocks)).toContain(
      'Resurser: 0 av 26 är säkrade. Har någon blivit säkrad?',
    );
    await helene.press('latest', 'Säkra resurser');
    const form = await helene.modalOpened();
    expect(form.title).toBe('Säkra resurser');
    expect(JSON.stringify(form.blocks)).toContain('Resursägare enligt planen: Resp chef med personalansvar.');
    expect(await form.submit()).toEqual({
      state: 'errors',
      errors: { 'resource|0': 'Kryssa för minst en resurs, eller stäng rutan.' },
    });
    expect(await secured()).toEqual([]);

    await form.choose('resource|0', ['Helene Olofsson', 'Katarina Borg Johansson']);
    await form.choose('resource|1', ['Charlotte Sjöström']);
    world.slack.faults.nextDelivery('duplicate');
    expect((await form.submit()).state).toBe('updated');
    await world.settled();

    expect(await secured()).toEqual(['Helene Olofsson', 'Katarina Borg Johansson', 'Charlotte Sjöström']);
    const { stored } = await plan();
    expect(stored).toMatchObject({ revision: 2, cause: 'answer', by: 'helene-olofsson', state: 'active' });
    expect(stored.text).toContain(
      '- { raw: Helene Olofsson, share: Ca 70 %, secured: "Ja, 2016-09-07, Helene Olofsson" }',
    );
    // Every comment of the plan stands as it stood.
    expect(stored.text).toContain('# --- Resurser: kolumnen "Säkrad" är tom på varje rad');
    expect((await world.audit()).filter(({ action }) => action === 'resource.secure')).toEqual([
      {
        actor: 'helene-olofsson',
        action: 'resource.secure',
        subject: 'Helene Olofsson, Katarina Borg Johansson, Charlotte Sjöström, revision 2',
      },
    ]);
    expect(JSON.stringify(helene.messages().at(-1)?.blocks)).toContain('Resurser: 3 av 26 är säkrade.');
  });

  test('who does not run the programme is refused, and it leaves a trace', async () => {
    const { programme } = await plan();
    const value = `v1|${programme.id}|2016-W35|sv`;
    const reply = await world.inbound.press({
      userId: PEOPLE.katarina.id,
      actionId: 'resource.open',
      blockId: 'resource|timra-2016',
      value,
      state: {},
      form: null,
    });
    expect(JSON.stringify(reply)).not.toContain('Ronnie Söderlund');
    expect(
      (await world.audit()).map(({ actor, action, subject }) => [actor, action, subject]),
    ).toContainEqual(['katarina-borg-johansson', 'refused', 'resources']);
  });
});

describe('T19: the same resource twice', () => {
  let world: SlackWorld;
  beforeEach(async () => {
    world = await startSlackWorld('socket');
  });
  afterEach(() => world.close());

  test('two at once are both kept; what is secured already, or is another by now, is left alone', async () => {
    const at = Temporal.Instant.from('2016-09-07T08:00Z');
    const secure = (mark: string) =>
      secureResources(
        { store: world.store, readings },
        { programme: PROGRAMME, marks: [mark], by: 'helene-olofsson', at },
      );
    const results = await Promise.all([
      secure(resourceMark(0, 'Yvonne Westerlund')),
      secure(resourceMark(1, 'Ann-Kristin Isaksson')),
    ]);
    expect(results.map(({ state }) => state)).toEqual(['secured', 'secured']);
    expect(await secure(resourceMark(0, 'Yvonne Westerlund'))).toEqual({ state: 'changed' });
    expect(await secure(resourceMark(5, 'Somebody Else'))).toEqual({ state: 'changed' });
    const stored = await world.store.loadPlan(PROGRAMME);
    if (stored === undefined) throw new Error('no plan');
    const { programme } = readings.read(stored);
    expect(programme?.resources.filter((one) => one.secured).map(({ raw }) => raw)).toEqual([
      'Yvonne Westerlund',
      'Ann-Kristin Isaksson',
    ]);
  });
});
