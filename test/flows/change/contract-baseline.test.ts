/** R3, N16: without a word about the contract in the plan file, the contract is its first revision, and stays. */
import { expect, test } from 'vitest';
import { workCalendarFor } from '../../../src/adapters/system/holidays.ts';
import { recordApproval } from '../../../src/flows/change/record-approval.ts';
import { importPlan } from '../../../src/flows/import-plan.ts';
import { createAgendaCache, loadAgenda } from '../../../src/flows/load-agenda.ts';
import { loadReportFacts } from '../../../src/flows/load-report-facts.ts';
import { createPlanReadings } from '../../../src/flows/plan-readings.ts';
import { comparePlans } from '../../../src/plan/compare-plans.ts';
import { readPlan } from '../../../src/plan/read-plan.ts';
import { parsePeriod } from '../../../src/programme/calendar/period.ts';
import { planMilestoneStatuses } from '../../../src/programme/milestone/plan-milestone-status.ts';
import { planMilestonePart } from '../../../src/render/mail/plan-milestone-part.ts';
import { sectionText } from '../../../src/render/text/render-report-text.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { factsForReader } from '../../../src/report/facts-for-reader.ts';
import { withStore } from '../../support/test-store.ts';
import { PROGRAMME } from '../deliver/delivery-world.ts';
import { GOVERNED } from './change-plan.ts';

const PLAN = `${GOVERNED.replace("targetVersion: '1.0'", "targetVersion: '1.0', visibility: funder")}milestones:
  - { id: med, text: Alla är med, date: 2016-11-15 }
`;
const MOVED = PLAN.replace('due: 2016-12-01', 'due: 2017-02-01').replace(
  'date: 2016-11-15',
  'date: 2017-01-20',
);
const START = Temporal.Instant.from('2016-09-01T06:00:00Z');

test('the funder’s report shows both dates of a milestone and a deliverable that an approved change has moved', async () => {
  await withStore(async ({ store }) => {
    const readings = createPlanReadings();
    const deps = { store, readings, calendarOf: workCalendarFor, agendas: createAgendaCache() };
    await importPlan(deps, { text: PLAN, by: 'lea-lind', at: START });
    const at = START.add({ hours: 1 });
    const reason = 'Upphandlingen är överklagad.';
    expect((await importPlan(deps, { text: MOVED, by: 'kim-kaj', at, reason })).state).toBe('pending');
    for (const [step, by] of [
      ['steering-group', 'siv-sten'],
      ['funder', 'lea-lind'],
    ] as const)
      expect(
        await recordApproval(deps, {
          ...{ programme: PROGRAMME, request: 'CR1', step, outcome: 'approved', note: 'dnr 1', by },
          at: at.add({ hours: 1 }),
        }),
      ).toMatchObject({ state: 'recorded' });

    const agenda = await loadAgenda(deps, PROGRAMME);
    const period = parsePeriod('2016-T3');
    if (agenda === undefined || period === undefined) throw new Error('no facts');
    const asOf = Temporal.Instant.from('2017-01-02T07:00:00Z');
    const facts = await loadReportFacts(deps, { agenda, period, asOf });
    const reader = { clearance: 'funder', subject: null, basis: 'contract', since: null } as const;
    const report = buildReport('tertial', factsForReader(facts, reader), 'sv');
    const textOf = (id: string) => {
      const section = report.sections.find((one) => one.id === id);
      return section === undefined ? '' : sectionText(section, report).replaceAll(/\s+/g, ' ');
    };
    expect(textOf('planMilestones')).toMatch(/Alla är med: .*15 nov.* 2016; .*20 jan.* 2017/);
    expect(textOf('deliverables')).toMatch(/Handbok: .*1 dec.* 2016; .*1 feb.* 2017/);

    // Held against the contract its day has passed; held against the current plan it lies ahead.
    const { programme } = facts;
    const basis = { programme, first: facts.contract, entries: [], day: facts.period.end };
    const [current] = planMilestoneStatuses(basis);
    const [promised] = planMilestoneStatuses({ ...basis, against: 'contract' });
    if (current === undefined) throw new Error('no milestone');
    expect([current.state, promised?.state]).toEqual(['planned', 'unconfirmed']);
    const part = planMilestonePart({ programme, status: current, owner: true }, 'sv');
    expect(JSON.stringify(part)).toContain('15 november 2016');
  });
});

test('a contract row that a later revision writes is none', () => {
  const { programme } = readPlan(PLAN);
  const later = readPlan(
    MOVED.replace('date: 2017-01-20', 'date: 2017-01-20, contract: { date: 2017-01-20 }'),
  ).programme;
  if (programme === null || later === null) throw new Error('the plans do not read');
  const [status] = planMilestoneStatuses({
    ...{ programme: later, first: programme, entries: [], day: Temporal.PlainDate.from('2016-12-31') },
  });
  expect(status?.contract?.toString()).toBe('2016-11-15');
});

test('plan diff: the contract is what the first revision says, as dates or as contract rows', () => {
  const rows = PLAN.replace('date: 2016-11-15', 'date: 2016-11-15, contract: { date: 2016-10-01 }');
  const read = (text: string) => {
    const { programme } = readPlan(text);
    if (programme === null) throw new Error('the plan does not read');
    return programme;
  };
  const dates = comparePlans(read(PLAN), read(MOVED));
  expect(dates.moves).toContainEqual({
    ...{ path: 'milestones[med].due.end', before: '2016-11-15', after: '2017-01-20', weakened: false },
  });
  expect(dates.milestonePlans).toBeNull();
  // Promised for October, planned for November from the start, moved to January.
  const promised = comparePlans(read(rows), read(MOVED)).milestonePlans?.rows;
  expect(promised).toMatchObject([{ milestone: 'med', days: 111 }]);
});
