/**
 * What the person at the page does, done by the local Slack's person: press, choose, fill in, submit, close, write.
 * The person obeys Slack's client, so nothing is possible here that Slack would not allow.
 */
import { pageWords } from '../../i18n/page-words.ts';
import { LOCALES } from '../../programme/locale.ts';
import { NotAcknowledged } from '../slack/person/act.ts';
import type { Modal } from '../slack/person/modal.ts';
import type { Person } from '../slack/person/person.ts';
import { parseFieldName } from './blocks/element-view.ts';
import { clientErrors } from './client-errors.ts';
import { fillModal, entryOf } from './fill-modal.ts';
import type { PageMemory } from './page-memory.ts';
import type { SandboxPerson, SandboxWorld } from './sandbox-world.ts';

/** `null`: done. Else what to tell the person at the page. */
export type Notice = 'silent' | 'gone' | 'busy' | 'fault';

export const NOTICE_WORDS = {
  silent: pageWords.noticeSilent,
  gone: pageWords.noticeGone,
  busy: pageWords.noticeBusy,
  fault: pageWords.noticeFault,
} as const;

export interface ActContext {
  readonly world: SandboxWorld;
  readonly memory: PageMemory;
}

/** Throws `NotAcknowledged` when the app stays silent. */
export async function performAct(form: URLSearchParams, context: ActContext): Promise<Notice | null> {
  const who = context.world.people('en').find(({ id }) => id === form.get('person'));
  if (who?.slackUserId == null) return 'gone';
  const where = form.get('where') ?? '';
  if (where === 'language') return chooseLanguage(who.slackUserId, form, context);
  const person = context.world.slack.person(who.slackUserId);
  if (where === 'box') return write(person, form.get('text') ?? '');
  if (where === 'home' || where.startsWith('message:')) return actOutside(person, where, form);
  if (!where.startsWith('view:')) return 'gone';
  const modal = person.modal();
  if (modal?.viewId !== where.slice('view:'.length)) return 'gone';
  return actInModal(modal, form, { ...context, who });
}

export function isSilence(error: unknown): error is NotAcknowledged {
  return error instanceof NotAcknowledged;
}

/** Their Home is in the language of the last visit: the next look counts as a new one. */
async function chooseLanguage(
  userId: string,
  form: URLSearchParams,
  { world, memory }: ActContext,
): Promise<Notice | null> {
  const locale = LOCALES.find((code) => code === form.get('language'));
  if (locale === undefined) return 'gone';
  await world.changeLanguage(userId, locale);
  memory.homeVisits.delete(userId);
  return null;
}

async function write(person: Person, typed: string): Promise<Notice | null> {
  const text = typed.trim();
  if (text === '') return null;
  const command = /^(\/\S+)\s*([^]*)$/.exec(text);
  if (command?.[1] === undefined) await person.say(text);
  else await person.command(command[1], command[2] ?? '');
  return null;
}

async function actOutside(person: Person, where: string, form: URLSearchParams): Promise<Notice | null> {
  const chosen = form.get('choose') ?? form.get('dispatch');
  const target = parseFieldName(chosen ?? form.get('press') ?? '');
  const blocks =
    where === 'home'
      ? person.home()?.content['blocks']
      : person.messages().find(({ ts }) => where === `message:${ts}`)?.blocks;
  if (target === undefined || blocks === undefined) return 'gone';
  const entry = chosen === null ? null : entryOf(form, chosen);
  if (chosen !== null && entry === '') return null;
  const ts = where.slice('message:'.length);
  if (where === 'home') await (entry === null ? person.pressHome(target) : person.chooseHome(target, entry));
  else await (entry === null ? person.press(ts, target) : person.choose(ts, target, entry));
  return null;
}

async function actInModal(
  modal: Modal,
  form: URLSearchParams,
  { memory, who }: ActContext & { readonly who: SandboxPerson },
): Promise<Notice | null> {
  if (form.get('do') === 'close') {
    await modal.close();
    return null;
  }
  const dispatched = form.get('dispatch') ?? '';
  await fillModal(modal, form, dispatched);
  const pressed = parseFieldName(form.get('press') ?? '');
  if (pressed !== undefined) {
    await modal.press(pressed);
    return null;
  }
  const chosen = form.get('choose') ?? '';
  const target = parseFieldName(chosen);
  const entry = entryOf(form, chosen);
  if (target !== undefined && entry !== '') await modal.choose(target, entry);
  if (form.get('do') !== 'submit') return null;
  const before = modal.viewId;
  const { state, errors } = await modal.submit();
  memory.setErrors(before, state === 'refused' ? clientErrors(errors, who.locale) : errors);
  return state === 'failed' ? 'silent' : null;
}
