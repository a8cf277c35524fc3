/**
 * What a body gets before it meets, as a Document (domain.md 3.3). Some working days ahead: when and where with the outlook
 * for a quorum, the agenda, what one is asked to decide with the alternatives side by side, what has changed since *this*
 * body last met, red and yellow, open actions and decisions not carried out, the last minutes, what comes next. On the
 * working day before: what is new since then, who comes now, and the agenda again. Names of those who have not reported are
 * for whoever runs the programme; who is cleared for no more than the public gets the meeting and its agenda alone.
 */
import { digestWords } from '../../i18n/digest-words.ts';
import { mediumDate, moment } from '../../i18n/format.ts';
import { mailWords as words } from '../../i18n/mail-words.ts';
import { reportTitles } from '../../i18n/report-words.ts';
import type { Locale } from '../../programme/locale.ts';
import { activityName, dateText, planLanguage } from '../activity-text.ts';
import { decisionsOf } from '../decisions-wanted.ts';
import type { Block, Document, ListItem, Section } from '../document.ts';
import type { MeetingFact, ReportFacts } from '../facts.ts';
import { light, plain, quiet, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { changes } from '../sections/changes.ts';
import { coverage } from '../sections/coverage.ts';
import { decisions } from '../sections/decisions.ts';
import { deviations } from '../sections/deviations.ts';
import { overallColour } from '../sections/overall.ts';
import { decisionPointRows, decisionPointTable } from '../sections/phases.ts';
import { questions } from '../sections/questions.ts';
import { decisionPointDue } from '../../programme/phase/decision-point-due.ts';
import { sourcesOf } from '../sources.ts';
import {
  actionSections,
  agendaSection,
  alternativeSections,
  nextSection,
  previousSection,
  section,
} from './meeting-sections.ts';
import { sinceDigest, sinceLastMeeting } from './since.ts';
import { unexecutedSection } from './unexecuted.ts';
import { meetingNames, whenAndWhere } from './when-and-where.ts';

const DAYS_AHEAD = 30;

export interface DigestInput {
  readonly meeting: MeetingFact;
  /** Whose open actions it names; `null`: everybody's. */
  readonly person: string | null;
  /** The reader runs the programme: names of those who have not reported are theirs to know. */
  readonly isLeader: boolean;
  /** Cleared for no more than the public. */
  readonly isShielded: boolean;
  /** When the digest left, for the final one on the day before; `null`: this is the digest. */
  readonly digestSent: Temporal.Instant | null;
}

export function buildDigest(facts: ReportFacts, input: DigestInput, locale: Locale): Document {
  const context = sinceLastMeeting(facts, locale);
  const sections = (
    input.digestSent === null
      ? digestSections(context, input)
      : finalSections(context, input, input.digestSent)
  ).filter(({ blocks }) => blocks.length > 0);
  const { id, title, shortName, language, timeZone } = facts.programme;
  const names = meetingNames(facts, input.meeting, locale);
  return {
    kind: 'digest',
    locale,
    programme: { id, title, shortName, lang: language },
    title: words.digestTitle[locale](names),
    cutOff: reportTitles.cutOff[locale]({
      moment: moment(locale, facts.asOf, timeZone),
      revision: facts.planRevision,
    }),
    at: facts.asOf,
    ...{ imprint: [], notice: null, sections },
    colour: input.isShielded ? null : overallColour(context.now.colours).shown,
    decisions: input.isShielded ? null : decisionsOf(facts, context.now, locale).length,
    sources: sourcesOf(facts, locale, sections),
  };
}

function digestSections(context: SectionContext, input: DigestInput): readonly Section[] {
  const { meeting, isShielded } = input;
  return [
    meetingSection(context, input),
    ...agendaSection(context, meeting),
    ...(isShielded ? [] : insideSections(context, input)),
    ...nextSection(context, meeting),
    ...(isShielded ? [] : [{ id: 'questions', ...questions(context) }]),
  ];
}

function insideSections(
  context: SectionContext,
  { meeting, person, isLeader }: DigestInput,
): readonly Section[] {
  const { locale } = context;
  return [
    { id: 'decisions', ...decisions(context) },
    ...alternativeSections(context),
    ...decisionPointSections(context),
    changesSection(context),
    { id: 'deviations', ...deviations(context) },
    ...actionSections(context, person),
    ...unexecutedSection(context),
    ...previousSection(context, meeting),
    ...(isLeader && context.coverage.some(({ answeredAt }) => answeredAt === null)
      ? [{ id: 'coverage', ...coverage(context) }]
      : []),
    section('soon', words.soon[locale], soonBlocks(context)),
  ];
}

/** Short: what one must know that one did not know some days ago, and what one needs at the table. */
function finalSections(
  context: SectionContext,
  input: DigestInput,
  sent: Temporal.Instant,
): readonly Section[] {
  const { facts, locale } = context;
  const { meeting, isShielded, person } = input;
  if (isShielded) return [meetingSection(context, input), ...agendaSection(context, meeting)];
  const news = sinceDigest(facts, sent, locale);
  const day = news.before === null ? null : mediumDate(locale, news.before.date);
  return [
    meetingSection(context, input),
    { id: 'decisions', ...decisions(context) },
    ...(day === null
      ? []
      : [section('changes', digestWords.sinceDigest[locale]({ date: day }), changes(news).blocks, 'front')]),
    ...agendaSection(context, meeting),
    ...(person === null ? [] : actionSections(context, person).filter(({ id }) => id === 'your-actions')),
  ];
}

function meetingSection({ facts, locale }: SectionContext, input: DigestInput): Section {
  const block = whenAndWhere(facts, input.meeting, { locale, isShielded: input.isShielded });
  return section('meeting', digestWords.meeting[locale], [block], 'front');
}

/** Decision points of the next month, and those whose day has passed without a decision. */
function decisionPointSections(context: SectionContext): readonly Section[] {
  const { facts, now, locale } = context;
  const limit = now.date.add({ days: DAYS_AHEAD });
  const rows = decisionPointRows(context, (point) => {
    const due = decisionPointDue(facts.programme, point);
    return point.outcome === null && due !== null && Temporal.PlainDate.compare(due, limit) <= 0;
  });
  if (rows.length === 0) return [];
  return [section('points', digestWords.points[locale], [decisionPointTable(context, rows)])];
}

function changesSection(context: SectionContext): Section {
  const { facts, locale } = context;
  const last = facts.previousMeeting;
  const { blocks } = changes(context);
  if (last === null)
    return section('changes', digestWords.sinceLast[locale], [
      { type: 'paragraph', rich: plain(words.firstMeeting[locale]), sources: [] },
    ]);
  const date = mediumDate(locale, last.start.toPlainDate());
  return section('changes', words.sinceMeeting[locale]({ date }), blocks);
}

function soonBlocks({ facts, locale, now }: SectionContext): readonly Block[] {
  const limit = now.date.add({ days: DAYS_AHEAD });
  const items = now.activities.flatMap((one): readonly ListItem[] => {
    const { forecast, baseline, sources } = one.milestone;
    const date = forecast ?? baseline;
    if (date === null || one.phase === 'finished') return [];
    if (Temporal.PlainDate.compare(date, now.date) < 0 || Temporal.PlainDate.compare(date, limit) > 0)
      return [];
    return [
      {
        rich: [
          light(locale, one.colour),
          { text: ' ' },
          quote(activityName(one.activity), planLanguage(facts)),
          quiet(`: ${dateText(locale, date)}`),
        ],
        sources,
      },
    ];
  });
  return items.length === 0
    ? [{ type: 'paragraph', rich: plain(words.noneSoon[locale]), sources: [] }]
    : [{ type: 'list', ordered: false, items }];
}
