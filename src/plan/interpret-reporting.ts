/**
 * Whom reports are owed to and on what terms, and the funders' forms. A report that goes to a funder always has somebody
 * to approve it who is not its author: the steering group's chair where the plan names nobody, else the client (R6, N12).
 */
import { planProblemWords } from '../i18n/plan-words.ts';
import { say } from '../i18n/say.ts';
import type { AnswerSource, FunderTemplate } from '../programme/funder-template.ts';
import type { ReportingObligation } from '../programme/programme.ts';
import { SHIPPED_THRESHOLDS } from '../programme/status/thresholds.ts';
import { reportRepeated, type PlanContext } from './plan-context.ts';
import { checkKnown } from './plan-references.ts';
import type { PlanFile } from './plan-schema.ts';
import { readThresholds } from './read-thresholds.ts';
import type { PlanPath } from './reading.ts';
import { suggest } from './suggest.ts';

type WrittenObligation = NonNullable<PlanFile['settings']['reporting']>[number];

const FUNCTIONS = ['client', 'project-leader', 'coordinator', 'steering-group'];

export function interpretReporting(context: PlanContext): readonly ReportingObligation[] {
  const templates = (context.file.funderTemplates ?? []).map(({ id }) => id);
  return (context.file.settings.reporting ?? []).map((obligation, index) => {
    const path = ['settings', 'reporting', index];
    const to = obligation.to.map((one, place) => partyOf(context, one, [...path, 'to', place]));
    const author = partyOf(context, obligation.author ?? 'project-leader', [...path, 'author']);
    checkKnown(context, [...path, 'template'], { value: obligation.template, known: templates });
    return {
      kind: obligation.kind,
      channel: obligation.channel ?? 'mail',
      occasion: obligation.occasion ?? null,
      body: obligation.body ?? null,
      dueOffset: obligation.dueOffset ?? null,
      cutOff: obligation.cutOff ?? 0,
      basis: obligation.basis ?? 'current',
      language: obligation.language ?? null,
      formats: obligation.formats ?? ['html', 'pdf'],
      approvers: approversOf(context, obligation, { path, to, author }),
      author,
      blocksPayment: obligation.blocksPayment ?? false,
      number: obligation.number ?? null,
      registration: obligation.registration ?? null,
      template: obligation.template ?? null,
      to,
    };
  });
}

/** As the plan names them. A funder's report that nobody but its author would approve is a fault. */
function approversOf(
  context: PlanContext,
  { approvers: written, channel }: WrittenObligation,
  owed: { readonly path: PlanPath; readonly to: readonly string[]; readonly author: string },
): readonly string[] {
  const path = [...owed.path, 'approvers'];
  // What somebody submits in another's portal is signed by somebody first, whoever the other is.
  const isFunders = channel === 'portal' || owed.to.some((id) => isFunder(context, id));
  if (written === undefined) return isFunders ? [usualApprover(context.file)] : [];
  const named = written.map((one, place) => partyOf(context, one, [...path, place]));
  if (isFunders && named.every((one) => one === owed.author))
    context.findings.problem(path, written.join(', '), planProblemWords.otherApprover);
  return named;
}

function usualApprover({ bodies = [] }: PlanFile): string {
  const group = bodies.find(({ kind, chair }) => kind === 'steering-group' && chair !== undefined);
  return group?.id ?? 'client';
}

/** The funder itself, one who is written to for it, or a body of those who pay. */
function isFunder({ file, people }: PlanContext, id: string): boolean {
  const isBody = (file.bodies ?? []).some((one) => one.id === id && one.clearance === 'funder');
  const person = people.entries.find((entry) => entry.id === id);
  const names = person === undefined ? [id] : [id, person.name, ...person.aliases];
  return (
    isBody ||
    (file.organisations ?? []).some(
      (one) =>
        one.kind === 'funder' &&
        (one.id === id || (one.contacts ?? []).some((contact) => names.includes(contact))),
    )
  );
}

/** Ids of bodies, organisations or people, names of organisations or people, or role functions. */
function partyOf({ file, findings, people }: PlanContext, written: string, path: PlanPath): string {
  const organisations = file.organisations ?? [];
  const groups = [
    ...FUNCTIONS,
    ...(file.bodies ?? []).map(({ id }) => id),
    ...organisations.map(({ id }) => id),
  ];
  const known = [...groups, ...people.entries.map(({ id }) => id)];
  if (known.includes(written)) return written;
  const named = organisations.find(({ name }) => name === written);
  if (named !== undefined) return named.id;
  const person = people.find(written, path);
  if (person === undefined)
    findings.problem(path, written, () =>
      say(planProblemWords.oneOf, { allowed: groups.slice(0, 40), suggestion: suggest(written, known) }),
    );
  return person ?? written;
}

export function interpretFunderTemplates(context: PlanContext): readonly FunderTemplate[] {
  const { file, findings } = context;
  const written = file.funderTemplates ?? [];
  const organisations = (file.organisations ?? []).map(({ id }) => id);
  reportRepeated(
    findings,
    written.map(({ id }, index) => ({ value: id, path: ['funderTemplates', index, 'id'] })),
  );
  return written.map((one, index) => {
    const path = ['funderTemplates', index];
    checkKnown(context, [...path, 'funder'], { value: one.funder, known: organisations });
    reportRepeated(
      findings,
      one.questions.map(({ id }, place) => ({ value: id, path: [...path, 'questions', place, 'id'] })),
    );
    return {
      id: one.id,
      name: one.name,
      funder: one.funder,
      language: one.language ?? file.settings.language,
      sections: one.sections ?? null,
      questions: one.questions.map(({ id, text, translations, answer, maxLength, required }) => ({
        id,
        text,
        translations: withoutGaps(translations ?? {}),
        // The schema takes no other.
        answer: answer as AnswerSource,
        maxLength: maxLength ?? null,
        required: required ?? true,
      })),
      thresholds:
        one.thresholds === undefined
          ? null
          : readThresholds(one.thresholds, ownThresholds(file), {
              path: [...path, 'thresholds'],
              findings,
            }),
    };
  });
}

/** What a funder leaves open is as in the programme, and there as shipped. */
function ownThresholds({ settings }: PlanFile): typeof SHIPPED_THRESHOLDS {
  const given = Object.entries(settings.thresholds ?? {}).filter(([, value]) => value !== undefined);
  return { ...SHIPPED_THRESHOLDS, ...Object.fromEntries(given) };
}

function withoutGaps(
  translations: Readonly<Record<string, string | undefined>>,
): FunderTemplate['questions'][number]['translations'] {
  return Object.fromEntries(Object.entries(translations).filter(([, text]) => text !== undefined));
}
