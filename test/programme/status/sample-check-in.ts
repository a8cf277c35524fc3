/** Answers and check-ins for tests of the weekly status. */
import type { Answer } from '../../../src/programme/status/answer.ts';
import type { AnswerInput } from '../../../src/programme/status/answer-input.ts';
import { checkInOf, type CheckIn } from '../../../src/programme/status/check-in.ts';
import type { Agenda } from '../../../src/programme/obligation/agenda.ts';
import type { Programme } from '../../../src/programme/programme.ts';
import { statusContent } from '../../support/answers.ts';
import { activity, agendaOf, at, confirmed, date, tinyProgramme } from '../tiny-programme.ts';

export function answer(activityNumber: string, week: string, change: Partial<Answer> = {}): Answer {
  return {
    ...statusContent(),
    activity: activityNumber,
    week,
    revision: 1,
    id: `${activityNumber}:${week}:${change.revision ?? 1}`,
    by: 'ann',
    at: at('2016-09-02T10:00'),
    late: false,
    textSince: week,
    ...change,
  };
}

export const deviation = {
  cause: 'Leverantören är två veckor sen.',
  consequence: 'Etappen blir klar i januari.',
  action: 'Extra möte varje vecka.',
  owner: 'Ann Berg',
  due: date('2016-10-14'),
};

/** Ann leads two activities, one of which counts e-services: 10 of 60 after its stage, 20 after the next. */
export function countingProgramme(change: Partial<Programme> = {}): Programme {
  return tinyProgramme({
    activities: [
      {
        ...activity('2.1', '2016-08-01', '2016-12-31', confirmed('ann')),
        milestone: 'När 10 e-tjänster är i drift',
      },
      activity('4.1', '2016-08-01', '2016-10-17', confirmed('ann')),
      activity('2.2', '2017-01-01', '2017-04-30', confirmed('bo')),
    ],
    targets: [
      {
        id: 'e-tjanster',
        text: '60 nya e-tjänster',
        unit: 'e-tjänster',
        target: 60,
        stages: [
          { activity: '2.1', count: 10 },
          { activity: '2.2', count: 10 },
        ],
      },
    ],
    ...change,
  });
}

export function annsWeek(
  answers: readonly Answer[] = [],
  agenda: Agenda = agendaOf(countingProgramme()),
): CheckIn {
  return checkInOf(agenda, { person: 'ann', week: '2016-W36', answers });
}

export function input(change: Partial<AnswerInput> = {}): AnswerInput {
  return {
    activity: '2.1',
    choice: 'green',
    done: '',
    next: '',
    help: '',
    cause: '',
    consequence: '',
    action: '',
    owner: '',
    due: null,
    counts: {},
    countReason: '',
    forecast: null,
    finished: null,
    state: null,
    ...change,
  };
}
