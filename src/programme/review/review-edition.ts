/**
 * Which editions of a report wait for an approval. Nothing leaves for a funder without one; what else needs one, the
 * programme decides by naming approvers. An edition is named like its place in the archive, with its kind before it:
 * `tertial:2007-T1~funder~contract`.
 */
import { clearanceOf } from '../clearance-of.ts';
import type { Agenda } from '../obligation/agenda.ts';
import { REPORT_KINDS, type ReportingObligation, type ReportKind } from '../programme.ts';

/** `isFunders`: the person is written to for a funder. */
export function needsApproval(owed: Pick<ReportingObligation, 'approvers'>, isFunders: boolean): boolean {
  return isFunders || owed.approvers.length > 0;
}

export function editionId(
  agenda: Pick<Agenda, 'programme' | 'confirmed' | 'assignments'>,
  owed: ReportingObligation,
  {
    subject,
    period,
    person,
  }: { readonly subject: string | null; readonly period: { readonly id: string }; readonly person: string },
): string {
  const { kind, basis, dueOffset, cutOff, template } = owed;
  const clearance = clearanceOf(agenda, person);
  const own = [
    ...(clearance === 'internal' ? [] : [clearance]),
    ...(basis === 'contract' ? ['contract'] : []),
    ...(dueOffset === null ? [] : [`${dueOffset < 0 ? '' : '+'}${String(dueOffset)}`]),
    ...(cutOff === 0 ? [] : [`frozen${String(cutOff)}`]),
    ...(template === null ? [] : [template]),
    // Others may get the same report without an approval: theirs is another document. A funder's never is.
    ...(clearance === 'funder' ? [] : ['approved']),
  ];
  const about = `${subject === null ? '' : `${subject}@`}${period.id}`;
  return `${kind}:${[about, ...own].join('~')}`;
}

/** Its place in the archive, beside programme and language. */
export function archivedAs(edition: string): string {
  return edition.slice(edition.indexOf(':') + 1);
}

export function kindOf(edition: string): ReportKind | undefined {
  const kind = edition.slice(0, Math.max(0, edition.indexOf(':')));
  return REPORT_KINDS.find((one) => one === kind);
}
