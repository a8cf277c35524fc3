import { localeOfPerson } from '../../programme/obligation/agenda.ts';
import { renderAreaRequest } from '../../render/slack/render-area-request.ts';
import { loadAreaSheet } from '../area/load-area-sheet.ts';
import type { ReportFactsDeps } from '../load-report-facts.ts';
import { ALREADY_ANSWERED, type Composers } from './composer.ts';

/** Who chooses the areas' colours is asked; who has already chosen this week is not. */
export function areaStatusComposers(deps: ReportFactsDeps): Pick<Composers, 'area-status'> {
  return {
    'area-status': async ({ agenda, delivery, about, now }) => {
      const person = delivery.to;
      const userId = agenda.members.get(person)?.slackUserId ?? null;
      if (userId === null) return { channel: 'none', reason: `${person} is not in Slack` };
      const sheet = await loadAreaSheet(deps, agenda, { person, week: about.week, now });
      if (sheet === null) return { channel: 'none', reason: 'chooses no colours any more' };
      if (sheet.answered) return { channel: 'none', reason: ALREADY_ANSWERED };
      return { channel: 'slack', userId, message: renderAreaRequest(sheet, localeOfPerson(agenda, person)) };
    },
  };
}
