import type { ModalView } from '@slack/types';
import { type Agenda, zoneOf } from '../../programme/obligation/agenda.ts';
import { closesAt } from '../../programme/obligation/rules/sub-report.ts';
import { leadersOf, mayReport } from '../../programme/register/sub-report-asked.ts';
import { type SubReportForm, subReportFormOf } from '../../programme/register/sub-report-form.ts';
import { nameOf } from '../../programme/status/check-in.ts';
import { renderNotice } from '../../render/slack/render-notice.ts';
import { renderSubReportForm, type SubReportFormModel } from '../../render/slack/render-sub-report-form.ts';
import { parseSubReportValue, type SubReportValue } from '../../render/slack/sub-report-ids.ts';
import type { CheckInDeps } from '../check-in/check-in-deps.ts';
import { loadMembership, type MemberOf } from '../check-in/load-member.ts';
import { auditRefusal } from '../check-in/refuse.ts';
import { tertialById } from './sub-report-list.ts';

/** What belongs to an open form, with the right to it checked. */
export interface OpenSubReport {
  readonly member: MemberOf;
  readonly form: SubReportForm;
}

/** `undefined` when the sub-project is unknown or not this person's to report for; the refusal leaves a trace. */
export async function readSubReport(
  deps: CheckInDeps,
  userId: string,
  about: SubReportValue,
): Promise<OpenSubReport | undefined> {
  const at = deps.clock.now();
  const member = await loadMembership(deps, userId, about.programme);
  const subProject = member?.agenda.programme.subProjects.find(({ id }) => id === about.subProject);
  if (
    member === undefined ||
    subProject === undefined ||
    !mayReport(member.agenda, subProject, member.person)
  ) {
    const subject = `sub-report:${about.subProject}:${about.period}`;
    await auditRefusal(deps, { at, programme: about.programme, actor: member?.person ?? userId, subject });
    return undefined;
  }
  const { programme, entries } = member.agenda;
  const today = at.toZonedDateTimeISO(zoneOf(member.agenda, member.person)).toPlainDate();
  return { member, form: subReportFormOf(programme, entries, { subProject, period: about.period, today }) };
}

/** Answer or edit was pressed: the form with everything that is known filled in, or a few words why not. */
export async function openSubReport(
  deps: CheckInDeps,
  { userId, value }: { readonly userId: string; readonly value: string },
): Promise<ModalView> {
  const about = parseSubReportValue(value);
  if (about === undefined) return renderNotice('oldButton', 'sv');
  const open = await readSubReport(deps, userId, about);
  if (open === undefined) return renderNotice('notYours', about.locale);
  const model = subReportModel(open, { page: 0, explain: false, now: deps.clock.now() });
  return renderSubReportForm(model, open.member.locale);
}

export function subReportModel(
  { member, form }: OpenSubReport,
  page: { readonly page: number; readonly explain: boolean; readonly now: Temporal.Instant },
): SubReportFormModel {
  const { agenda, person } = member;
  const period = tertialById(form.period);
  return {
    programme: agenda.programme,
    form,
    period,
    page: page.page,
    typed: null,
    explain: page.explain,
    behalfOf: standsInFor(agenda, form, person),
    closed: Temporal.Instant.compare(page.now, closesAt(agenda, period)) >= 0,
  };
}

/** Name of the leader when it is not the one who answers; `null` also where nobody leads for sure. */
function standsInFor(agenda: Agenda, { subProject }: SubReportForm, person: string): string | null {
  const leaders = leadersOf(agenda, subProject);
  const [leader] = leaders;
  return leader === undefined || leaders.includes(person) ? null : nameOf(agenda.programme, leader);
}
