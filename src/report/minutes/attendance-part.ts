/** When and where, who was there and who was not, and whether the meeting could decide (F02). */
import { clockTime, longDate } from '../../i18n/format.ts';
import { minutesDocumentWords as words } from '../../i18n/minutes-words.ts';
import type { Participant } from '../../programme/meeting/held-meeting.ts';
import { planLanguage } from '../activity-text.ts';
import type { Block, Fact, Section } from '../document.ts';
import { personName } from '../leader.ts';
import { plain, quote } from '../rich.ts';
import { row, tableOf } from '../table.ts';
import type { MinutesContext } from './minutes-context.ts';

export function meetingPart(context: MinutesContext): Section {
  const { locale, meeting, facts, source } = context;
  const lang = planLanguage(facts);
  const sources = [source];
  const chair = meeting.chair === null ? words.noChair[locale] : personName(facts.programme, meeting.chair);
  const items: readonly Fact[] = [
    { term: words.date[locale], rich: plain(longDate(locale, meeting.on)), sources },
    ...fact(words.time[locale], timeText(context), sources),
    ...(meeting.place === null
      ? []
      : [{ term: words.place[locale], rich: [quote(meeting.place, lang)], sources }]),
    ...(meeting.period === null
      ? []
      : [{ term: words.period[locale], rich: [quote(meeting.period, lang)], sources }]),
    { term: words.chair[locale], rich: plain(chair), sources },
  ];
  return {
    ...{ id: 'meeting', title: words.meeting[locale], place: 'front' },
    blocks: [{ type: 'facts', items }],
  };
}

function fact(term: string, text: string | null, sources: readonly string[]): readonly Fact[] {
  return text === null ? [] : [{ term, rich: plain(text), sources }];
}

function timeText({ locale, meeting: { starts, ends } }: MinutesContext): string | null {
  if (starts === null) return null;
  return [starts, ends].flatMap((one) => (one === null ? [] : clockTime(locale, one))).join('–');
}

export function presentPart(context: MinutesContext): Section {
  const { locale, meeting } = context;
  const { present, absent } = meeting;
  return {
    ...{ id: 'present', title: words.present[locale], place: 'front' },
    blocks: [
      ...(present.length === 0
        ? [paragraph(words.nobody[locale], context)]
        : [people(context, words.present[locale], present)]),
      ...(absent.length === 0 ? [] : [people(context, words.absent[locale], absent)]),
      ...(present.length === 0 ? [] : [paragraph(quorumText(context), context)]),
    ],
  };
}

function people(context: MinutesContext, caption: string, found: readonly Participant[]): Block {
  const { locale } = context;
  const columns = [words.name[locale], words.organisation[locale]];
  const sources = sourcesOf(context);
  return tableOf(
    caption,
    columns,
    found.map(({ name, of }) => row([name, of ?? '–'], sources)),
  );
}

/** Of the organisations that sit in the body, or of its members, how many were there, and whether that was enough. */
function quorumText({ locale, meeting, body }: MinutesContext): string {
  if (body === undefined) return words.quorumUnknown[locale];
  const isOfParties = body.organisations.length > 0;
  const there = new Set(
    meeting.present.map(({ organisation, person }) => (isOfParties ? organisation : person)),
  );
  const all = isOfParties ? body.organisations : body.members;
  const count = all.filter((one) => there.has(one)).length;
  const counted = words[isOfParties ? 'parties' : 'members'][locale]({ count, of: all.length });
  const { quorum: needed } = body;
  if (needed === null) return `${counted} ${words.quorumUnknown[locale]}`;
  return `${counted} ${words[count >= needed ? 'quorate' : 'notQuorate'][locale]({ needed })}`;
}

function paragraph(text: string, context: MinutesContext): Block {
  return { type: 'paragraph', rich: plain(text), sources: sourcesOf(context) };
}

function sourcesOf({ recorded, source }: MinutesContext): readonly string[] {
  return [recorded.present?.newest.id ?? source];
}
