/**
 * Minutes as a Document: from the agenda while the meeting has not begun, from what is recorded while it runs, and from the
 * plan file where that holds the minutes already (F01–F05, F12–F16). Everything under an item stands in the words it was
 * noted in. Until somebody has adjusted them, they say that they are a draft.
 */
import { mediumDate, moment } from '../../i18n/format.ts';
import { agendaTypeWords } from '../../i18n/digest-words.ts';
import { minutesDocumentWords as words } from '../../i18n/minutes-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { MeetingId } from '../../programme/meeting/meeting-id.ts';
import { hasConflict } from '../../programme/meeting/recorded-minutes.ts';
import { agendaTable } from '../agenda-table.ts';
import type { Document, Fact, Section } from '../document.ts';
import type { ReportFacts } from '../facts.ts';
import { personName } from '../leader.ts';
import { bodyName } from '../record-text.ts';
import { plain } from '../rich.ts';
import { sourcesOf } from '../sources.ts';
import { meetingPart, presentPart } from './attendance-part.ts';
import { actionsPart, closingPart, nextPart, signatures } from './closing-parts.ts';
import { itemPart, otherDecisionsPart } from './item-part.ts';
import { minutesContext, type MinutesContext } from './minutes-context.ts';

export function buildMinutes(facts: ReportFacts, id: MeetingId, locale: Locale): Document {
  const context = minutesContext(facts, id, locale);
  const { meeting } = context;
  const sections = [
    meetingPart(context),
    presentPart(context),
    ...agendaPart(context),
    ...meeting.agenda.map((item, index) => itemPart(context, item, index)),
    ...otherDecisionsPart(context),
    ...actionsPart(context),
    ...nextPart(context),
    closingPart(context),
  ];
  const { id: programme, title, shortName, language, timeZone } = facts.programme;
  return {
    kind: 'minutes',
    locale,
    programme: { id: programme, title, shortName, lang: language },
    title: words.title[locale]({
      body: bodyName(facts.programme, id.body),
      date: mediumDate(locale, meeting.on),
    }),
    cutOff: words.cutOff[locale]({ moment: moment(locale, facts.asOf, timeZone) }),
    at: facts.asOf,
    imprint: imprintOf(context),
    notice: noticeOf(context),
    ...{ colour: null, decisions: null, sections },
    sources: sourcesOf(facts, locale, sections),
  };
}

/** The version that the minutes bear: 0.1, 0.2 … for each time they are sent for adjustment, 1.0 once adjusted. */
function minutesVersion({ meeting, recorded }: Pick<MinutesContext, 'meeting' | 'recorded'>): string {
  if (meeting.state === 'adjusted' || meeting.state === 'registered') return '1.0';
  const sent = recorded.steps.filter(({ content }) => content.step === 'sent').length;
  return `0.${String(Math.max(1, sent))}`;
}

function imprintOf(context: MinutesContext): readonly Fact[] {
  const { locale, meeting, source } = context;
  const fact = (term: string, text: string): Fact => ({ term, rich: plain(text), sources: [source] });
  return [
    fact(words.state[locale], stateText(context)),
    fact(words.version[locale], minutesVersion(context)),
    ...(meeting.dnr === null ? [] : [fact(words.dnr[locale], meeting.dnr)]),
    ...signatures(context),
  ];
}

function stateText({ meeting, recorded, locale }: MinutesContext): string {
  if (meeting.state === 'registered') return words.stateRegistered[locale];
  if (meeting.state === 'adjusted') return words.stateAdjusted[locale];
  if (recorded.state === 'sent') return words.stateSent[locale];
  return words[recorded.state === 'returned' ? 'stateReturned' : 'stateDraft'][locale];
}

function noticeOf({ meeting, recorded, locale, facts }: MinutesContext): string | null {
  if (meeting.state === 'adjusted' || meeting.state === 'registered') return null;
  const last = recorded.steps.at(-1);
  if (last?.content.step === 'returned')
    return words.noticeReturned[locale]({
      name: personName(facts.programme, last.by),
      comment: last.content.comment,
    });
  const conflict = hasConflict(recorded) ? ` ${words.conflict[locale]}.` : '';
  return words.notice[locale] + conflict;
}

function agendaPart({ meeting, facts, locale, source }: MinutesContext): readonly Section[] {
  if (meeting.agenda.length === 0) return [];
  const letters = Object.entries(meeting.legend).map(([letter, meaning]) => `${letter} ${meaning}`);
  const usual = [...new Set(meeting.agenda.flatMap(({ type }) => type ?? []))]
    .filter((letter) => meeting.legend[letter] === undefined && agendaTypeWords[letter] !== undefined)
    .map((letter) => `${letter} ${agendaTypeWords[letter]?.[locale] ?? ''}`);
  const table = agendaTable({ facts, locale }, { meeting, sources: [source], isShort: true });
  const legend = [...letters, ...usual].join(', ');
  return [
    {
      ...{ id: 'agenda', title: words.agenda[locale], place: 'body' },
      blocks: [
        ...(legend === ''
          ? []
          : [
              {
                type: 'paragraph' as const,
                rich: plain(words.legend[locale]({ letters: legend })),
                sources: [source],
              },
            ]),
        table,
      ],
    },
  ];
}
