import { describe, expect, test } from 'vitest';
import {
  planMilestoneStatus,
  planMilestoneStatuses,
} from '../../../src/programme/milestone/plan-milestone-status.ts';
import type { PlanMilestone } from '../../../src/programme/delivery/delivery.ts';
import { formsOf, iso, programme } from '../../plan/support/ks.ts';
import { date } from '../tiny-programme.ts';

const autumn = formsOf('2006-T3', '2006-12-18');
const spring = formsOf('2007-T1', '2007-04-18');
const on = (day: string, entries = autumn) =>
  new Map(
    planMilestoneStatuses({ programme: programme(), entries, day: date(day) }).map((one) => [
      one.milestone.id,
      one,
    ]),
  );
const only = (id: string, change: Partial<PlanMilestone>, day: string) => {
  const milestone = programme().milestones.find((one) => one.id === id);
  if (milestone === undefined) throw new Error(id);
  return planMilestoneStatus(
    { ...milestone, ...change },
    { programme: programme(), entries: [], day: date(day) },
  );
};

describe('the milestone plan', () => {
  test('N01: on the day of signing three milestones are already past: unknown, not met; 1 November lies ahead', () => {
    const states = [...on('2006-10-20', []).values()].map(({ milestone, state }) => [milestone.id, state]);
    expect(states.slice(0, 5)).toEqual([
      ['prosjektplan', 'unknown'],
      ['kickoff', 'unknown'],
      ['faggrupper', 'unknown'],
      ['fagsamlinger', 'planned'],
      ['minside-5', 'planned'],
    ]);
    expect(date('2006-10-20').until(date('2006-11-01')).days).toBe(12);
    expect(on('2006-11-02', []).get('fagsamlinger')?.state).toBe('unconfirmed');
    expect(on('2007-12-01', []).get('prosjektplan')?.state).toBe('unknown');
  });

  test('N02: on 15 March 2007 it stands at 9 of 10; the day after it is late', () => {
    expect(on('2007-03-15').get('tjenester-10')).toMatchObject({ state: 'planned', reachedOn: null });
    expect(on('2007-03-15').get('tjenester-10')?.count?.asWritten.count).toBe(9);
    expect(on('2007-03-16').get('tjenester-10')?.state).toBe('late');
  });

  test('what is counted is reached on the day the count was enough, in time or late', () => {
    const found = on('2007-05-01', [...autumn, ...spring]);
    expect([found.get('minside-5')?.state, iso(found.get('minside-5')?.reachedOn)]).toEqual([
      'met',
      '2006-12-18',
    ]);
    expect([found.get('tjenester-10')?.state, iso(found.get('tjenester-10')?.reachedOn)]).toEqual([
      'met-late',
      '2007-04-18',
    ]);
  });

  test('N11: reached or not, accounts, status and results stay to be approved until somebody has', () => {
    expect(on('2007-05-01').get('minside-5')?.unapproved).toEqual(['accounts', 'status', 'results']);
    const approvals = [
      { what: 'accounts', by: 'Styringsgruppen', on: date('2007-02-08') },
      { what: 'status', by: null, on: null },
    ] as const;
    expect(only('minside-5', { approvals }, '2007-02-07').unapproved).toEqual(['accounts', 'status']);
    expect(only('minside-5', { approvals }, '2007-02-08').unapproved).toEqual(['status']);
  });

  test('it is done when somebody says so, from that day on', () => {
    const done = { done: date('2006-11-03') };
    expect(only('fagsamlinger', done, '2006-11-02').state).toBe('unconfirmed');
    expect(only('fagsamlinger', done, '2006-11-03').state).toBe('met-late');
    expect(only('fagsamlinger', { done: date('2006-10-31') }, '2006-11-03').state).toBe('met');
  });

  test('without a date that is read surely nobody can say; a later forecast is at risk', () => {
    const unsure = {
      raw: 'våren 2007',
      start: null,
      end: null,
      precision: 'season',
      confidence: 'unsure',
    } as const;
    expect(only('fagsamlinger', { due: unsure }, '2008-01-01')).toMatchObject({
      due: null,
      state: 'unknown',
    });
    expect(only('ferdig', { forecast: date('2008-01-31') }, '2007-11-01').state).toBe('at-risk');
  });
});
