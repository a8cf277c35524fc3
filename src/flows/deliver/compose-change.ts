import { projectLeaderOf } from '../../programme/activity/assignment.ts';
import { approverOf, waitingStep } from '../../programme/change/approver.ts';
import { localeOfPerson } from '../../programme/obligation/agenda.ts';
import type { Store } from '../../ports.ts';
import { composeChangeMail, composeChangeOutcomeMail } from '../../render/mail/compose-change-mail.ts';
import { renderChangeOutcome } from '../../render/slack/render-change-outcome.ts';
import { renderChangeRequest } from '../../render/slack/render-change-request.ts';
import { requestOf } from '../change/record-approval.ts';
import { lostFollowUp } from '../change/settle-request.ts';
import type { Composed, ComposeInput, Composers } from './composer.ts';
import { mailRoleOf } from './mail-role.ts';
import { toMail } from './to-mail.ts';

export interface ChangeComposerDeps {
  readonly store: Pick<Store, 'listPlanRevisions' | 'loadPlan'>;
}

/** Whose word is wanted is asked, with the message in Slack or as a letter; when it is decided, who asked hears of it. */
export function changeComposers(deps: ChangeComposerDeps): Pick<Composers, 'change-approval'> {
  return {
    'change-approval': (input) =>
      input.about.told === undefined ? Promise.resolve(asked(input)) : told(deps, input),
  };
}

function asked({ agenda, delivery, about }: ComposeInput<'change-approval'>): Composed {
  const request = requestOf(agenda, about.request);
  if (request === undefined || waitingStep(request)?.step !== about.step)
    return { channel: 'none', reason: 'decided already' };
  if (approverOf(agenda, request, about.step) !== delivery.to)
    return { channel: 'none', reason: 'somebody else answers for it now' };
  const { programme } = agenda;
  const locale = localeOfPerson(agenda, delivery.to);
  const isChair = programme.bodies.some(
    ({ kind, chair }) => kind === 'steering-group' && chair === delivery.to,
  );
  const facts = { programme, request, locale, step: about.step, isChair };
  const userId = agenda.members.get(delivery.to)?.slackUserId ?? null;
  if (delivery.channel === 'slack' && userId !== null)
    return { channel: 'slack', userId, message: renderChangeRequest(facts) };
  const role = mailRoleOf(agenda, delivery.to);
  return toMail(agenda, { person: delivery.to, language: locale }, composeChangeMail({ ...facts, role }));
}

async function told(
  deps: ChangeComposerDeps,
  { agenda, delivery, about }: ComposeInput<'change-approval'>,
): Promise<Composed> {
  const request = requestOf(agenda, about.request);
  if (request === undefined || request.state === 'pending') return { channel: 'none', reason: 'not decided' };
  const { programme, confirmed } = agenda;
  const locale = localeOfPerson(agenda, delivery.to);
  // Putting right what found no room is the project leader's.
  const isLeader = projectLeaderOf(programme, confirmed) === delivery.to;
  const lost = isLeader && request.state === 'approved' ? await lostFollowUp(deps, agenda, request) : [];
  const facts = { programme, request, locale, lost };
  const userId = agenda.members.get(delivery.to)?.slackUserId ?? null;
  if (delivery.channel === 'slack' && userId !== null)
    return { channel: 'slack', userId, message: renderChangeOutcome(facts) };
  const role = mailRoleOf(agenda, delivery.to);
  return toMail(
    agenda,
    { person: delivery.to, language: locale },
    composeChangeOutcomeMail({ ...facts, role }),
  );
}
