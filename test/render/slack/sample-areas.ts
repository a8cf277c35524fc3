/** Three areas as Lea sees them: one that nobody has chosen for, one with a measure that is done, one red. */
import type { Programme } from '../../../src/programme/programme.ts';
import type { AreaStatus } from '../../../src/programme/status/area-status.ts';
import type { AreaSheet } from '../../../src/render/slack/area-sheet.ts';

const AT = Temporal.Instant.from('2016-09-08T07:30:00Z');

export function sampleAreas(programme: Programme, week: string): AreaSheet {
  const chosen = { by: 'lea', at: AT, source: 'area-status:budget:2016-W36:1' };
  const statuses: readonly AreaStatus[] = [
    {
      ...chosen,
      area: { id: 'budget', name: 'Budget', dimension: 'economy', by: 'project-leader' },
      chosen: 'yellow',
      computed: {
        dimension: 'economy',
        colour: 'yellow',
        reason: { key: 'overrun', category: 'Konsulter' },
        sources: [],
      },
      shown: 'yellow',
      comment: 'Avvikelse köpta tjänster',
      action: 'Justeras mot resor',
      actionDone: true,
      since: week,
    },
    {
      ...chosen,
      area: { id: 'tid', name: 'Tid', dimension: 'time', by: 'project-leader' },
      chosen: 'red',
      computed: { dimension: 'time', colour: 'green', reason: { key: 'on-plan' }, sources: [] },
      shown: 'red',
      comment: 'Efter i tidplanen',
      action: 'Se risk R1',
      actionDone: false,
      since: '2016-W34',
    },
    {
      area: { id: 'personal', name: 'Personal', dimension: 'resources', by: 'project-leader' },
      chosen: null,
      computed: { dimension: 'resources', colour: 'grey', reason: { key: 'no-resources' }, sources: [] },
      shown: 'grey',
      comment: '',
      action: '',
      actionDone: null,
      since: null,
      source: null,
      by: null,
      at: null,
    },
  ];
  return {
    programme,
    week,
    person: 'lea',
    statuses,
    drafts: statuses.map(({ area, chosen: colour, comment, action, actionDone }) => ({
      area: area.id,
      colour,
      comment,
      action,
      actionDone: actionDone === true,
    })),
    answered: false,
  };
}
