import { coordinatorOf, projectLeaderOf } from '../../programme/activity/assignment.ts';
import { type Agenda, localeOfPerson } from '../../programme/obligation/agenda.ts';
import { composeQuestionsMail } from '../../render/mail/compose-questions-mail.ts';
import { renderQuestions } from '../../render/slack/render-questions.ts';
import { type AskedQuestionsDeps, loadAskedQuestions } from '../questions/load-asked-questions.ts';
import { ALREADY_ANSWERED, type Composers } from './composer.ts';
import { toMail } from './to-mail.ts';

/** What the plan leaves open, to the person asked: in Slack with buttons, to whoever is not there by mail. */
export function questionComposers(deps: AskedQuestionsDeps): Pick<Composers, 'questions'> {
  return {
    questions: async ({ agenda, delivery, about }) => {
      const person = delivery.to;
      const asked = await loadAskedQuestions(deps, agenda, { person, revision: about.revision });
      const questions = asked.flatMap(({ question, answer }) => (answer === null ? [question] : []));
      if (questions.length === 0) return { channel: 'none', reason: ALREADY_ANSWERED };
      const locale = localeOfPerson(agenda, person);
      const userId = agenda.members.get(person)?.slackUserId ?? null;
      // Who has come to Slack, or left it, since the message was planned gets it the way it was planned.
      if (delivery.channel === 'mail') {
        const coordinator = officeName(agenda);
        const mail = composeQuestionsMail({ programme: agenda.programme, questions, coordinator }, locale);
        return toMail(agenda, { person, language: locale }, { ...mail, invitation: null });
      }
      if (userId === null) return { channel: 'none', reason: `${person} is not in Slack` };
      return { channel: 'slack', userId, message: renderQuestions(agenda.programme, asked, locale) };
    },
  };
}

function officeName({ programme, confirmed }: Agenda): string | null {
  const id = coordinatorOf(programme, confirmed) ?? projectLeaderOf(programme, confirmed);
  return programme.people.find((person) => person.id === id)?.name ?? null;
}
