/** R3 R5: whatever is imported, approved and refused, the contract stays, and what counts was approved. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workCalendarFor } from '../../../src/adapters/system/holidays.ts';
import { recordApproval } from '../../../src/flows/change/record-approval.ts';
import { importPlan } from '../../../src/flows/import-plan.ts';
import { createAgendaCache } from '../../../src/flows/load-agenda.ts';
import { createPlanReadings } from '../../../src/flows/plan-readings.ts';
import { withStore } from '../../support/test-store.ts';
import { PROGRAMME } from '../deliver/delivery-world.ts';
import { GOVERNED } from './change-plan.ts';

type Act =
  | { readonly kind: 'import'; readonly month: number; readonly version: number; readonly reason: string }
  | {
      readonly kind: 'say';
      readonly step: 'steering-group' | 'funder';
      readonly outcome: 'approved' | 'refused';
    };

const act = fc.oneof(
  fc.record({
    kind: fc.constant('import' as const),
    month: fc.integer({ min: 10, max: 12 }),
    version: fc.integer({ min: 7, max: 9 }),
    reason: fc.constantFrom('', 'Försenat'),
  }),
  fc.record({
    kind: fc.constant('say' as const),
    step: fc.constantFrom('steering-group' as const, 'funder' as const),
    outcome: fc.constantFrom('approved' as const, 'approved' as const, 'refused' as const),
  }),
);

const MONTHS = ['oktober', 'november', 'december'];

test('the contract never changes, one plan counts, and its dates are the last approved ones', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 9 }), (acts) =>
      withStore(({ store }) => live(store, acts)),
    ),
    { numRuns: 6 },
  );
}, 120_000);

async function live(store: Parameters<Parameters<typeof withStore>[0]>[0]['store'], acts: readonly Act[]) {
  const readings = createPlanReadings();
  const deps = { store, readings, calendarOf: workCalendarFor, agendas: createAgendaCache() };
  let at = Temporal.Instant.from('2016-09-01T06:00:00Z');
  await importPlan(deps, { text: GOVERNED, by: 'lea-lind', at });
  let approved = '2016-10-17';
  let wanted: string | null = null;
  let waits: 'steering-group' | 'funder' = 'steering-group';
  for (const one of acts) {
    at = at.add({ minutes: 10 });
    if (one.kind === 'import') {
      const text = GOVERNED.replace('17 oktober', `17 ${MONTHS[one.month - 10] ?? ''}`).replace(
        "version: '0.7'",
        `version: '0.${one.version}'`,
      );
      const result = await importPlan(deps, { text, by: 'kim-kaj', at, reason: one.reason });
      const moves = `2016-${one.month}-17` !== approved;
      if (result.state === 'pending') {
        expect([moves, one.reason === '', wanted]).toEqual([true, false, null]);
        [wanted, waits] = [`2016-${one.month}-17`, 'steering-group'];
      } else if (result.state === 'imported') expect(moves).toBe(false);
      else if (result.state === 'waiting') expect(wanted).not.toBeNull();
    } else {
      const by = one.step === 'funder' ? 'lea-lind' : 'siv-sten';
      const request = `CR${String(await countRequests(store))}`;
      const said = { programme: PROGRAMME, request, step: one.step, outcome: one.outcome, note: 'x', by, at };
      const { state } = await recordApproval(deps, said);
      expect(state === 'recorded').toBe(wanted !== null && waits === one.step);
      if (state === 'recorded' && one.outcome === 'refused') wanted = null;
      else if (state === 'recorded' && one.step === 'steering-group') waits = 'funder';
      else if (state === 'recorded' && wanted !== null) [approved, wanted] = [wanted, null];
    }
    expect((await store.loadPlan(PROGRAMME, 1))?.text).toBe(GOVERNED);
    const current = await store.loadPlan(PROGRAMME);
    const programme = current === undefined ? null : readings.read(current).programme;
    expect(programme?.activities[0]?.period.end?.toString()).toBe(approved);
    expect(await store.listProgrammes()).toHaveLength(1);
  }
}

async function countRequests(store: Parameters<typeof live>[0]): Promise<number> {
  return (await store.loadEntries({ programme: PROGRAMME, kind: 'change-request' })).length;
}
