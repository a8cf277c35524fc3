import { leaderQuestions } from '../../programme/status/leader-question.ts';
import { waitingQuestions } from '../../programme/obligation/asked-questions.ts';
import { checkInOf } from '../../programme/status/check-in.ts';
import { weekOverview } from '../../programme/status/week-overview.ts';
import { areaWeek, loadAreaSheet } from '../area/load-area-sheet.ts';
import { type HomeProgramme, renderHome } from '../../render/slack/render-home.ts';
import type { CheckInDeps } from './check-in-deps.ts';
import { currentWeek } from './current-week.ts';
import { fallbackLocale } from './fallback-locale.ts';
import { homeMeetings } from '../meeting/home-meetings.ts';
import { reportsAtHome } from '../report/reports-at-home.ts';
import { ownSubReports } from '../sub-report/sub-report-list.ts';
import { loadAnswersForWeek } from './load-check-in.ts';
import { decidesLeaders, loadMemberships, type MemberOf, runsProgramme } from './load-member.ts';

/** Publishes the person's Home as it stands now: on every visit, and after everything that changes it. */
export async function publishHome(deps: CheckInDeps, userId: string): Promise<void> {
  const members = await loadMemberships(deps, userId);
  const programmes = await Promise.all(members.map((member) => homeOf(deps, member)));
  const view = renderHome({ programmes }, members[0]?.locale ?? (await fallbackLocale(deps)));
  const outcome = await deps.messenger.publishHome({ userId, view });
  if (outcome.state !== 'sent') deps.log.warn('home not published', { reason: outcome.reason });
}

async function homeOf(deps: CheckInDeps, member: MemberOf): Promise<HomeProgramme> {
  const { agenda, person } = member;
  const now = deps.clock.now();
  const week = currentWeek(agenda, person, now);
  const answers = await loadAnswersForWeek(deps, agenda, week);
  return {
    checkIn: checkInOf(agenda, { person, week, answers }),
    waiting: waitingQuestions(agenda, person).length,
    questions: decidesLeaders(member) ? leaderQuestions(agenda) : [],
    areas: await loadAreaSheet(deps, agenda, { person, week: areaWeek(agenda, person, now), now }),
    overview: runsProgramme(member) ? weekOverview(agenda, { week, answers }) : null,
    meetings: homeMeetings(member, now),
    subReports: ownSubReports(agenda, person, deps.clock.now()),
    reports: await reportsAtHome(deps, member),
  };
}
