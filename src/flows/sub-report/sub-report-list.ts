import { parsePeriod, type Period } from '../../programme/calendar/period.ts';
import { type Agenda, zoneOf } from '../../programme/obligation/agenda.ts';
import { closesAt, currentSubReport } from '../../programme/obligation/rules/sub-report.ts';
import { askedOf, mayReport } from '../../programme/register/sub-report-asked.ts';
import { subReportOf } from '../../programme/register/sub-reports.ts';
import type { SubReportList } from '../../render/slack/render-sub-report-message.ts';

/** The sub-projects a person is asked about in a tertial, with what has been reported. */
export function askedSubReports(
  agenda: Agenda,
  about: { readonly person: string; readonly period: Period; readonly now: Temporal.Instant },
): SubReportList {
  return listOf(agenda, about, (subProject) => askedOf(agenda, subProject) === about.person);
}

/** Those a person may report for, as they see them in Home and after `/tertial`; `null` when there is none. */
export function ownSubReports(agenda: Agenda, person: string, now: Temporal.Instant): SubReportList | null {
  const period = currentSubReport(agenda, person, now);
  if (period === null) return null;
  const list = listOf(agenda, { person, period, now }, (one) => mayReport(agenda, one, person));
  return list.items.length === 0 ? null : list;
}

function listOf(
  agenda: Agenda,
  {
    person,
    period,
    now,
  }: { readonly person: string; readonly period: Period; readonly now: Temporal.Instant },
  belongs: (subProject: Agenda['programme']['subProjects'][number]) => boolean,
): SubReportList {
  const { programme, entries } = agenda;
  const closes = closesAt(agenda, period);
  return {
    programme,
    period,
    timeZone: zoneOf(agenda, person),
    items: programme.subProjects.filter(belongs).map((subProject) => ({
      subProject,
      entry: subReportOf(entries, subProject.id, period.id),
    })),
    closes: closes.toZonedDateTimeISO(programme.timeZone).toPlainDate(),
    closed: Temporal.Instant.compare(now, closes) >= 0,
  };
}

/** A tertial by its id; throws for anything else, because ids in the ledger are ours. */
export function tertialById(id: string): Period {
  const period = parsePeriod(id);
  if (period?.kind !== 'tertial') throw new Error(`not a tertial: ${id}`);
  return period;
}
