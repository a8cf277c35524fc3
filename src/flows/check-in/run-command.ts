import { areaWords } from '../../i18n/area-words.ts';
import type { ChatMessage } from '../../ports.ts';
import type { Locale } from '../../programme/locale.ts';
import { waitingQuestions } from '../../programme/obligation/asked-questions.ts';
import { checkInOf } from '../../programme/status/check-in.ts';
import { weekOverview } from '../../programme/status/week-overview.ts';
import { renderAreaRequest } from '../../render/slack/render-area-request.ts';
import { renderHelp } from '../../render/slack/render-help.ts';
import { renderMyStatus } from '../../render/slack/render-my-status.ts';
import { renderWaitingQuestions } from '../../render/slack/render-waiting-questions.ts';
import { notification, section } from '../../render/slack/pieces.ts';
import { renderNoticeMessage } from '../../render/slack/render-notice.ts';
import { renderOverview } from '../../render/slack/render-overview.ts';
import { areaWeek, loadAreaSheet } from '../area/load-area-sheet.ts';
import { renderOwnSubReports } from '../../render/slack/sub-report-home-blocks.ts';
import { ownSubReports } from '../sub-report/sub-report-list.ts';
import type { CheckInDeps } from './check-in-deps.ts';
import { fallbackLocale } from './fallback-locale.ts';
import { currentWeek } from './current-week.ts';
import { loadAnswersForWeek } from './load-check-in.ts';
import { loadMemberships, type MemberOf, runsProgramme } from './load-member.ts';
import { reportCommand, typedAfterReport } from './report-command.ts';

type Command = 'help' | 'status' | 'overview' | 'questions' | 'sub-report' | 'areas';

/** What people may type after `/tertial`, in any of the languages; anything else gets the help, with a word about it. */
const COMMANDS: Readonly<Record<string, Command>> = {
  '': 'help',
  help: 'help',
  hjälp: 'help',
  hjelp: 'help',
  status: 'status',
  'my status': 'status',
  'min status': 'status',
  'mitt läge': 'status',
  läge: 'status',
  overview: 'overview',
  översikt: 'overview',
  oversikt: 'overview',
  questions: 'questions',
  frågor: 'questions',
  spørsmål: 'questions',
  'sub-project': 'sub-report',
  delprojekt: 'sub-report',
  delprosjekt: 'sub-report',
  tertialrapport: 'sub-report',
  areas: 'areas',
  områden: 'areas',
  områder: 'areas',
};

/** Answered so that only the person who asks sees it. */
export async function runCommand(
  deps: CheckInDeps,
  { userId, text, id }: { userId: string; text: string; id: string },
): Promise<ChatMessage> {
  const members = await loadMemberships(deps, userId);
  const locale = members[0]?.locale ?? (await fallbackLocale(deps));
  const typed = text.trim().normalize('NFC').toLowerCase();
  const command = Object.hasOwn(COMMANDS, typed) ? COMMANDS[typed] : undefined;
  const report = typedAfterReport(text);
  if (report !== undefined && members.length > 0)
    return reportCommand(deps, members, { typed: report, userId, locale, id });
  if (report !== undefined) return renderNoticeMessage('unknownPerson', locale);
  if (command === undefined) return renderHelp(locale, text);
  if (command === 'help') return renderHelp(locale);
  if (members.length === 0) return renderNoticeMessage('unknownPerson', locale);
  if (command === 'questions') return questions(members, locale);
  if (command === 'areas') return areas(deps, members, locale);
  if (command === 'sub-report') return subReports(deps, members, locale);
  return command === 'status' ? myStatus(deps, members, locale) : overview(deps, members, locale);
}

async function myStatus(
  deps: CheckInDeps,
  members: readonly MemberOf[],
  locale: Locale,
): Promise<ChatMessage> {
  const checkIns = members.map(async ({ agenda, person }) => {
    const week = currentWeek(agenda, person, deps.clock.now());
    const answers = await loadAnswersForWeek(deps, agenda, week);
    return checkInOf(agenda, { person, week, answers });
  });
  return renderMyStatus(await Promise.all(checkIns), locale);
}

/** Of the first programme in which the person chooses the colours of whole areas. */
async function areas(deps: CheckInDeps, members: readonly MemberOf[], locale: Locale): Promise<ChatMessage> {
  const now = deps.clock.now();
  for (const { agenda, person } of members) {
    const sheet = await loadAreaSheet(deps, agenda, { person, week: areaWeek(agenda, person, now), now });
    if (sheet !== null) return renderAreaRequest(sheet, locale);
  }
  return { text: notification(areaWords.none[locale]), blocks: [section(areaWords.none[locale])] };
}

function subReports(deps: CheckInDeps, members: readonly MemberOf[], locale: Locale): ChatMessage {
  const now = deps.clock.now();
  const lists = members.map(({ agenda, person }) => ownSubReports(agenda, person, now));
  return renderOwnSubReports(
    lists.filter((list) => list !== null),
    locale,
  );
}

/** Everything that waits for the person, programme by programme. */
function questions(members: readonly MemberOf[], locale: Locale): ChatMessage {
  const lists = members.map(({ agenda, person }) => ({
    programme: agenda.programme,
    questions: waitingQuestions(agenda, person),
  }));
  return renderWaitingQuestions(lists, locale);
}

/** Of the first programme the person runs; those who run none are told where their own status is. */
async function overview(
  deps: CheckInDeps,
  members: readonly MemberOf[],
  locale: Locale,
): Promise<ChatMessage> {
  const member = members.find(runsProgramme);
  if (member === undefined) return renderNoticeMessage('onlyCoordinator', locale);
  const { agenda, person } = member;
  const week = currentWeek(agenda, person, deps.clock.now());
  const answers = await loadAnswersForWeek(deps, agenda, week);
  return renderOverview(weekOverview(agenda, { week, answers }), locale);
}
