/** What a move of the clock brought: counted before it leaves and after it has arrived. */
import { clockTime, dayMonth, listOf, weekdayName } from '../../i18n/format.ts';
import { pageWords } from '../../i18n/page-words.ts';
import type { Locale } from '../../programme/locale.ts';
import { pageHref } from './page-query.ts';
import type { SandboxWorld } from './sandbox-world.ts';

export interface Journey {
  readonly from: Temporal.Instant;
  readonly messages: number;
  readonly mails: number;
  readonly reports: number;
}

export interface JourneyView {
  /** `Sedan fredag 2 sep. 09.00: 9 nya meddelanden i Slack och 32 nya mejl.` */
  readonly text: string;
  /** Empty when there is nothing to see. */
  readonly mailsHref: string;
  readonly reportsHref: string;
}

/** Everything sent so far, as of now. */
export async function countSent(world: SandboxWorld): Promise<Journey> {
  const users = world.people(world.language).flatMap(({ slackUserId }) => slackUserId ?? []);
  const messages = users.flatMap((id) =>
    world.slack
      .person(id)
      .messages()
      .filter(({ user }) => user !== id),
  );
  const [mails, reports] = await Promise.all([world.mails(), world.reports()]);
  return {
    from: world.clock.now(),
    messages: messages.length,
    mails: mails.length,
    reports: reports.length,
  };
}

export function journeyBetween(before: Journey, after: Journey): Journey {
  return {
    from: before.from,
    messages: after.messages - before.messages,
    mails: after.mails - before.mails,
    reports: after.reports - before.reports,
  };
}

export function journeyView(
  { from, messages, mails, reports }: Journey,
  { locale, person, timeZone }: { locale: Locale; person: string; timeZone: string },
): JourneyView {
  const at = from.toZonedDateTimeISO(timeZone);
  const day = at.toPlainDate();
  const parts = [
    [messages, pageWords.journeyMessages],
    [mails, pageWords.journeyMails],
    [reports, pageWords.journeyReports],
  ] as const;
  const said = parts.flatMap(([count, phrase]) => (count > 0 ? [phrase[locale]({ count })] : []));
  return {
    text: pageWords.journey[locale]({
      since: `${weekdayName(locale, day)} ${dayMonth(locale, day)} ${clockTime(locale, at.toPlainTime())}`,
      what: said.length === 0 ? pageWords.journeyNothing[locale] : listOf(locale, said),
    }),
    mailsHref: mails > 0 ? pageHref({ person, area: 'mail', everyone: true }) : '',
    reportsHref: reports > 0 ? pageHref({ person, area: 'reports' }) : '',
  };
}
