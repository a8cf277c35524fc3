/**
 * Letters on the agenda that its own legend does not explain, and items that only the minutes have (F03: "B" with a
 * legend of I, D and A; item 5). Any letter is kept: a warning is enough. Without a legend there is nothing to break.
 */
import { minutesWarningWords } from '../../i18n/minutes-question-words.ts';
import { say } from '../../i18n/say.ts';
import type { PlanRule } from '../plan-facts.ts';

export const agendaLetters: PlanRule = ({ file, findings }) => {
  (file.meetings ?? []).forEach(({ body, date, legend = {}, agenda = [] }, index) => {
    const known = Object.keys(legend);
    const byLetter = Map.groupBy(agenda, ({ type }) => type ?? '');
    for (const [letter, items] of byLetter) {
      const [first] = items;
      if (first === undefined || letter === '' || known.length === 0 || known.includes(letter)) continue;
      findings.warning({
        id: `agenda-letter:${body}:${date}:${letter}`,
        about: ['meetings', index, 'agenda', agenda.indexOf(first), 'type'],
        raw: letter,
        text: say(minutesWarningWords.letter, { letter, items: items.map(({ number }) => number), known }),
      });
    }
    agenda.forEach(({ number, title, unlisted }, place) => {
      if (unlisted === true)
        findings.warning({
          id: `unlisted-item:${body}:${date}:${number}`,
          about: ['meetings', index, 'agenda', place],
          raw: title,
          text: say(minutesWarningWords.unlisted, { number, title }),
        });
    });
  });
};
