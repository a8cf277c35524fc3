/** A participant listed twice (T24: footnote 2 has Timrå first and last). */
import { planQuestionWords } from '../../i18n/plan-question-words.ts';
import { say } from '../../i18n/say.ts';
import type { PlanRule } from '../plan-facts.ts';

export const participantLists: PlanRule = ({ file, findings }) => {
  (file.project?.participants ?? []).forEach(({ where, raw }, index) => {
    const names = namesIn(raw);
    const once = [...new Set(names)];
    if (once.length === names.length) return;
    const twice = once.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
    findings.question({
      id: `participants:${String(index + 1)}`,
      about: ['project', 'participants', index],
      raw: `${where}: ${raw}`,
      readings: [String(once.length), String(names.length)],
      confidence: 'likely',
      text: say(planQuestionWords.participants, { twice, count: once.length }),
    });
  });
};

/** `Sundsvall, Ånge och Timrå` → the three names. */
export function namesIn(raw: string): readonly string[] {
  return raw
    .split(/\s*(?:[,;]|(?<!\p{L})(?:och|og|and|samt)(?!\p{L}))\s*/u)
    .map((name) => name.trim().replace(/\.$/u, ''))
    .filter((name) => name !== '');
}
