import { parsePeriod, type Period } from '../../programme/calendar/period.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import { newsAt } from '../../programme/obligation/rules/news.ts';
import type { Announcement } from '../../programme/programme.ts';
import { entriesOf } from '../../programme/register/entry.ts';
import { nameOf } from '../../programme/status/check-in.ts';
import type { NewsRequest } from '../../render/slack/render-news-request.ts';

/** What the author of an announcement is asked about one period, with what they have written so far. */
export function newsRequestOf(
  agenda: Agenda,
  about: {
    readonly announcement: Announcement;
    readonly period: Period;
    readonly person: string;
    /** As the obligation says. */
    readonly beside?: readonly { readonly announcement: string; readonly period: string }[] | undefined;
  },
): NewsRequest {
  const { programme, entries } = agenda;
  const { announcement, period, person } = about;
  const written = entriesOf(entries, 'news').findLast(
    (entry) => entry.subject === announcement.id && entry.period === period.id,
  );
  return {
    programme,
    announcement,
    period: period.id,
    name: nameOf(programme, person),
    leaves: newsAt(agenda, period).toZonedDateTimeISO(programme.timeZone).toPlainDate(),
    text: written?.content.text.trim() ?? '',
    beside: (about.beside ?? []).flatMap((one) => {
      const other = programme.announcements.find(({ id }) => id === one.announcement);
      return other === undefined ? [] : [{ announcement: other, period: one.period }];
    }),
  };
}

/** A period that stands in the ledger; throws for one that is none. */
export function periodById(id: string): Period {
  const period = parsePeriod(id);
  if (period === undefined) throw new Error(`not a period: ${id}`);
  return period;
}
