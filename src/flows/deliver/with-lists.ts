/**
 * Mails that are lists say how one gets off them: in a header that mail programs show as a button (RFC 8058) and in the
 * last line. Without a public address there is neither, and the mail says to reply.
 */
import type { Delivery, Links } from '../../ports.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import { mailListOf } from '../../programme/obligation/mail-list.ts';
import type { ObligationKind } from '../../programme/obligation/obligation.ts';
import type { Composed, Composer, Composers } from './composer.ts';

/** Long enough for a mail that lies unread over a year; the law of no land asks for more. */
const GOOD_FOR_HOURS = 400 * 24;

export function withLists(links: Links, composers: Composers): Composers {
  const listed =
    <Kind extends ObligationKind>(composer: Composer<Kind>): Composer<Kind> =>
    async (input) =>
      withList(links, input, await composer(input));
  return {
    ...composers,
    report: listed(composers.report),
    milestone: listed(composers.milestone),
    digest: listed(composers.digest),
    'meeting-reminder': listed(composers['meeting-reminder']),
    news: listed(composers.news),
  };
}

function withList(
  links: Links,
  { agenda, delivery }: { readonly agenda: Agenda; readonly delivery: Delivery },
  composed: Composed,
): Composed {
  const list = mailListOf(agenda, delivery);
  if (composed.channel !== 'mail' || list === null) return composed;
  const programme = agenda.programme.id;
  const unsubscribe = links.make(
    { kind: 'unsubscribe', programme, person: delivery.to, list },
    delivery.dueAt.add({ hours: GOOD_FOR_HOURS }),
  );
  const mail = {
    ...composed.mail,
    ...(unsubscribe === null ? {} : composed.withStop?.(unsubscribe)),
    list: { id: listId(programme, list), unsubscribe },
  };
  return { ...composed, mail };
}

/** `kommunnytt.news.fyrbodal-2021`: the narrow first, as in a host name (RFC 2919); the sender's domain comes behind. */
function listId(programme: string, list: string): string {
  const labels = [...list.split(':').toReversed(), programme];
  return labels.map((label) => label.replaceAll(/[^A-Za-z0-9-]+/g, '-')).join('.');
}
