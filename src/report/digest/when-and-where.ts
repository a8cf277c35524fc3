/** When and where one meets, by what link, who comes, and whether that will be enough to decide. */
import { digestWords } from '../../i18n/digest-words.ts';
import { clockTime, listOf, longDate, mediumDate } from '../../i18n/format.ts';
import { mailWords as words } from '../../i18n/mail-words.ts';
import type { Locale } from '../../programme/locale.ts';
import { quorumOutlook, type QuorumOutlook } from '../../programme/meeting/quorum-outlook.ts';
import type { Block, Fact } from '../document.ts';
import type { MeetingFact, ReportFacts } from '../facts.ts';
import { personName } from '../leader.ts';
import { plain } from '../rich.ts';

/** Beyond so many names a count says it better. */
const MOST_NAMES = 8;

export function meetingNames({ programme }: ReportFacts, meeting: MeetingFact, locale: Locale) {
  return {
    body: programme.bodies.find((one) => one.id === meeting.body)?.name ?? meeting.body,
    date: mediumDate(locale, meeting.start.toPlainDate()).replace(/\s*\d{4}$/, ''),
    time: clockTime(locale, meeting.start.toPlainTime()),
  };
}

export function whenAndWhere(
  facts: ReportFacts,
  meeting: MeetingFact,
  about: { readonly locale: Locale; readonly isShielded: boolean },
): Block {
  const { start, minutes, place, link = null } = meeting;
  const { locale } = about;
  const when = words.timeSpan[locale]({
    day: longDate(locale, start.toPlainDate()),
    from: clockTime(locale, start.toPlainTime()),
    to: clockTime(locale, start.add({ minutes }).toPlainTime()),
  });
  const sources = ['plan:bodies'];
  return {
    type: 'facts',
    items: [
      { term: words.when[locale], rich: plain(when), sources },
      { term: words.place[locale], rich: plain(place ?? words.noPlace[locale]), sources },
      ...(link === null ? [] : [{ term: digestWords.link[locale], rich: plain(link), sources }]),
      ...(about.isShielded ? [] : attendanceFacts(facts, meeting, locale)),
    ],
  };
}

/** Nothing where the body has no members that are known: there is nobody to wait for. */
function attendanceFacts(facts: ReportFacts, meeting: MeetingFact, locale: Locale): readonly Fact[] {
  const body = facts.programme.bodies.find(({ id }) => id === meeting.body);
  if (body === undefined || body.members.length === 0) return [];
  const day = meeting.start.toPlainDate().toString();
  const outlook = quorumOutlook(facts.programme, body, { day, entries: facts.entries });
  const sources = outlook.sources.length === 0 ? ['plan:bodies'] : outlook.sources;
  return [
    { term: digestWords.coming[locale], rich: plain(comingText(facts, outlook, locale)), sources },
    { term: digestWords.quorum[locale], rich: plain(quorumText(outlook, locale)), sources },
  ];
}

function comingText({ programme }: ReportFacts, outlook: QuorumOutlook, locale: Locale): string {
  const { accepted, declined, unsure, silent } = outlook;
  const named = (people: readonly string[], say: (count: number) => string): readonly string[] => {
    if (people.length === 0) return [];
    const names = people.map((id) => personName(programme, id));
    return [`${say(people.length)}${names.length > MOST_NAMES ? '' : ` (${listOf(locale, names)})`}`];
  };
  const parts = [
    ...named(accepted, (count) => digestWords.accepted[locale]({ count })),
    ...named(declined, (count) => digestWords.declined[locale]({ count })),
    ...named(unsure, (count) => digestWords.unsure[locale]({ count })),
    ...(silent.length === 0 ? [] : [digestWords.silent[locale]({ count: silent.length })]),
  ];
  return `${parts.join(', ')}.`;
}

function quorumText({ state, needed, coming, of, unit }: QuorumOutlook, locale: Locale): string {
  const counted = digestWords[unit === 'members' ? 'comingMembers' : 'comingParties'][locale]({
    ...{ count: coming, of },
  });
  if (needed === null) return `${counted} ${digestWords.quorumUnknown[locale]}`;
  const say = { quorate: 'quorate', 'not-yet': 'notYet', lost: 'lost', unknown: 'lost' } as const;
  return `${counted} ${digestWords[say[state]][locale]({ needed })}`;
}
