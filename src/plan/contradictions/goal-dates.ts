/**
 * When a goal is due, against the milestone that reaches it (K11: delmål 2 by 10 juni 2012, the launch "okt-dec 2012").
 * Where the plan itself gives a revised date the first one stays, and is told: a goal that was missed stays missed.
 */
import type { Phrase } from '../../i18n/phrase.ts';
import { contradictionWords } from '../../i18n/plan-contradiction-words.ts';
import { say } from '../../i18n/say.ts';
import type { Goal, Programme } from '../../programme/programme.ts';
import type { PlanRule } from '../plan-facts.ts';

export const goalDates: PlanRule = ({ file, findings, programme }) => {
  programme.goals.forEach((goal, index) => {
    const { writtenDue, revisedDue } = goal;
    if (writtenDue === null || goal.cancelled) return;
    const name = nameOf(goal);
    if (revisedDue !== null)
      findings.warning({
        id: `revised-goal:${goal.id}`,
        about: ['goals', index, 'revisedDue'],
        raw: `${writtenDue.raw} · ${revisedDue.raw}`,
        text: say(contradictionWords.revisedGoal, {
          goal: name,
          due: writtenDue.raw,
          revised: revisedDue.raw,
        }),
      });
    const due = [writtenDue, ...(revisedDue === null ? [] : [revisedDue])]
      .filter(({ confidence }) => confidence === 'sure')
      .flatMap(({ end }) => end ?? [])
      .sort((a, b) => Temporal.PlainDate.compare(a, b))
      .at(-1);
    for (const milestone of milestonesOf(goal, { file, programme })) {
      const reached = milestone.due;
      if (due === undefined || reached?.confidence !== 'sure' || reached.end === null) continue;
      if (Temporal.PlainDate.compare(reached.end, due) <= 0) continue;
      findings.question({
        id: `goal-date:${goal.id}:${milestone.id}`,
        about: ['goals', index, 'due'],
        raw: `${writtenDue.raw} · ${milestone.text}: ${reached.raw}`,
        readings: [due.toString(), reached.end.toString()],
        confidence: 'unsure',
        text: say(contradictionWords.goalDate, {
          goal: name,
          due: writtenDue.raw,
          milestone: milestone.text,
          raw: reached.raw,
        }),
      });
    }
  });
};

/** Its text where that is short, else `Delmål 2` by its code, else the first words. */
export function nameOf({ code, text, level }: Pick<Goal, 'code' | 'text' | 'level'>): Phrase {
  if (text.length <= 60) return { sv: text, nb: text, en: text };
  if (code !== null && level === 'partial')
    return { sv: `Delmål ${code}`, nb: `Delmål ${code}`, en: `Partial goal ${code}` };
  const start = `${text.slice(0, 57).replace(/\s+\S*$/u, '')} …`;
  const name = code === null ? start : `${code} ${start}`;
  return { sv: `”${name}”`, nb: `«${name}»`, en: `“${name}”` };
}

function milestonesOf(
  goal: Goal,
  { file, programme }: Pick<Parameters<PlanRule>[0], 'file' | 'programme'>,
): Programme['milestones'] {
  return programme.milestones.filter((_, index) => file.milestones?.[index]?.goal === goal.id);
}
