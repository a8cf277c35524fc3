import { answerQuestion, type AnswerQuestionResult } from '../flows/answer-question.ts';
import { createPlanReadings } from '../flows/plan-readings.ts';
import { planCliWords as say } from '../i18n/plan-cli-words.ts';
import { questionWords } from '../i18n/question-words.ts';
import { readingLabel } from '../i18n/reading-label.ts';
import type { Programme } from '../programme/programme.ts';
import type { CliContext } from './cli-context.ts';
import { loadStoredPlan } from './stored-plan.ts';

/**
 * `plan answer PROGRAMME QUESTION "reading" --by PERSON`: for answers that came by mail or on paper. Exit code 1: nothing
 * was stored; 2: the call is wrong.
 */
export async function planAnswerCommand(
  context: CliContext,
  [programme, question, reading]: readonly (string | undefined)[],
  by: string | undefined,
): Promise<number> {
  const { locale, complain } = context;
  if (programme === undefined || question === undefined || reading === undefined || by === undefined) {
    complain(say.answerUsage[locale]);
    return 2;
  }
  const readings = createPlanReadings();
  return context.withStore(async (store) => {
    const plan = await loadStoredPlan(context, store, { programme, revision: 'current' });
    if (plan === undefined) return 1;
    const read = readings.read(plan);
    if (read.programme === null) throw new Error(`stored plan ${programme} r${plan.revision} does not read`);
    const { people } = read.programme;
    const person = people.find(({ id, name }) => id === by || name === by);
    if (person === undefined) {
      complain(say.unknownPerson[locale]({ person: by, known: people.map(({ id }) => id).join(', ') }));
      return 1;
    }
    const at = context.clock.now();
    const answer = { programme, question, raw: null, reading, by: person.id, at };
    const result = await answerQuestion({ store, readings }, answer);
    const known = read.questions.map(({ id }) => id).join(', ');
    return tell(context, result, { facts: read.programme, question, known });
  });
}

function tell(
  { locale, print, complain }: CliContext,
  result: AnswerQuestionResult,
  asked: { readonly facts: Programme; readonly question: string; readonly known: string },
): number {
  const { facts, question, known } = asked;
  switch (result.state) {
    case 'answered':
      print(say.answered[locale]({ programme: facts.id, question, revision: result.revision }));
      return 0;
    case 'already': {
      const { reading, by } = result.reading;
      const name = facts.people.find(({ id }) => id === by)?.name ?? by;
      complain(questionWords.already[locale]({ reading: readingLabel(facts, reading, locale), name }));
      return 1;
    }
    case 'wrong':
      complain(questionWords.wrong[locale]({ allowed: result.allowed[locale] }));
      return 1;
    case 'changes-plan':
      complain(questionWords.changesPlan[locale]);
      return 1;
    case 'changed':
      complain(say.unknownQuestion[locale]({ question, known }));
      return 1;
    case 'unknown-programme':
      complain(say.unknownProgramme[locale]({ programme: facts.id, known: '' }));
      return 1;
  }
}
