import { localeOf } from '../../programme/locale.ts';
import { localeOfValue } from '../../render/slack/button-value.ts';
import { renderNotice } from '../../render/slack/render-notice.ts';
import type { ChatProfile } from '../../ports.ts';
import { answerNoChange } from './answer-no-change.ts';
import { changeForm } from './change-form.ts';
import type { CheckInDeps } from './check-in-deps.ts';
import { confirmLeader } from './confirm-leader.ts';
import { openForm } from './open-form.ts';
import { runCommand } from './run-command.ts';
import { publishHome } from './show-home.ts';
import { submitAnswers } from './submit-answers.ts';
import { updateMember } from './update-member.ts';

/** All lines that come in from Slack, as the Slack adapter calls them. */
export function createInbound(deps: CheckInDeps) {
  return {
    openForm: (input: Parameters<typeof openForm>[1]) => openForm(deps, input),
    changeForm: (input: Parameters<typeof changeForm>[1]) => changeForm(deps, input),
    submitAnswers: (input: Parameters<typeof submitAnswers>[1]) => submitAnswers(deps, input),
    answerNoChange: (input: Parameters<typeof answerNoChange>[1]) => answerNoChange(deps, input),
    confirmLeader: (input: Parameters<typeof confirmLeader>[1]) => confirmLeader(deps, input),
    runCommand: (input: Parameters<typeof runCommand>[1]) => runCommand(deps, input),
    showHome: (userId: string) => publishHome(deps, userId),
    updateMember: (profile: ChatProfile) => updateMember(deps, profile),
    /** Words for when there is no time or no form to ask anyone: the button's own language, else Swedish. */
    notice: (kind: 'loading' | 'oldButton' | 'tryAgain' | 'notYours', value: string) =>
      renderNotice(kind, localeOfValue(value) ?? localeOf(value) ?? 'sv'),
  };
}
