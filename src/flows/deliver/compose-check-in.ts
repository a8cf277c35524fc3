import { type Agenda, localeOfPerson } from '../../programme/obligation/agenda.ts';
import { leaderQuestions } from '../../programme/status/leader-question.ts';
import { weekOverview } from '../../programme/status/week-overview.ts';
import type { ChatMessage, Store } from '../../ports.ts';
import { answerOfWeek } from '../../render/slack/render-receipt.ts';
import { renderLeaderRequest } from '../../render/slack/render-leader-request.ts';
import { renderNudge } from '../../render/slack/render-nudge.ts';
import { renderOverview } from '../../render/slack/render-overview.ts';
import { renderPrompt } from '../../render/slack/render-prompt.ts';
import { loadAnswersForWeek, loadCheckIn } from '../check-in/load-check-in.ts';
import { ALREADY_ANSWERED, type Composed, type ComposeInput, type Composers } from './composer.ts';

export interface CheckInComposerDeps {
  readonly store: Store;
}

/** Question, nudges and overview of the week. Who has answered everything is asked and nudged no more. */
export function checkInComposers(
  deps: CheckInComposerDeps,
): Pick<Composers, 'leaders' | 'prompt' | 'nudge' | 'overview'> {
  return {
    leaders: ({ agenda, delivery }) => {
      const questions = leaderQuestions(agenda);
      if (questions.length === 0)
        return Promise.resolve({ channel: 'none', reason: 'every leader is confirmed' });
      const message = renderLeaderRequest(agenda.programme, questions, localeOfPerson(agenda, delivery.to));
      return Promise.resolve(toSlack(agenda, delivery.to, message));
    },
    prompt: (input) => ask(deps, input, (checkIn, locale) => renderPrompt(checkIn, locale)),
    nudge: (input) => ask(deps, input, (checkIn, locale) => renderNudge(checkIn, locale, input.about.number)),
    overview: async ({ agenda, delivery, about }) => {
      const answers = await loadAnswersForWeek(deps, agenda, about.week);
      const overview = weekOverview(agenda, { week: about.week, answers });
      return toSlack(agenda, delivery.to, renderOverview(overview, localeOfPerson(agenda, delivery.to)));
    },
  };
}

async function ask(
  deps: CheckInComposerDeps,
  { agenda, delivery, about }: ComposeInput<'prompt'> | ComposeInput<'nudge'>,
  render: (...args: Parameters<typeof renderPrompt>) => ChatMessage,
): Promise<Composed> {
  const checkIn = await loadCheckIn(deps, agenda, { person: delivery.to, week: about.week });
  if (checkIn.items.length === 0) return { channel: 'none', reason: 'nothing to answer for any more' };
  if (checkIn.items.every((item) => answerOfWeek(checkIn, item) !== null))
    return { channel: 'none', reason: ALREADY_ANSWERED };
  return toSlack(agenda, delivery.to, render(checkIn, localeOfPerson(agenda, delivery.to)));
}

function toSlack(agenda: Agenda, person: string, message: ChatMessage): Composed {
  const userId = agenda.members.get(person)?.slackUserId ?? null;
  if (userId === null) return { channel: 'none', reason: `${person} is not in Slack` };
  return { channel: 'slack', userId, message };
}
