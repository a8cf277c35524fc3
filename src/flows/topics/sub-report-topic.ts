/** The sub-projects' tertial form in Slack: one button that opens it, and the form itself. */
import {
  parseSubReportMemory,
  parseSubReportValue,
  SUB_REPORT_ACTIONS,
} from '../../render/slack/sub-report-ids.ts';
import { nothing } from '../check-in/check-in-deps.ts';
import { openSubReport } from '../sub-report/open-sub-report.ts';
import { submitSubReport } from '../sub-report/submit-sub-report.ts';
import type { Topic } from './topic.ts';

export const subReportTopic: Topic = {
  name: 'sub-report',
  opens: (actionId) => actionId === SUB_REPORT_ACTIONS.open,
  localeOf: (hint) => parseSubReportValue(hint)?.locale ?? parseSubReportMemory(hint)?.locale,
  press: async (deps, press) => {
    if (press.actionId !== SUB_REPORT_ACTIONS.open) return { open: null, afterwards: nothing };
    return { open: await openSubReport(deps, press), afterwards: nothing };
  },
  submit: submitSubReport,
};
