import { checkInComposers, type CheckInComposerDeps } from './compose-check-in.ts';
import { meetingComposers, type MeetingComposerDeps } from './compose-meeting.ts';
import { milestoneComposer } from './compose-milestone.ts';
import { reportComposer, type ReportComposerDeps } from './compose-report.ts';
import type { Composers } from './composer.ts';

export type ComposersDeps = CheckInComposerDeps & ReportComposerDeps & MeetingComposerDeps;

export function createComposers(deps: ComposersDeps): Composers {
  return {
    ...checkInComposers(deps),
    ...meetingComposers(deps),
    report: reportComposer(deps),
    milestone: milestoneComposer(deps),
  };
}
