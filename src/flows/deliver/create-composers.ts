import { reportFactsLoader, type ReportFactsDeps } from '../load-report-facts.ts';
import { areaStatusComposers } from './compose-area-status.ts';
import { changeComposers } from './compose-change.ts';
import { deliveryReviewComposers } from './compose-delivery-review.ts';
import { newsComposers } from './compose-news.ts';
import { planReviewComposers } from './compose-plan-review.ts';
import { questionComposers } from './compose-questions.ts';
import { subReportComposers } from './compose-sub-report.ts';
import { checkInComposers, type CheckInComposerDeps } from './compose-check-in.ts';
import { meetingChangeComposers } from './compose-meeting-change.ts';
import { meetingComposers, type MeetingComposerDeps } from './compose-meeting.ts';
import { minutesComposers } from './compose-minutes.ts';
import { milestoneComposer } from './compose-milestone.ts';
import { reportComposer, type ReportComposerDeps } from './compose-report.ts';
import { type ReportReviewComposerDeps, reportReviewComposers } from './compose-report-review.ts';
import type { Composers } from './composer.ts';
import { withLists } from './with-lists.ts';

export type ComposersDeps = CheckInComposerDeps &
  ReportFactsDeps &
  Omit<ReportComposerDeps & MeetingComposerDeps, 'loadFacts'> &
  ReportReviewComposerDeps;

export function createComposers(deps: ComposersDeps): Composers {
  const mail = { ...deps, loadFacts: reportFactsLoader(deps) };
  return withLists(deps.links, {
    ...checkInComposers(deps),
    ...meetingComposers(mail),
    ...minutesComposers(mail),
    report: reportComposer(mail),
    ...reportReviewComposers(deps),
    milestone: milestoneComposer(mail),
    ...questionComposers(deps),
    ...subReportComposers(),
    ...areaStatusComposers(deps),
    ...changeComposers(deps),
    ...deliveryReviewComposers(),
    ...newsComposers(mail),
    ...planReviewComposers(),
    ...meetingChangeComposers(deps),
  });
}
