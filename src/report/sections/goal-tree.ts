/**
 * Which goals the programme's own goals help to reach: each goal that others serve, with those that serve it directly. Only
 * what the plan states; a goal that serves nothing written stands in the list of goals. The vision, which everything serves
 * in the end, is left to its own goals.
 */
import { goalRecordWords } from '../../i18n/goal-record-words.ts';
import { recordColumns as column, recordTitles } from '../../i18n/record-words.ts';
import type { Goal } from '../../programme/programme.ts';
import { planLanguage } from '../activity-text.ts';
import type { Run } from '../document.ts';
import { quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { row, tableOf } from '../table.ts';

/** Characters of a goal; the plan has the rest. */
const LONG = 110;

export function goalTree({ locale, facts }: SectionContext) {
  const { goals } = facts.programme;
  const lang = planLanguage(facts);
  const name = (goal: Goal): string => {
    const text =
      goal.text.length > LONG ? `${goal.text.slice(0, LONG).replace(/\s+\S*$/u, '')} …` : goal.text;
    return goal.code === null ? text : `${goal.code} ${text}`;
  };
  const rows = goals.flatMap((goal, index) => {
    const serving = goals.filter(({ level, serves }) => serves.includes(goal.id) && isOwn(level));
    if (goal.level === 'effect' || serving.length === 0) return [];
    const runs = serving.flatMap((one, place): Run[] => [
      ...(place === 0 ? [] : [{ text: ' · ' }]),
      quote(name(one), lang),
    ]);
    return [row([[quote(name(goal), lang)], runs], [`plan:goals[${String(index)}]`])];
  });
  const columns = [column.goal, column.servedBy].map((one) => one[locale]);
  return {
    title: recordTitles.goalTree[locale],
    place: 'body' as const,
    blocks: rows.length === 0 ? [] : [tableOf(goalRecordWords.goalTreeCaption[locale], columns, rows)],
  };
}

/** The programme's own goals, which it is to deliver. */
function isOwn(level: Goal['level']): boolean {
  return level === 'project' || level === 'partial';
}
