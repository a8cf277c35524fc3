import { askedPerson, isLeaderQuestion } from '../../programme/obligation/asked-questions.ts';
import { askedBefore } from '../../programme/obligation/rules/asked-at.ts';
import type { Agenda } from '../../programme/obligation/agenda.ts';
import type { AskedQuestion } from '../../render/slack/render-questions.ts';
import type { Store } from '../../ports.ts';
import type { PlanReadings } from '../plan-readings.ts';

export interface AskedQuestionsDeps {
  readonly store: Pick<Store, 'loadPlan' | 'listPlanRevisions'>;
  readonly readings: PlanReadings;
}

/**
 * What the import of this revision was the first to ask the person, with the answers given since: by whom, or that the
 * plan does not ask it any more.
 */
export async function loadAskedQuestions(
  deps: AskedQuestionsDeps,
  agenda: Agenda,
  { person, revision }: { readonly person: string; readonly revision: number },
): Promise<readonly AskedQuestion[]> {
  const programme = agenda.programme.id;
  const revisions = await deps.store.listPlanRevisions(programme);
  const imports = revisions.filter(({ cause, state }) => cause !== 'answer' && state === 'active');
  const asked = imports.find((one) => one.revision === revision);
  const earlierOnes = imports.filter((one) => one.revision < revision);
  const { calendar } = agenda;
  const { timeZone } = agenda.programme;
  const before = asked === undefined ? undefined : askedBefore(earlierOnes, asked, { calendar, timeZone });
  const [asking, earlier, current] = await Promise.all([
    deps.store.loadPlan(programme, revision),
    before === undefined ? undefined : deps.store.loadPlan(programme, before.revision),
    deps.store.loadPlan(programme, agenda.revision),
  ]);
  if (asking === undefined || current === undefined) return [];
  const known = new Set(
    earlier === undefined ? [] : deps.readings.read(earlier).questions.map(({ id }) => id),
  );
  const answers = new Map(deps.readings.read(current).settled.map((one) => [one.question, one]));
  const waiting = new Map(agenda.questions.map((question) => [question.id, question]));
  return deps.readings
    .read(asking)
    .questions.filter(
      (question) =>
        !known.has(question.id) && !isLeaderQuestion(question.id) && askedPerson(agenda, question) === person,
    )
    .map((question) => {
      const open = waiting.get(question.id);
      if (open !== undefined) return { question: open, answer: null };
      return { question, answer: answers.get(question.id) ?? 'settled' };
    });
}
