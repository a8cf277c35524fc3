import { describe, expect, it } from 'vitest';
import type { Obligation } from '../../../src/programme/obligation/obligation.ts';
import { planInput } from '../../support/plan-input.ts';
import { withStore } from '../../support/test-store.ts';

const imported = planInput('timra').at;
const friday = Temporal.Instant.from('2016-09-02T07:00:00Z');

const member = { person: 'ann', email: null, slackUserId: null, timeZone: null, locale: null };

describe('the schedule', () => {
  it('wakes a new programme at its import and not what has been planned beyond now', () =>
    withStore(async ({ store }) => {
      expect(await store.nextWake()).toBeNull();
      await store.savePlanRevision(planInput('timra'));
      await store.savePlanRevision(planInput('norrland'));
      expect(await store.loadWaking(imported.subtract({ seconds: 1 }))).toEqual([]);
      const waking = await store.loadWaking(imported);
      expect(waking.map(({ programme, revision }) => [programme, revision])).toEqual([
        ['norrland', 1],
        ['timra', 1],
      ]);
      expect(waking[1]?.watermark.equals(imported)).toBe(true);
      const wakeAt = friday.add({ hours: 72 });
      await store.planDeliveries({ programme: 'timra', obligations: [], watermark: friday, wakeAt });
      await store.planDeliveries({ programme: 'norrland', obligations: [], watermark: friday, wakeAt: null });
      expect(await store.loadWaking(friday)).toEqual([]);
      expect((await store.nextWake())?.equals(wakeAt)).toBe(true);
      expect(await store.loadWaking(wakeAt)).toMatchObject([{ programme: 'timra' }]);
    }));

  it('plans each key once and never moves the watermark back', () =>
    withStore(async ({ store }) => {
      await store.savePlanRevision(planInput('timra'));
      const wakeAt = friday;
      const plan = (keys: string[], watermark: Temporal.Instant) =>
        store.planDeliveries({ programme: 'timra', obligations: keys.map(reminder), watermark, wakeAt });
      expect(await plan(['a', 'b', 'b'], friday)).toEqual({ inserted: 2 });
      expect(await plan(['a', 'b', 'c'], friday.subtract({ hours: 9 }))).toEqual({ inserted: 1 });
      const [waking] = await store.loadWaking(friday);
      expect(waking?.watermark.equals(friday)).toBe(true);
      expect((await store.listDeliveries({ programme: 'timra' })).map(({ key }) => key)).toEqual([
        'a',
        'b',
        'c',
      ]);
    }));

  it('holds back what is to be caught up later', () =>
    withStore(async ({ store }) => {
      await store.savePlanRevision(planInput('timra'));
      const notBefore = friday.add({ hours: 60 });
      const obligations = [{ ...reminder('a'), notBefore }];
      await store.planDeliveries({ programme: 'timra', obligations, watermark: friday, wakeAt: null });
      expect((await store.nextWake())?.equals(notBefore)).toBe(true);
      const claim = (now: Temporal.Instant) =>
        store.claimDeliveries({ now, limit: 1, leaseSeconds: 60, owner: 'relay' });
      expect(await claim(notBefore.subtract({ seconds: 1 }))).toEqual([]);
      expect(await claim(notBefore)).toMatchObject([{ key: 'a' }]);
    }));

  it('writes nothing when any part fails', () =>
    withStore(async ({ store }) => {
      await store.savePlanRevision(planInput('timra'));
      const stranger = { ...reminder('b'), programme: 'unknown' };
      const obligations = [reminder('a'), stranger];
      const input = { programme: 'timra', obligations, watermark: friday, wakeAt: null };
      await expect(store.planDeliveries(input)).rejects.toThrow();
      expect(await store.listDeliveries()).toEqual([]);
      expect((await store.loadWaking(friday))[0]?.watermark.equals(imported)).toBe(true);
      await expect(store.planDeliveries({ ...input, programme: 'unknown', obligations: [] })).rejects.toThrow(
        'Programme unknown has no plan.',
      );
    }));

  it('keeps a wish to plan again that came while planning', () =>
    withStore(async ({ store }) => {
      await store.savePlanRevision(planInput('timra'));
      const [waking] = await store.loadWaking(friday);
      await store.saveMembers('timra', [member]);
      const input = { programme: 'timra', obligations: [], watermark: friday, wakeAt: null };
      await store.planDeliveries({ ...input, wakes: waking!.wakes });
      const [again] = await store.loadWaking(friday);
      expect(again).toMatchObject({ programme: 'timra', wakes: waking!.wakes + 1 });
      await store.planDeliveries({ ...input, wakes: again!.wakes });
      expect(await store.loadWaking(friday)).toEqual([]);
      await store.saveConfirmation('timra', { activity: '2.1', person: 'ann', by: 'bo', at: friday });
      expect(await store.loadWaking(friday)).toHaveLength(1);
    }));

  it('takes 3,000 rows in one go', () =>
    withStore(async ({ store }) => {
      await store.savePlanRevision(planInput('timra'));
      const obligations = Array.from({ length: 3000 }, (_, index) => reminder(`key-${index}`));
      const started = performance.now();
      const result = await store.planDeliveries({
        programme: 'timra',
        obligations,
        watermark: friday,
        wakeAt: null,
      });
      expect(result).toEqual({ inserted: 3000 });
      // Row by row this takes many seconds; the bound leaves room for a busy machine.
      expect(performance.now() - started).toBeLessThan(2000);
    }));
});

function reminder(key: string): Obligation {
  return {
    key,
    programme: 'timra',
    to: 'helene-olofsson',
    channel: 'mail',
    dueAt: friday,
    notBefore: friday,
    lateUntil: null,
    about: { kind: 'milestone', activities: ['2.1'], offset: -2, due: '2016-09-06' },
  };
}
