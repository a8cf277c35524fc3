/**
 * A page of a tertial form was sent: all its problems at their fields, or stored and on to the next page. Every page is
 * stored by itself, laid over what the period's report holds, so that nothing typed is lost. Once the main project's
 * report has left, what comes is a correction: a new revision, with its line in the log.
 */
import { createHash } from 'node:crypto';
import { acceptSubReport, type SubReportProblem } from '../../programme/register/sub-report-form.ts';
import { renderNotice } from '../../render/slack/render-notice.ts';
import {
  parseSubReportForm,
  renderSubReportForm,
  subReportProblems,
} from '../../render/slack/render-sub-report-form.ts';
import { countBlockId, parseSubReportMemory, textBlockId } from '../../render/slack/sub-report-ids.ts';
import { subReportPages } from '../../render/slack/sub-report-pages.ts';
import { type CheckInDeps, nothing } from '../check-in/check-in-deps.ts';
import { loadAgenda } from '../load-agenda.ts';
import type { SubmitReply } from '../check-in/submit-answers.ts';
import type { TopicForm } from '../topics/topic.ts';
import { type OpenSubReport, readSubReport, subReportModel } from './open-sub-report.ts';
import { settleSubReport } from './settle-sub-report.ts';

export async function submitSubReport(deps: CheckInDeps, input: TopicForm): Promise<SubmitReply> {
  const now = deps.clock.now();
  const memory = parseSubReportMemory(input.memory);
  const open = memory === undefined ? undefined : await readSubReport(deps, input.userId, memory);
  if (memory === undefined || open === undefined)
    return { kind: 'update', view: renderNotice('notYours', memory?.locale ?? 'sv'), afterwards: nothing };
  const { member, form } = open;
  const typed = parseSubReportForm(input.state, form);
  const { content, problems } = acceptSubReport(form, typed);
  if (content === null) return faults(open, { input, page: memory.page, problems, now });
  const programme = member.agenda.programme.id;
  const { subProject, period } = memory;
  await deps.store.saveEntry({
    programme,
    key: keyOf(input, memory.page, content),
    subject: subProject,
    period,
    by: member.person,
    at: now,
    content,
  });
  const model = subReportModel(open, { page: memory.page + 1, explain: false, now });
  if (model.closed)
    await deps.store.audit({
      at: now,
      programme,
      actor: member.person,
      action: 'sub-report.correct',
      subject: `${subProject}:${period}`,
    });
  const afterwards = () => settleSubReport(deps, { programme, subProject, period, userId: input.userId });
  if (memory.page >= subReportPages(form).length - 1) return { kind: 'close', afterwards };
  // With the entry just stored, so that the next page lies on top of it.
  const agenda = await loadAgenda(deps, programme);
  const next = agenda === undefined ? undefined : await readSubReport(deps, input.userId, memory);
  const view = renderSubReportForm(
    next === undefined ? model : subReportModel(next, { page: memory.page + 1, explain: false, now }),
    member.locale,
  );
  return { kind: 'update', view, afterwards };
}

/** At the fields; where Deviations are not on the page but needed, the page comes again with them. */
function faults(
  open: OpenSubReport,
  at: {
    readonly input: TopicForm;
    readonly page: number;
    readonly problems: readonly SubReportProblem[];
    readonly now: Temporal.Instant;
  },
): SubmitReply {
  const { input, page, problems, now } = at;
  const shows = (id: string): boolean => input.blockIds.includes(id);
  const needsReason = problems.some(({ fault }) => fault === 'fallen') && !shows(textBlockId('deviations'));
  const isShown = problems.every((problem) =>
    shows(problem.field === 'count' ? countBlockId(problem.cell) : textBlockId(problem.field)),
  );
  if (!needsReason && isShown)
    return { kind: 'errors', errors: subReportProblems(problems, open.member.locale), afterwards: nothing };
  const typed = parseSubReportForm(input.state, open.form);
  const model = { ...subReportModel(open, { page, explain: needsReason, now }), typed };
  return { kind: 'update', view: renderSubReportForm(model, open.member.locale), afterwards: nothing };
}

/** The same for a submission that is delivered twice. */
function keyOf({ viewId }: TopicForm, page: number, content: object): string {
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
  return `sub-report:${viewId}:${page}:${hash}`;
}
