/** Carries out one act of a scripted life. Doing it again changes nothing; what cannot be done stops the run in words. */
import { answerQuestion } from '../../flows/answer-question.ts';
import { recordApproval } from '../../flows/change/record-approval.ts';
import { recordReview } from '../../flows/delivery/record-review.ts';
import { importPlan } from '../../flows/import-plan.ts';
import { actOnReview } from '../../flows/report/act-on-review.ts';
import { createAgendaCache } from '../../flows/load-agenda.ts';
import { deciderOf } from '../../programme/activity/assignment.ts';
import { approverOf } from '../../programme/change/approver.ts';
import { ownerOf } from '../../programme/delivery/reviewers.ts';
import { reviewOf } from '../../programme/review/review.ts';
import { editPlan, type PlanEdit } from '../../plan/edit-plan.ts';
import { pathText } from '../../plan/reading.ts';
import { CHANGE_ACTIONS, CHANGE_NOTE, parseChangeValue } from '../../render/slack/change-value.ts';
import { DELIVERY_ACTIONS, DELIVERY_TEXT, parseDeliveryValue } from '../../render/slack/delivery-value.ts';
import { parseQuestionValue, QUESTION_ACTIONS } from '../../render/slack/question-value.ts';
import { QUESTION_BLOCKS } from '../../render/slack/render-question-form.ts';
import type { Store } from '../../ports.ts';
import type { World } from '../world.ts';
import type { ScriptedAct } from './scripted-events.ts';
import { type ButtonWanted, buttonOf, fillForm, pressButton } from './screen.ts';

export interface ActDeps {
  readonly world: World;
  readonly store: Store;
}

export async function performAct(deps: ActDeps, act: ScriptedAct): Promise<void> {
  switch (act.kind) {
    case 'import':
      return bringIn(deps, act.revision);
    case 'leader':
      return confirm(deps, act.leader);
    case 'question':
      return answer(deps, act.answer);
    case 'approval':
      return approve(deps, act.approval);
    case 'review':
      return review(deps, act.review);
    case 'report':
      return recordAnswer(deps, act.report);
  }
}

type Act<Kind extends ScriptedAct['kind']> = Extract<ScriptedAct, { kind: Kind }>;

/** As the coordinator does from the terminal: the plan file as it stands, edited. */
async function bringIn({ world, store }: ActDeps, revision: Act<'import'>['revision']): Promise<void> {
  // A kill after the import and before it was noted as done: adding the same things again would be a fault.
  const known = await store.listPlanRevisions(world.programme);
  if (known.some(({ at, cause }) => cause !== 'answer' && at.equals(world.clock.now()))) return;
  const plan = await store.loadPlan(world.programme);
  if (plan === undefined) throw new Error(`${world.programme} has no plan`);
  const edited = editPlan(plan.text, revision.edits.map(editOf));
  if ('problems' in edited) throw new Error(`life.yaml, import of ${revision.on}: ${said(edited.problems)}`);
  const agenda = await world.loadAgenda();
  const result = await importPlan(
    { store, readings: world.product.readings },
    {
      text: edited.text,
      by: deciderOf(agenda.programme, agenda.confirmed) ?? 'sandbox',
      at: world.clock.now(),
      ...(revision.reason === undefined ? {} : { reason: revision.reason }),
      ...(revision.impact === undefined ? {} : { impact: revision.impact }),
    },
  );
  if (result.state === 'wrong')
    throw new Error(`life.yaml, import of ${revision.on}: ${said(result.reading.problems)}`);
  if (result.state === 'needs-reason')
    throw new Error(`life.yaml, import of ${revision.on}: ${movesOf(result)} need a reason`);
  if (result.state === 'waiting')
    throw new Error(`life.yaml, import of ${revision.on}: ${result.request} has to be decided first`);
  await world.product.syncMembers(world.programme);
}

function movesOf({ moves }: { readonly moves: readonly { readonly path: string }[] }): string {
  return moves.map(({ path }) => path).join(', ');
}

function editOf(edit: { readonly at: string; readonly to?: unknown; readonly add?: unknown }): PlanEdit {
  return edit.add === undefined ? { at: edit.at, to: edit.to } : { at: edit.at, add: edit.add };
}

function said(problems: readonly { path: string; value: string; allowed: { en: string } }[]): string {
  return problems.map(({ path, value, allowed }) => `${path}: ${value}: ${allowed.en}`).join('; ');
}

async function confirm({ world, store }: ActDeps, leader: Act<'leader'>['leader']): Promise<void> {
  const agenda = await world.loadAgenda();
  await store.saveConfirmation(world.programme, {
    activity: leader.activity,
    person: leader.person,
    by: deciderOf(agenda.programme, agenda.confirmed) ?? leader.person,
    at: world.clock.now(),
  });
}

async function answer(deps: ActDeps, { question, reading }: Act<'question'>['answer']): Promise<void> {
  const { world, store } = deps;
  const onScreen = await onSomebodysScreen(deps, {
    button: {
      action: QUESTION_ACTIONS.other,
      carries: (value) => parseQuestionValue(value)?.question === question,
    },
    entries: new Map([[QUESTION_BLOCKS.words, reading]]),
  });
  if (onScreen) return;
  const agenda = await world.loadAgenda();
  const asked = agenda.questions.find(({ id }) => id === question)?.askedOf;
  const result = await answerQuestion(
    { store, readings: world.product.readings },
    {
      ...{ programme: world.programme, question, raw: null, reading },
      by: asked ?? 'project-leader',
      at: world.clock.now(),
    },
  );
  if (result.state !== 'answered' && result.state !== 'already')
    throw new Error(`life.yaml, ${pathText(['questions'])}: ${question} is ${result.state}`);
}

async function approve(deps: ActDeps, approval: Act<'approval'>['approval']): Promise<void> {
  const { request, step, outcome, note } = approval;
  const done = await onSomebodysScreen(deps, {
    button: {
      action: outcome === 'approved' ? CHANGE_ACTIONS.approve : CHANGE_ACTIONS.refuse,
      carries: (value) => {
        const found = parseChangeValue(value);
        return found?.request === request && found.step === step;
      },
    },
    entries: new Map([[CHANGE_NOTE.block, note ?? '']]),
  });
  if (done) return;
  const { world } = deps;
  const agenda = await world.loadAgenda();
  const asked = agenda.changeRequests.find(({ id }) => id === request);
  const by = asked === undefined ? undefined : approverOf(agenda, asked, step);
  const result = await recordApproval(
    flowDeps(deps),
    {
      ...{ programme: world.programme, request, step, outcome, note: note ?? '', by: by ?? '' },
      at: world.clock.now(),
    },
    { anyone: true },
  );
  if (result.state !== 'recorded' && result.state !== 'not-now')
    throw new Error(`life.yaml: ${step} on ${request}, ${approval.on}: ${result.state}`);
}

async function review(deps: ActDeps, act: Act<'review'>['review']): Promise<void> {
  const button =
    act.step === 'quality'
      ? DELIVERY_ACTIONS.comment
      : act.outcome === 'accepted'
        ? DELIVERY_ACTIONS.accept
        : DELIVERY_ACTIONS.reject;
  const done = await onSomebodysScreen(deps, {
    button: {
      action: button,
      carries: (value) => parseDeliveryValue(value)?.deliverable === act.deliverable,
    },
    entries: new Map([[DELIVERY_TEXT.block, act.comment ?? '']]),
    by: act.by,
  });
  if (done) return;
  const { world } = deps;
  const agenda = await world.loadAgenda();
  const deliverable = agenda.programme.deliverables.find(({ id }) => id === act.deliverable);
  const result = await recordReview(flowDeps(deps), {
    ...{ programme: world.programme, deliverable: act.deliverable, version: deliverable?.version ?? '' },
    act: act.step === 'quality' ? 'comment' : act.outcome === 'accepted' ? 'accept' : 'reject',
    text: act.comment ?? '',
    by: act.by ?? ownerOf(agenda.programme, agenda.confirmed) ?? '',
    at: world.clock.now(),
    key: `life:${act.step}:${act.deliverable}:${act.by ?? ''}:${act.on}`,
  });
  if (result.state !== 'recorded' && result.state !== 'accepted-already')
    throw new Error(`life.yaml: ${act.step} of ${act.deliverable}, ${act.on}: ${result.state}`);
}

/** What the funder answers comes on paper: the author records it, as from the terminal. */
async function recordAnswer(deps: ActDeps, act: Act<'report'>['report']): Promise<void> {
  const { world } = deps;
  const agenda = await world.loadAgenda();
  const found = reviewOf(agenda.entries, act.edition);
  const version = found?.approved.at(-1)?.version;
  if (found === undefined || version === undefined)
    throw new Error(`life.yaml: ${act.act} of ${act.edition}, ${act.on}: it is not approved`);
  const on = Temporal.PlainDate.from(act.on);
  const result = await actOnReview(flowDeps(deps), {
    ...{ programme: world.programme, edition: act.edition, version, by: found.current.author ?? '' },
    at: world.clock.now(),
    key: `life:${act.act}:${act.edition}:${act.on}`,
    deed:
      act.act === 'receipt'
        ? { act: 'receipt', reference: act.reference, receivedBy: act.receivedBy, on }
        : {
            ...{ act: 'outcome', outcome: act.outcome, on, note: act.note ?? '' },
            deadline: act.deadline === undefined ? null : Temporal.PlainDate.from(act.deadline),
          },
  });
  if (result.state !== 'done' && result.state !== 'not-now')
    throw new Error(`life.yaml: ${act.act} of ${act.edition}, ${act.on}: ${result.state}`);
}

/** As a command from the terminal has them. */
function flowDeps({ world, store }: ActDeps) {
  const { calendarOf, product } = world;
  return { store, calendarOf, readings: product.readings, agendas: createAgendaCache() };
}

/** Presses and fills in where the button stands: with `by`, on that person's screen. `false`: it is nowhere. */
async function onSomebodysScreen(
  { world }: ActDeps,
  wanted: {
    readonly button: ButtonWanted;
    readonly entries: ReadonlyMap<string, string>;
    readonly by?: string | undefined;
  },
): Promise<boolean> {
  const agenda = await world.loadAgenda();
  for (const { person: id, slackUserId } of agenda.members.values()) {
    if (slackUserId === null || (wanted.by !== undefined && wanted.by !== id)) continue;
    const person = world.slack.person(slackUserId);
    const button = buttonOf(person, wanted.button);
    if (button === undefined) continue;
    await pressButton(person, button);
    await fillForm({ person, until: world.slack.until }, wanted.entries);
    return true;
  }
  return false;
}
