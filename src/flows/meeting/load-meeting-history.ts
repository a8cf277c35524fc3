import { meetingsOf } from '../../programme/meeting/meetings.ts';
import type { MeetingsThen } from '../../programme/meeting/meeting-history.ts';
import type { PlanRevision, Store } from '../../ports.ts';
import type { WorkCalendar } from '../../programme/calendar/work-calendar.ts';
import type { Country } from '../../programme/programme.ts';
import type { PlanReadings } from '../plan-readings.ts';

interface HistoryDeps {
  readonly store: Pick<Store, 'loadPlan'>;
  readonly readings: PlanReadings;
  readonly calendarOf: (country: Country) => WorkCalendar;
}

type Revision = Omit<PlanRevision, 'text'>;

/** A revision never changes, so its meetings are worked out once per process, by the plan text's hash. */
const known = new WeakMap<PlanReadings, Map<string, MeetingsThen['meetings']>>();

/**
 * The meetings of every imported or approved plan that counted, and of the one that counts now. Answers to questions make
 * revisions too, dozens of them; what they change is seen in the newest.
 */
export async function loadMeetingHistory(
  deps: HistoryDeps,
  plan: PlanRevision,
  revisions: readonly Revision[],
): Promise<readonly MeetingsThen[]> {
  const counted = revisions
    .filter(
      ({ state, cause, revision }) =>
        state === 'active' && (cause !== 'answer' || revision === plan.revision),
    )
    .toSorted((a, b) => Temporal.Instant.compare(sinceOf(a), sinceOf(b)) || a.revision - b.revision);
  const history: MeetingsThen[] = [];
  for (const one of counted)
    history.push({ since: sinceOf(one), meetings: await meetingsAt(deps, plan, one) });
  return history;
}

function sinceOf({ activeAt, at }: Revision): Temporal.Instant {
  return activeAt ?? at;
}

async function meetingsAt(
  deps: HistoryDeps,
  plan: PlanRevision,
  revision: Revision,
): Promise<MeetingsThen['meetings']> {
  const texts = known.get(deps.readings) ?? new Map<string, MeetingsThen['meetings']>();
  known.set(deps.readings, texts);
  const found = texts.get(revision.sha256);
  if (found !== undefined) return found;
  const stored =
    revision.revision === plan.revision ? plan : await deps.store.loadPlan(plan.programme, revision.revision);
  const programme = stored === undefined ? null : deps.readings.read(stored).programme;
  const meetings =
    programme === null
      ? []
      : programme.bodies.flatMap((body) => meetingsOf(programme, body, deps.calendarOf(programme.country)));
  texts.set(revision.sha256, meetings);
  return meetings;
}
