/** `Helene Olofsson`, or who answers meanwhile and why nobody leads yet. */
import { leaderWords } from '../i18n/report-words.ts';
import type { Rich } from './document.ts';
import { personName } from './leader.ts';
import { plain, quiet } from './rich.ts';
import type { SectionContext } from './section-context.ts';
import type { ActivityStatus } from './situation.ts';

export function leaderText({ facts, locale }: SectionContext, { leader, activity }: ActivityStatus): Rich {
  const { name, confidence, answers } = leader;
  if (confidence === 'confirmed') return plain(name ?? '–');
  const state = leaderWords[confidence][locale];
  const assignment = facts.assignments.find((one) => one.activity === activity.number);
  const standIn =
    answers !== null && assignment?.basis === 'fallback'
      ? `, ${leaderWords.meanwhile[locale]({ name: personName(facts.programme, answers) })}`
      : '';
  return name === null ? [quiet(state + standIn)] : [{ text: name }, quiet(` (${state}${standIn})`)];
}
