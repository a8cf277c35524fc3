import { linkWords as words } from '../../i18n/link-words.ts';
import { invitedTo } from '../../programme/meeting/invited-to.ts';
import type { Meeting } from '../../programme/meeting/meetings.ts';
import { localeOfPerson } from '../../programme/obligation/agenda.ts';
import type { Links } from '../../ports.ts';
import type { ComposeInput } from './composer.ts';

/** Where the reader says whether they come, good until the meeting is over; `null` without a public address. */
export function attendButton(
  links: Links,
  { agenda, delivery }: Pick<ComposeInput, 'agenda' | 'delivery'>,
  { body, start, minutes }: Pick<Meeting, 'body' | 'start' | 'minutes'>,
): { readonly label: string; readonly url: string } | null {
  const person = delivery.to;
  if (!invitedTo(agenda, body).includes(person)) return null;
  const meeting = start.toPlainDate().toString();
  const purpose = { kind: 'attend', programme: agenda.programme.id, person, body, meeting } as const;
  const url = links.make(purpose, start.toInstant().add({ minutes: minutes + 24 * 60 }));
  return url === null ? null : { label: words.answer[localeOfPerson(agenda, person)], url };
}
