/** Minutes in Slack: each button opens a short form, each form is stored at once, and the messages show how far one has come. */
import type { ModalView } from '@slack/types';
import { meetingFormWords as say } from '../../i18n/minutes-form-words.ts';
import { adjustersOf, recordersOf } from '../../programme/meeting/minutes-parties.ts';
import { isClosed } from '../../programme/meeting/recorded-minutes.ts';
import type { FormState } from '../../render/slack/parse-form.ts';
import type { MinutesModel } from '../../render/slack/minutes-model.ts';
import {
  actOfMinutes,
  type MinutesAct as Act,
  minutesForm,
  MINUTES_ACTIONS,
  type MinutesMemory,
  parseMinutesMemory,
} from '../../render/slack/minutes-value.ts';
import { minutesChoice, minutesChoices, minutesText } from '../../render/slack/parse-minutes-form.ts';
import {
  field,
  renderAttendanceForm,
  renderGiveBackForm,
  renderItemForm,
  renderNewItemForm,
  renderRegisterForm,
  renderSendForm,
} from '../../render/slack/render-minutes-forms.ts';
import { renderNotice, renderNoticeText } from '../../render/slack/render-notice.ts';
import { personName } from '../../report/leader.ts';
import { type CheckInDeps, nothing } from '../check-in/check-in-deps.ts';
import { loadMembership, type MemberOf } from '../check-in/load-member.ts';
import { auditRefusal } from '../check-in/refuse.ts';
import type { SubmitReply } from '../check-in/submit-answers.ts';
import { itemActs } from '../meeting/item-acts.ts';
import { loadMinutes, type LoadedMinutes } from '../meeting/load-minutes.ts';
import { hasBegun, isMeeting, isWritten, type MinutesAct, recordMinutes } from '../meeting/record-minutes.ts';
import { redrawMinutes } from '../meeting/redraw-minutes.ts';
import { mayStep, type MinutesStep, stepMinutes } from '../meeting/step-minutes.ts';
import type { Topic, TopicForm, TopicPress, TopicReply } from './topic.ts';

export const minutesTopic: Topic = {
  name: 'minutes',
  opens: (actionId) => actOfMinutes(actionId) !== undefined,
  localeOf: (hint) => parseMinutesMemory(hint)?.locale,
  press,
  submit,
};

interface Ready extends LoadedMinutes {
  readonly memory: MinutesMemory;
  readonly member: MemberOf;
  readonly id: { readonly body: string; readonly day: string };
}

async function press(deps: CheckInDeps, input: TopicPress): Promise<TopicReply> {
  const act = actOfMinutes(input.actionId);
  const ready = await readyFor(deps, input.userId, input.value);
  if ('view' in ready) return { open: ready.view, afterwards: nothing };
  if (act === undefined) return { open: null, afterwards: nothing };
  if (!mayOpen(ready, act)) return { open: await refuse(deps, ready), afterwards: nothing };
  if (act === 'adjust' || act === 'adjustFor') {
    const step: MinutesStep =
      act === 'adjust' ? { step: 'adjusted', stamp: ready.memory.about } : { step: 'adjusted' };
    return { open: await stepped(deps, ready, step), afterwards: redraw(deps, ready, input.userId) };
  }
  return { open: formOf(ready, act, deps.clock.now()), afterwards: nothing };
}

async function submit(deps: CheckInDeps, form: TopicForm): Promise<SubmitReply> {
  const act = (Object.keys(MINUTES_ACTIONS) as Act[]).find((one) => minutesForm(one) === form.callbackId);
  const ready = await readyFor(deps, form.userId, form.memory);
  if ('view' in ready) return { kind: 'update', view: ready.view, afterwards: nothing };
  const step = stepOfForm(act, form.state);
  const afterwards = redraw(deps, ready, form.userId);
  if (step !== null) return { kind: 'update', view: await stepped(deps, ready, step), afterwards };
  const read = actsOf(ready, act, form);
  if (read.errors !== null) return { kind: 'errors', errors: read.errors, afterwards: nothing };
  const { programme } = ready.memory;
  const { locale, person: by } = ready.member;
  const result = await recordMinutes(deps, {
    ...{ programme, meeting: ready.id, by, at: deps.clock.now(), acts: read.acts },
    key: `minutes:${form.viewId}`,
  });
  switch (result.state) {
    case 'recorded':
      return result.isConflict
        ? { kind: 'update', view: renderNoticeText(say.savedBeside[locale], locale), afterwards }
        : { kind: 'close', afterwards };
    case 'closed':
      return { kind: 'update', view: renderNoticeText(say.closed[locale], locale), afterwards };
    case 'not-begun':
      return { kind: 'update', view: renderNoticeText(say.notBegun[locale], locale), afterwards };
    case 'unknown':
    case 'not-yours':
      return { kind: 'update', view: await refuse(deps, ready), afterwards: nothing };
  }
}

async function readyFor(
  deps: CheckInDeps,
  userId: string,
  hint: string,
): Promise<Ready | { readonly view: ModalView }> {
  const memory = parseMinutesMemory(hint);
  if (memory === undefined) return { view: renderNotice('oldButton', 'sv') };
  const member = await loadMembership(deps, userId, memory.programme);
  const id = { body: memory.body, day: memory.day };
  const now = deps.clock.now();
  const loaded =
    member === undefined || !isMeeting(member.agenda, id)
      ? undefined
      : await loadMinutes(deps, member.agenda, { id, now, locale: member.locale });
  if (member === undefined || loaded === undefined) {
    await auditRefusal(deps, {
      ...{ at: now, programme: memory.programme, actor: userId },
      subject: `minutes ${memory.body}:${memory.day}`,
    });
    return { view: renderNotice('notYours', memory.locale) };
  }
  return { ...loaded, memory, member, id };
}

/** Writing is for those who take the minutes; adjusting for who was chosen. */
function mayOpen({ member: { agenda, person }, model: { recorded }, id }: Ready, act: Act): boolean {
  const of = (step: MinutesStep['step']) => mayStep(agenda, { id, recorded, by: person, step });
  switch (act) {
    case 'adjust':
    case 'adjustFor':
      return of('adjusted');
    case 'giveBack':
      return of('returned');
    case 'register':
    case 'send':
      return of('sent');
    case 'attendance':
    case 'item':
    case 'newItem':
      return recordersOf(agenda, id.body).includes(person);
  }
}

async function refuse(deps: CheckInDeps, { memory, member, id }: Ready): Promise<ModalView> {
  await auditRefusal(deps, {
    ...{ at: deps.clock.now(), programme: memory.programme, actor: member.person },
    subject: `minutes ${id.body}:${id.day}`,
  });
  return renderNotice('notYours', member.locale);
}

function formOf(ready: Ready, act: Exclude<Act, 'adjust' | 'adjustFor'>, now: Temporal.Instant): ModalView {
  const { model, member, memory, id, entries } = ready;
  const notice = (text: string) => renderNoticeText(text, member.locale);
  if (act === 'register') return renderRegisterForm(model);
  if (isClosed(model.recorded) || isWritten(member.agenda, id)) return notice(say.closed[member.locale]);
  if (!hasBegun(member.agenda, id, now)) return notice(say.notBegun[member.locale]);
  switch (act) {
    case 'attendance':
      return renderAttendanceForm(model, entries);
    case 'item':
      return renderItemForm(model, memory.about);
    case 'newItem':
      return renderNewItemForm(model);
    case 'send':
      return renderSendForm(model, adjustersOf(member.agenda, model.meeting));
    case 'giveBack':
      return renderGiveBackForm(model);
  }
}

function stepOfForm(act: Act | undefined, state: FormState): MinutesStep | null {
  if (act === 'send') return { step: 'sent', adjuster: minutesChoice(state, 'adjuster') ?? '' };
  if (act === 'giveBack') return { step: 'returned', comment: minutesText(state, 'comment') };
  if (act === 'register') return { step: 'registered', dnr: minutesText(state, 'dnr') };
  return null;
}

/** Takes the step and says in a few words what came of it. */
async function stepped(deps: CheckInDeps, ready: Ready, act: MinutesStep): Promise<ModalView> {
  const { memory, member, id, model } = ready;
  const { locale, person: by } = member;
  const at = deps.clock.now();
  const result = await stepMinutes(deps, { programme: memory.programme, meeting: id, by, at, act });
  switch (result.state) {
    case 'done':
      return renderNoticeText(saidText(model, act, result.advice), locale);
    case 'conflict':
      return renderNoticeText(say.hasConflicts[locale], locale);
    case 'changed':
    case 'not-now':
      return renderNoticeText(say.notNow[locale], locale);
    case 'needs-text':
      return renderNoticeText(say.needsComment[locale], locale);
    case 'unknown':
    case 'not-yours':
      return refuse(deps, ready);
  }
}

function saidText(model: MinutesModel, act: MinutesStep, advice: 'author' | 'presenter' | null): string {
  const { locale, programme, recorded } = model;
  const adjuster = act.step === 'sent' ? act.adjuster : (recorded.steps.at(-1)?.content.adjuster ?? '');
  const name = personName(programme, adjuster);
  switch (act.step) {
    case 'sent': {
      const more = advice === null ? null : say[advice === 'author' ? 'adviceAuthor' : 'advicePresenter'];
      return [say.sent[locale]({ name }), ...(more === null ? [] : [more[locale]({ name })])].join('\n\n');
    }
    case 'returned':
      return say.returned[locale]({ name, comment: act.comment });
    case 'adjusted':
      return say.adjusted[locale]({ name });
    case 'registered':
      return say.registered[locale]({ dnr: act.dnr });
  }
}

type Read =
  | { readonly errors: Readonly<Record<string, string>> }
  | { readonly errors: null; readonly acts: readonly MinutesAct[] };

function actsOf({ model, memory }: Ready, act: Act | undefined, form: TopicForm): Read {
  const { state, viewId } = form;
  const { locale } = model;
  if (act === 'item') return itemActs({ model, number: memory.about, bases: memory.bases, state, viewId });
  if (act === 'newItem') {
    const title = minutesText(state, 'title');
    if (title === '') return { errors: { [field('title').block]: say.needsTitle[locale] } };
    const notes = minutesText(state, 'notes');
    const content = { kind: 'minutes-item', title, type: null, notes, base: 0 } as const;
    return { errors: null, acts: [{ period: nextNumber(model, viewId), content }] };
  }
  if (act !== 'attendance') return { errors: null, acts: [] };
  const [present, absent] = [minutesChoices(state, 'present'), minutesChoices(state, 'absent')];
  if (present.some((one) => absent.includes(one)))
    return { errors: { [field('absent').block]: say.both[locale] } };
  const guests = minutesText(state, 'guests');
  const base = memory.bases[0] ?? 0;
  return {
    errors: null,
    acts: [{ period: '', content: { kind: 'minutes-present', present, absent, guests, base } }],
  };
}

/**
 * The number after the last of the agenda. Two who add an item at the same moment get the same, and what they wrote stands
 * beside each other as a conflict, like any other two texts.
 */
function nextNumber({ agenda }: MinutesModel, viewId: string): string {
  const last = Math.max(0, ...agenda.map(({ number }) => Number.parseInt(number, 10) || 0));
  return last === 0 && agenda.length > 0 ? `+${viewId.slice(-4)}` : String(last + 1);
}

function redraw(deps: CheckInDeps, { memory, id }: Ready, userId: string) {
  return () => redrawMinutes(deps, { programme: memory.programme, id, userId });
}
