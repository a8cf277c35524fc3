/** Change requests, conditions, announcements and status areas. */
import { planProblemWords } from '../i18n/plan-words.ts';
import type { ChangeRequest } from '../programme/change/change-request.ts';
import type { Announcement, Condition, Programme, StatusArea } from '../programme/programme.ts';
import { reportRepeated, type PlanContext } from './plan-context.ts';
import { checkKnown, exactDay, onePerson } from './plan-references.ts';
import type { PlanPath } from './reading.ts';

const FUNCTIONS = ['client', 'project-leader', 'coordinator', 'steering-group'];

export function interpretChangeRequests(context: PlanContext): readonly ChangeRequest[] {
  const written = context.file.changeRequests ?? [];
  reportRepeated(
    context.findings,
    written.map(({ id }, index) => ({ value: id, path: ['changeRequests', index, 'id'] })),
  );
  return written.map((one, index) => {
    const path = ['changeRequests', index];
    return {
      id: one.id,
      kinds: one.kinds,
      reason: one.reason,
      impact: one.impact ?? null,
      moves: (one.moves ?? []).map(({ what, before, after }) => ({
        path: what,
        before: before ?? null,
        after: after ?? null,
        weakened: false,
      })),
      approvals: (one.approvals ?? []).map((approval, place) => ({
        step: approval.step,
        state: approval.state,
        by: onePerson(context, [...path, 'approvals', place, 'by'], approval.by),
        on: exactDay(context, [...path, 'approvals', place, 'on'], approval.on),
        note: approval.note ?? null,
      })),
      state: one.state,
      revision: null,
      raisedBy: onePerson(context, [...path, 'raisedBy'], one.raisedBy),
      raisedOn: exactDay(context, [...path, 'raisedOn'], one.raisedOn),
    };
  });
}

export function interpretConditions(context: PlanContext): readonly Condition[] {
  const written = context.file.conditions ?? [];
  reportRepeated(
    context.findings,
    written.map(({ id }, index) => ({ value: id, path: ['conditions', index, 'id'] })),
  );
  return written.map((one) => ({
    id: one.id,
    text: one.text,
    of: one.of ?? null,
    rule:
      one.kind === 'participants'
        ? { kind: one.kind, atLeast: one.atLeast }
        : { kind: one.kind, zones: one.zones, atLeast: one.atLeast },
  }));
}

export function interpretAnnouncements(context: PlanContext): readonly Announcement[] {
  const { file, findings } = context;
  const written = file.announcements ?? [];
  const known = [
    ...(file.bodies ?? []).map(({ id }) => id),
    ...(file.organisations ?? []).map(({ id }) => id),
    'municipalities',
  ];
  reportRepeated(
    findings,
    written.map(({ id }, index) => ({ value: id, path: ['announcements', index, 'id'] })),
  );
  return written.map((one, index) => {
    const path = ['announcements', index];
    one.to.forEach((value, place) => {
      checkKnown(context, [...path, 'to', place], { value, known });
    });
    return {
      id: one.id,
      name: one.name,
      raw: one.raw,
      cadence: one.cadence,
      to: one.to,
      author: functionOrPerson(context, [...path, 'author'], one.author ?? 'coordinator'),
    };
  });
}

export function interpretStatusAreas(context: PlanContext): readonly StatusArea[] {
  const written = context.file.settings.statusAreas ?? [];
  reportRepeated(
    context.findings,
    written.map(({ id }, index) => ({ value: id, path: ['settings', 'statusAreas', index, 'id'] })),
  );
  return written.map(({ id, name, dimension, by }, index) => ({
    ...{ id, name, dimension },
    by: functionOrPerson(context, ['settings', 'statusAreas', index, 'by'], by ?? 'project-leader'),
  }));
}

/** As written, else the steering group where there is one, and the funder where there is one. */
export function interpretChangeApprovals({ file }: PlanContext): Programme['changeApprovals'] {
  const written = file.settings.changeApprovals;
  if (written !== undefined) return [...new Set(written)];
  const steered = (file.bodies ?? []).some(
    ({ kind, role }) => kind === 'steering-group' || role !== undefined,
  );
  const funded = (file.organisations ?? []).some(({ kind }) => kind === 'funder');
  return [...(steered ? (['steering-group'] as const) : []), ...(funded ? (['funder'] as const) : [])];
}

function functionOrPerson(context: PlanContext, path: PlanPath, raw: string): string {
  if (FUNCTIONS.includes(raw)) return raw;
  const entry = context.people.entries.find(({ id }) => id === raw);
  const person = entry?.id ?? context.people.find(raw, path);
  if (person === undefined) context.findings.problem(path, raw, planProblemWords.personOrFunction);
  return person ?? raw;
}
