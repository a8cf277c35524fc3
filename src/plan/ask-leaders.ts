/**
 * A leader with "?" is not asked for status until the project leader has confirmed them, so every leader in
 * question is a question of its own, by activity: `leader:2.1`. Its readings are the ids of the people who may be
 * meant, in the plan's order. Activities without any leader need no answer: the project leader steps in (T16, T17).
 */
import { planQuestionWords, planWarningWords } from '../i18n/plan-question-words.ts';
import { say } from '../i18n/say.ts';
import { isAskedAbout } from '../programme/activity/running.ts';
import type { Confidence } from '../programme/confidence.ts';
import type { Programme } from '../programme/programme.ts';
import type { PlanRule } from './plan-facts.ts';
import type { PersonWriting } from './read-person.ts';

export const askLeaders: PlanRule = ({ findings, programme, leaders, file }) => {
  const toCoordinator = !programme.roles.some((role) => role.function === 'project-leader');
  for (const activity of programme.activities) {
    const { number, title } = activity;
    const isOpen = activity.leader.state !== 'none';
    // What is not the programme's to run needs no leader, and an idea without a time none yet.
    if (!activity.inScope || (!isOpen && !isAskedAbout({ programme, assignments: [] }, activity))) continue;
    const leader = leaders.get(number);
    if (leader === undefined || leader.writing.state === 'none') {
      const about = ['activities', file.activities.findIndex((activity) => activity.number === number)];
      findings.warning({
        id: `no-leader:${number}`,
        about,
        raw: '',
        text: say(planWarningWords.noLeader, { number, title, toCoordinator }),
      });
    } else if (leader.writing.state !== 'confirmed') {
      const raw = leader.writing.raw ?? '';
      findings.question({
        id: `leader:${number}`,
        about: leader.path,
        raw,
        readings: leader.writing.people,
        confidence: confidenceOf(leader.writing),
        text: say(planQuestionWords.leader, { number, title, raw }),
      });
    }
  }
};

export const askRoles: PlanRule = ({ findings, roles, programme }) => {
  roles.forEach(({ role, writing, path }, index) => {
    if (role.function === 'activity-leader' && role.activities.length > 0) return;
    const raw = writing.raw ?? '';
    const readings = everybody(writing, programme) ?? writing.people;
    const about = { about: path, raw, readings, confidence: confidenceOf(writing) };
    if (role.function === 'project-leader') {
      if (writing.state !== 'confirmed')
        findings.question({
          id: 'project-leader',
          ...about,
          text: say(planQuestionWords.projectLeader, { raw }),
        });
    } else if (writing.inQuestion || writing.state === 'alternatives')
      findings.question({
        id: `role:${String(index + 1)}`,
        ...about,
        text: say(planQuestionWords.role, { role: nameOf(role), raw }),
      });
    else if (writing.vacancy)
      findings.warning({
        id: `vacancy:${String(index + 1)}`,
        about: path,
        raw,
        text: say(planWarningWords.vacancy, { role: nameOf(role), raw }),
      });
  });
};

/** A list of names ("A, B, C?"; not "A, B eller C?") is one reading, all of them: fewer are said in words. */
function everybody(
  writing: PersonWriting,
  { people }: Pick<Programme, 'people'>,
): readonly [string] | undefined {
  if (writing.state !== 'tentative' || writing.people.length < 2) return undefined;
  return [writing.people.map((id) => people.find((one) => one.id === id)?.name ?? id).join(', ')];
}

function nameOf(role: { readonly role: string; readonly responsibility: string }): string {
  return role.responsibility === '' || role.responsibility.length > 40
    ? role.role
    : `${role.role} (${role.responsibility})`;
}

/** One name with a question mark is likely; several, or none, is anybody's guess. */
function confidenceOf(writing: PersonWriting): Confidence {
  return writing.state === 'tentative' && writing.people.length === 1 ? 'likely' : 'unsure';
}
