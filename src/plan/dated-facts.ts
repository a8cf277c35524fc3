/**
 * Every date in a plan that something falls due on and that may be written uncertainly, each with the place it stands at
 * and how the programme looks once somebody has said which day is meant. Activities' periods are asked for on their own.
 */
import type { datedThingWords } from '../i18n/plan-reading-words.ts';
import type { Programme } from '../programme/programme.ts';
import { dueDay, type WrittenDate } from '../programme/reading.ts';
import type { PlanFile } from './plan-schema.ts';
import { readWrittenDate } from './read-written-date.ts';
import type { PlanPath } from './reading.ts';
import { meetingDay, seriesDate } from './series-date.ts';

export interface DatedFact {
  /** Unique in the plan: `milestone:minside`. */
  readonly id: string;
  readonly path: PlanPath;
  readonly what: keyof typeof datedThingWords;
  readonly name: string;
  readonly written: WrittenDate;
  /** Not where it is done, decided or accepted already: nobody has to say any more which day was meant. */
  readonly isNeeded: boolean;
  /** The programme once the date is known. */
  readonly settle: (programme: Programme, date: WrittenDate) => Programme;
}

type Holder = Pick<DatedFact, 'id' | 'path' | 'what' | 'name' | 'settle'> & {
  readonly written: WrittenDate | null;
  /** Default true. */
  readonly isNeeded?: boolean;
};

/** In the order of the file. */
export function datedFacts(programme: Programme, file: PlanFile): readonly DatedFact[] {
  return [
    ...projectDates(programme, file),
    ...goals(programme),
    ...phases(programme),
    ...deliveries(programme),
    ...planRows(programme),
    ...meetings(file),
  ].flatMap(({ written, isNeeded = true, ...fact }) =>
    written === null ? [] : [{ ...fact, written, isNeeded }],
  );
}

function projectDates(programme: Programme, file: PlanFile): readonly Holder[] {
  return (['starts', 'ends'] as const).map((key) => {
    const raw = file.project?.[key];
    return {
      id: `project:${key}`,
      path: ['project', key],
      what: key === 'starts' ? 'projectStart' : 'projectEnd',
      name: programme.shortName,
      written: raw === undefined ? null : readWrittenDate(raw),
      settle: (before, { start, end }) => (key === 'starts' ? { ...before, start } : { ...before, end }),
    };
  });
}

function goals(programme: Programme): readonly Holder[] {
  return programme.goals.flatMap((goal, index): Holder[] => {
    if (goal.cancelled) return [];
    const name = goal.code ?? shortened(goal.text);
    return [
      {
        id: `goal:${goal.id}`,
        path: ['goals', index, 'due'],
        what: 'goal',
        name,
        written: goal.writtenDue,
        settle: (before, date) => ({
          ...before,
          goals: at(before.goals, index, (one) => ({ ...one, writtenDue: date, due: dueDay(date) })),
        }),
      },
      {
        id: `goal-revised:${goal.id}`,
        path: ['goals', index, 'revisedDue'],
        what: 'revisedGoal',
        name,
        written: goal.revisedDue,
        settle: (before, revisedDue) => ({
          ...before,
          goals: at(before.goals, index, (one) => ({ ...one, revisedDue })),
        }),
      },
    ];
  });
}

function phases(programme: Programme): readonly Holder[] {
  const ends = programme.phases.map((phase, index): Holder => ({
    id: `phase:${phase.id}`,
    path: ['phases', index, 'ends'],
    what: 'phase',
    name: shortened(phase.name),
    written: phase.ends,
    settle: (before, date) => ({
      ...before,
      phases: at(before.phases, index, (one) => ({ ...one, ends: date })),
    }),
  }));
  const points = programme.decisionPoints.map((point, index): Holder => ({
    id: `decision-point:${point.id}`,
    path: ['decisionPoints', index, 'due'],
    what: 'decisionPoint',
    name: shortened(point.name),
    written: point.due,
    isNeeded: point.on === null,
    settle: (before, due) => ({
      ...before,
      decisionPoints: at(before.decisionPoints, index, (one) => ({ ...one, due })),
    }),
  }));
  return [...ends, ...points];
}

function deliveries(programme: Programme): readonly Holder[] {
  const deliverables = programme.deliverables.map((deliverable, index): Holder => ({
    id: `deliverable:${deliverable.id}`,
    path: ['deliverables', index, 'due'],
    what: 'deliverable',
    name: shortened(deliverable.name),
    written: deliverable.due,
    isNeeded: deliverable.acceptance !== 'accepted',
    settle: (before, due) => ({
      ...before,
      deliverables: at(before.deliverables, index, (one) => ({ ...one, due })),
    }),
  }));
  const actions = programme.actions.map((action, index): Holder => ({
    id: `action:${action.id}`,
    path: ['actions', index, 'due'],
    what: 'action',
    name: shortened(action.text),
    written: action.due,
    isNeeded: action.state === 'open',
    settle: (before, due) => ({
      ...before,
      actions: at(before.actions, index, (one) => ({ ...one, due })),
    }),
  }));
  return [...programme.milestones.flatMap(milestoneDates), ...deliverables, ...actions];
}

type Milestone = Programme['milestones'][number];

/** The contract's date of the same words is the same date, and is asked for once. */
function milestoneDates(milestone: Milestone, index: number): readonly Holder[] {
  const { id, text, due, contract, done } = milestone;
  const settled = (before: Programme, change: (one: Milestone) => Milestone): Programme => ({
    ...before,
    milestones: at(before.milestones, index, change),
  });
  const same = contract !== null && contract.due.raw === due?.raw;
  return [
    {
      id: `milestone:${id}`,
      path: ['milestones', index, 'date'],
      what: 'milestone',
      name: shortened(text),
      written: due,
      isNeeded: done === null,
      settle: (before, date) =>
        settled(inRows(before, id, date), (one) => ({
          ...one,
          due: date,
          contract: same ? { ...contract, due: date } : one.contract,
        })),
    },
    {
      id: `contract:${id}`,
      path: ['milestones', index, 'contract', 'date'],
      what: 'contractMilestone',
      name: shortened(contract?.text ?? text),
      written: contract === null || same ? null : contract.due,
      settle: (before, date) =>
        settled(inRows(before, id, date), (one) => ({
          ...one,
          contract: one.contract === null ? null : { ...one.contract, due: date },
        })),
    },
  ];
}

/** Rows of a milestone plan that name the milestone and have its words get its date. */
function inRows(programme: Programme, milestone: string, due: WrittenDate): Programme {
  return {
    ...programme,
    milestonePlans: programme.milestonePlans.map((plan) => ({
      ...plan,
      rows: plan.rows.map((row) =>
        row.milestone === milestone && row.due.raw === due.raw ? { ...row, due } : row,
      ),
    })),
  };
}

function planRows(programme: Programme): readonly Holder[] {
  const asked = new Set(
    programme.milestones.flatMap(({ id, due, contract }) =>
      [due, contract?.due].map((date) => `${id} ${date?.raw ?? ''}`),
    ),
  );
  return programme.milestonePlans.flatMap((plan, place) =>
    plan.rows.map((row, index): Holder => ({
      id: `milestone-plan:${plan.id}-${String(index + 1)}`,
      path: ['milestonePlans', place, 'rows', index, 'date'],
      what: 'planRow',
      name: shortened(row.text),
      written: row.milestone !== null && asked.has(`${row.milestone} ${row.due.raw}`) ? null : row.due,
      settle: (before, due) => ({
        ...before,
        milestonePlans: at(before.milestonePlans, place, (one) => ({
          ...one,
          rows: at(one.rows, index, (other) => ({ ...other, due })),
        })),
      }),
    })),
  );
}

/** A meeting whose day is not known is in no calendar until somebody has said which day it is. */
function meetings(file: PlanFile): readonly Holder[] {
  return (file.settings.meetings ?? []).flatMap((series, place): Holder[] => {
    if (series.rule !== 'dates') return [];
    const name = file.bodies?.find(({ id }) => id === series.body)?.name ?? series.body;
    return series.dates.flatMap((raw, index): Holder[] => {
      const written = seriesDate(raw, series.year);
      if (meetingDay(written) !== null) return [];
      return [
        {
          id: `meeting:${series.body}-${String(index + 1)}`,
          path: ['settings', 'meetings', place, 'dates', index],
          what: 'meeting',
          name,
          written: written.confidence === 'sure' ? { ...written, confidence: 'unsure' } : written,
          settle: (before, date) => withMeeting(before, series.body, meetingDay(date)),
        },
      ];
    });
  });
}

function withMeeting(programme: Programme, body: string, day: Temporal.PlainDate | null): Programme {
  return {
    ...programme,
    bodies: programme.bodies.map((one) => {
      if (one.id !== body || day === null || one.meetings?.rule !== 'dates') return one;
      const dates = [...one.meetings.dates, day].toSorted((a, b) => Temporal.PlainDate.compare(a, b));
      return { ...one, meetings: { ...one.meetings, dates } };
    }),
  };
}

function at<T>(list: readonly T[], place: number, change: (one: T) => T): readonly T[] {
  return list.map((one, index) => (index === place ? change(one) : one));
}

function shortened(text: string): string {
  const whole = text.trim().replace(/[,;:]$/u, '');
  return whole.length > 80 ? `${whole.slice(0, 79)}…` : whole;
}
