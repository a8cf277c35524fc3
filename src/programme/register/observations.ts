/**
 * Everything that has been counted: what the plan file tells of, and what sub-project leaders have filled into their
 * tertial forms. Oldest first, so that of two values for the same municipality the later one stands: a municipality in
 * two sub-projects has one count, not two.
 */
import type { Observation } from '../delivery/delivery.ts';
import type { Programme } from '../programme.ts';
import { entriesOf, type Entry, type EntryOf } from './entry.ts';

/** What is known at the end of the day `until`. A form's newest revision by then replaces its earlier ones. */
export function observationsOf(
  programme: Pick<Programme, 'observations' | 'timeZone'>,
  entries: readonly Entry[],
  until: Temporal.PlainDate,
): readonly Observation[] {
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(programme.timeZone).toPlainDate();
  const known = (on: Temporal.PlainDate) => Temporal.PlainDate.compare(on, until) <= 0;
  const forms = newestRevisions(entriesOf(entries, 'sub-report').filter(({ at }) => known(dayOf(at))));
  const counted = forms.flatMap((form) => countsOf(form, dayOf(form.at)));
  return [...programme.observations.filter(({ on }) => known(on)), ...counted].toSorted((a, b) =>
    Temporal.PlainDate.compare(a.on, b.on),
  );
}

function countsOf(form: EntryOf<'sub-report'>, on: Temporal.PlainDate): readonly Observation[] {
  return Object.entries(form.content.counts).flatMap(([organisation, values]) =>
    Object.entries(values).map(([indicator, value]): Observation => ({
      indicator,
      organisation,
      value,
      on,
      source: form.id,
    })),
  );
}

/** By the moment they were sent in. */
function newestRevisions(forms: readonly EntryOf<'sub-report'>[]): readonly EntryOf<'sub-report'>[] {
  const newest = new Map<string, EntryOf<'sub-report'>>();
  for (const form of forms) {
    const key = `${form.subject}:${form.period}`;
    const other = newest.get(key);
    if (other === undefined || other.revision < form.revision) newest.set(key, form);
  }
  return [...newest.values()].toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
}
