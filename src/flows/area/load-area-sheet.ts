import { parsePeriod, weekOf } from '../../programme/calendar/period.ts';
import { type Agenda, zoneOf } from '../../programme/obligation/agenda.ts';
import type { AreaInput } from '../../programme/status/accept-area-status.ts';
import { areasByOwner } from '../../programme/status/area-owner.ts';
import { areaHistory, areaStatuses } from '../../programme/status/area-status.ts';
import type { AreaSheet } from '../../render/slack/area-sheet.ts';
import { situationAt } from '../../report/situation.ts';
import { loadReportFacts, type ReportFactsDeps } from '../load-report-facts.ts';

/** The areas somebody chooses the colours of; `null` when there are none. */
export async function loadAreaSheet(
  deps: ReportFactsDeps,
  agenda: Agenda,
  { person, week, now }: { person: string; week: string; now: Temporal.Instant },
): Promise<AreaSheet | null> {
  const areas = areasByOwner(agenda).get(person) ?? [];
  if (areas.length === 0) return null;
  const { programme, entries } = agenda;
  const date = now.toZonedDateTimeISO(programme.timeZone).toPlainDate();
  const facts = await loadReportFacts(deps, { agenda, period: parsePeriod(week) ?? weekOf(date), asOf: now });
  const computed = situationAt(facts, { date, cutOff: now }).colours;
  const all = areaStatuses(programme, entries, { computed, week });
  return {
    ...{ programme, week, person },
    statuses: all.filter(({ area }) => areas.some(({ id }) => id === area.id)),
    drafts: areas.map(({ id }): AreaInput => {
      const last = areaHistory(entries, id, week).at(-1)?.content;
      return {
        area: id,
        colour: last?.colour ?? null,
        comment: last?.comment ?? '',
        action: last?.action ?? '',
        actionDone: last?.actionDone ?? false,
      };
    }),
    answered: areas.every(({ id }) => areaHistory(entries, id, week).at(-1)?.period === week),
  };
}

/** The week a person chooses colours for when they come by themselves: the one that runs. */
export function areaWeek(agenda: Agenda, person: string, now: Temporal.Instant): string {
  return weekOf(now.toZonedDateTimeISO(zoneOf(agenda, person)).toPlainDate()).id;
}
