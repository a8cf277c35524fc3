import { reportFactsLoader, type ReportFactsDeps } from '../load-report-facts.ts';
import { checkInComposers, type CheckInComposerDeps } from './compose-check-in.ts';
import { meetingComposers, type MeetingComposerDeps } from './compose-meeting.ts';
import { milestoneComposer } from './compose-milestone.ts';
import { reportComposer, type ReportComposerDeps } from './compose-report.ts';
import type { Composers } from './composer.ts';

export type ComposersDeps = CheckInComposerDeps &
  ReportFactsDeps &
  Omit<ReportComposerDeps & MeetingComposerDeps, 'loadFacts'>;

export function createComposers(deps: ComposersDeps): Composers {
  const mail = { ...deps, loadFacts: reportFactsLoader(deps) };
  return {
    ...checkInComposers(deps),
    ...meetingComposers(mail),
    report: reportComposer(mail),
    milestone: milestoneComposer(mail),
  };
}
