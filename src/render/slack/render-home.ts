import type { HomeView, KnownBlock } from '@slack/types';
import { areaWords } from '../../i18n/area-words.ts';
import { homeWords } from '../../i18n/checkin-home-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { CheckIn } from '../../programme/status/check-in.ts';
import type { LeaderQuestion } from '../../programme/status/leader-question.ts';
import type { WeekOverview } from '../../programme/status/week-overview.ts';
import type { AreaSheet } from './area-sheet.ts';
import { ACTIONS, formatValue } from './button-value.ts';
import { valueOf } from './check-in-lines.ts';
import { oneLine } from './clean-text.ts';
import { button, context, header, section, SLACK_LIMITS } from './pieces.ts';
import { type MeetingHome, meetingHomeBlocks } from './meeting-home-blocks.ts';
import { myBlocks } from './my-blocks.ts';
import { areaBlocks } from './render-area-lines.ts';
import { renderLeaderQuestions } from './render-leader-questions.ts';
import { type ReviewAtHome, reviewHomeBlocks } from './render-review-message.ts';
import { overviewBlocks } from './render-overview.ts';
import type { SubReportList } from './render-sub-report-message.ts';
import { subReportHomeBlocks } from './sub-report-home-blocks.ts';
import { waitingBlocks } from './render-waiting-questions.ts';
import { weekLabel } from './week-label.ts';

/** One programme of the person's Home. */
export interface HomeProgramme {
  readonly checkIn: CheckIn;
  /** For the one who decides about leaders; otherwise empty. */
  readonly questions: readonly LeaderQuestion[];
  /** How many questions about the plan wait for the person. */
  readonly waiting: number;
  /** For coordinator and project leader; otherwise `null`. */
  readonly overview: WeekOverview | null;
  /** Sub-projects the person may report for; `null` when there are none. */
  readonly subReports: SubReportList | null;
  /** For who chooses the colours of whole areas; otherwise `null`. */
  readonly areas: AreaSheet | null;
  /** Minutes to write, invitations to answer, what there is to do; `null` when there is nothing. */
  readonly meetings: MeetingHome | null;
  /** Reports on their way that concern the person; empty: none. */
  readonly reports: readonly ReviewAtHome[];
}

export interface HomeModel {
  readonly programmes: readonly HomeProgramme[];
}

/** At most this many blocks, so that Slack's 100 are never passed whatever the number of programmes. */
const BLOCKS = SLACK_LIMITS.viewBlocks - 1;
/** People one can answer for straight from Home. */
const BEHALF = 10;

/** App Home: my activities, what I am asked to decide, and the programme for those who run it. */
export function renderHome(model: HomeModel, locale: Locale): HomeView {
  const blocks = model.programmes.flatMap((programme) => programmeBlocks(programme, locale));
  const shown = blocks.length > BLOCKS ? [...blocks.slice(0, BLOCKS), context('…')] : blocks;
  return {
    type: 'home',
    callback_id: 'home',
    blocks: shown.length === 0 ? [section(homeWords.stranger[locale])] : shown,
  };
}

function programmeBlocks(home: HomeProgramme, locale: Locale): readonly KnownBlock[] {
  const { checkIn, questions, overview, areas } = home;
  return [
    header(
      homeWords.greeting[locale]({
        programme: checkIn.programme.title,
        week: weekLabel(locale, checkIn.week.id),
      }),
    ),
    ...(home.meetings === null ? [] : meetingHomeBlocks(checkIn.programme, home.meetings, locale)),
    ...(checkIn.items.length === 0
      ? [section(homeWords.nothingRunning[locale])]
      : [section(`${homeWords.myActivities[locale]}:`), ...myBlocks(checkIn, locale)]),
    ...waitingBlocks(checkIn.programme, home.waiting, locale),
    ...subReportHomeBlocks(home.subReports, locale),
    ...reviewHomeBlocks(home.reports, locale),
    ...renderLeaderQuestions(checkIn.programme, questions, locale),
    ...(areas === null ? [] : [header(areaWords.heading[locale]), ...areaBlocks(areas, locale)]),
    ...(overview === null ? [] : overviewPart(overview, checkIn, locale)),
  ];
}

function overviewPart(overview: WeekOverview, checkIn: CheckIn, locale: Locale): readonly KnownBlock[] {
  const others = overview.missing.filter(({ person }) => person !== checkIn.person).slice(0, BEHALF);
  return [
    header(homeWords.overview[locale]),
    ...overviewBlocks(overview, locale),
    ...(others.length === 0 ? [] : [section(homeWords.answerForTitle[locale])]),
    ...others.map((missing): KnownBlock => ({
      type: 'actions',
      block_id: `behalf|${overview.programme.id}|${missing.person}`.slice(0, 255),
      elements: [
        button({
          text: homeWords.answerFor[locale]({ name: oneLine(missing.name, 60) }),
          actionId: ACTIONS.open,
          value: formatValue({ ...valueOf(checkIn, locale), person: missing.person }),
        }),
      ],
    })),
  ];
}
