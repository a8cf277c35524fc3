/** Meetings held since the last report with who was there and where the minutes stand, and when one meets next. */
import { longDate, mediumDate } from '../../i18n/format.ts';
import { decisionRecordWords } from '../../i18n/decision-record-words.ts';
import { minutesWords, recordTitles } from '../../i18n/record-words.ts';
import type { HeldMeeting } from '../../programme/meeting/held-meeting.ts';
import type { Block, Fact } from '../document.ts';
import { bodyName } from '../record-text.ts';
import { plain, quiet } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';

export function meetings(context: SectionContext) {
  const { locale, facts } = context;
  const items = [...heldSince(context).flatMap((one) => heldFacts(context, one)), ...nextFacts(context)];
  const blocks: readonly Block[] =
    items.length === 0 || facts.programme.meetings.length === 0 ? [] : [{ type: 'facts', items }];
  return { title: recordTitles.meetings[locale], place: 'body' as const, blocks };
}

/** Held after the last report, oldest first; where nothing is known of a last report, those of the period. */
export function heldSince({ facts, before, now }: SectionContext): readonly HeldMeeting[] {
  const from = before?.date ?? facts.period.start.subtract({ days: 1 });
  return facts.programme.meetings
    .filter(
      ({ on }) => Temporal.PlainDate.compare(on, from) > 0 && Temporal.PlainDate.compare(on, now.date) <= 0,
    )
    .toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on));
}

function minutesText({ locale }: SectionContext, meeting: HeldMeeting): string {
  return minutesWords[meeting.state][locale];
}

function heldFacts(context: SectionContext, meeting: HeldMeeting): readonly Fact[] {
  const { locale, facts } = context;
  const { programme } = facts;
  const sources = [`plan:meetings[${programme.meetings.indexOf(meeting)}]`];
  const counted = meeting.present.length + meeting.absent.length > 0;
  const parties = partiesPresent(context, meeting);
  const details = [
    ...(counted
      ? [
          decisionRecordWords.present[locale]({
            present: meeting.present.length,
            absent: meeting.absent.length,
          }),
        ]
      : []),
    ...(parties === null ? [] : [decisionRecordWords.quorum[locale](parties)]),
    ...(counted && meeting.chair === null ? [decisionRecordWords.noChair[locale]] : []),
    minutesText(context, meeting),
    ...(meeting.missingPictures.length === 0
      ? []
      : [decisionRecordWords.missingPicture[locale]({ names: meeting.missingPictures.join('; ') })]),
  ];
  return details.map((text, index) => ({
    term: index === 0 ? `${bodyName(programme, meeting.body)}, ${mediumDate(locale, meeting.on)}` : '',
    rich: plain(text.charAt(0).toUpperCase() + text.slice(1)),
    sources,
  }));
}

/** Of the organisations that sit in the body, how many were there; `null`: none are named. */
function partiesPresent(
  { facts }: SectionContext,
  meeting: HeldMeeting,
): { count: number; of: number } | null {
  const body = facts.programme.bodies.find(({ id }) => id === meeting.body);
  if (body === undefined || body.organisations.length === 0 || meeting.present.length === 0) return null;
  const there = new Set(meeting.present.flatMap(({ organisation }) => organisation ?? []));
  return { count: body.organisations.filter((id) => there.has(id)).length, of: body.organisations.length };
}

function nextFacts({ locale, facts }: SectionContext): readonly Fact[] {
  const next = facts.nextMeeting;
  if (next === null) return [];
  const place = next.place === null ? [] : [quiet(`, ${next.place}`)];
  return [
    {
      term: decisionRecordWords.nextMeeting[locale],
      rich: [
        { text: `${bodyName(facts.programme, next.body)}, ${longDate(locale, next.start.toPlainDate())}` },
        ...place,
      ],
      sources: ['plan:bodies'],
    },
  ];
}
