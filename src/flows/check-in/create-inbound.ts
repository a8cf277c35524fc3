/** All lines that come in from Slack, as the Slack adapter calls them: which press is whose is decided here. */
import type { ModalView } from '@slack/types';
import { noticeWords } from '../../i18n/checkin-words.ts';
import { LOCALES, type Locale } from '../../programme/locale.ts';
import { ACTIONS, localeOfLeaderValue, localeOfValue } from '../../render/slack/button-value.ts';
import { parseMemory } from '../../render/slack/form-ids.ts';
import { renderNotice } from '../../render/slack/render-notice.ts';
import type { FormState } from '../../render/slack/parse-form.ts';
import type { ChatProfile } from '../../ports.ts';
import { topicOf } from '../topics/topic.ts';
import { TOPICS } from '../topics/topics.ts';
import { answerNoChange } from './answer-no-change.ts';
import { changeForm } from './change-form.ts';
import { type Afterwards, type CheckInDeps, nothing } from './check-in-deps.ts';
import { confirmLeader } from './confirm-leader.ts';
import { openForm } from './open-form.ts';
import { runCommand } from './run-command.ts';
import { publishHome } from './show-home.ts';
import { submitAnswers, type SubmitInput } from './submit-answers.ts';
import { updateMember } from './update-member.ts';

interface Press {
  readonly userId: string;
  readonly actionId: string;
  readonly blockId: string;
  readonly value: string;
  readonly state: FormState;
  readonly form: SubmitInput | null;
}

interface Reply {
  readonly open: ModalView | null;
  readonly redraw: ModalView | null;
  readonly afterwards: Afterwards;
}

export function createInbound(deps: CheckInDeps) {
  return {
    press: (press: Press) => route(deps, press),
    loading: (press: Press): ModalView | null =>
      press.actionId === ACTIONS.open || topicOf(TOPICS, press.actionId)?.opens(press.actionId) === true
        ? renderNotice('loading', localeOf(press.value))
        : null,
    failed: (press: Press): ModalView => renderNotice('tryAgain', localeOf(press.value)),
    submit: (form: SubmitInput) => {
      const { id: viewId, callbackId, memory, state } = form.view;
      const { userId, blockIds } = form;
      const topic = topicOf(TOPICS, callbackId);
      return topic === undefined
        ? submitAnswers(deps, form)
        : topic.submit(deps, { userId, callbackId, viewId, memory, state, blockIds });
    },
    command: (input: { userId: string; text: string; id: string }) => runCommand(deps, input),
    showHome: (userId: string) => publishHome(deps, userId),
    updateMember: (profile: ChatProfile) => updateMember(deps, profile),
    words: (kind: 'tryAgain' | 'notYours', hint: string): string => noticeWords[kind][localeOf(hint)],
  };
}

async function route(deps: CheckInDeps, press: Press): Promise<Reply> {
  const topic = topicOf(TOPICS, press.actionId);
  if (topic !== undefined) return { redraw: null, ...(await topic.press(deps, press)) };
  switch (press.actionId) {
    case ACTIONS.open:
      return { ...silent, open: await openForm(deps, press) };
    case ACTIONS.noChange: {
      const { view, afterwards } = await answerNoChange(deps, press);
      return { open: view, redraw: null, afterwards };
    }
    case ACTIONS.leaderConfirm: {
      const chosen = press.state[press.blockId]?.[ACTIONS.leaderSelect]?.selected_option?.value ?? null;
      const { view, afterwards } = await confirmLeader(deps, { ...press, chosen });
      return { open: view, redraw: null, afterwards };
    }
    case ACTIONS.state:
      return { ...silent, redraw: press.form === null ? null : await changeForm(deps, press.form) };
    case ACTIONS.leaderSelect:
      return silent;
    default:
      return { ...silent, open: renderNotice('oldButton', localeOf(press.value)) };
  }
}

const silent: Reply = { open: null, redraw: null, afterwards: nothing };

/** The language a button or form carries; the first of ours when it carries none. */
function localeOf(hint: string): Locale {
  const known = localeOfValue(hint) ?? localeOfLeaderValue(hint) ?? parseMemory(hint)?.locale;
  return (
    known ?? TOPICS.map((topic) => topic.localeOf(hint)).find((locale) => locale !== undefined) ?? LOCALES[0]
  );
}
