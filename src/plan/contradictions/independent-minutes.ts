/**
 * Who adjusts the minutes of an item they presented, or takes the minutes of a deviation they are part of, judges their
 * own cause (F17: the consultant keeps the minutes and is the overrun; the project leader adjusts her own items). Advice
 * to choose somebody independent, never a block.
 */
import { minutesWarningWords } from '../../i18n/minutes-question-words.ts';
import { say } from '../../i18n/say.ts';
import type { Person } from '../../programme/programme.ts';
import type { PlanRule } from '../plan-facts.ts';

export const independentMinutes: PlanRule = ({ findings, programme }) => {
  const { people, economy } = programme;
  programme.meetings.forEach(({ body, on, agenda, adjustedBy, notedBy }, index) => {
    const adjuster = people.find(({ id }) => id === adjustedBy);
    const own = adjuster === undefined ? [] : agenda.filter(({ presenter }) => isNamed(adjuster, presenter));
    if (adjuster !== undefined && own.length > 0)
      findings.warning({
        id: `adjuster:${body}:${on.toString()}`,
        about: ['meetings', index, 'adjustedBy'],
        raw: adjuster.name,
        text: say(minutesWarningWords.adjuster, {
          name: adjuster.name,
          items: own.map(({ number }) => number),
        }),
      });
    const taker = people.find(({ id }) => id === notedBy);
    const line = economy.lines.find(
      ({ deviation }) => taker !== undefined && deviation !== null && isMentioned(taker, deviation.cause),
    );
    if (taker !== undefined && line !== undefined)
      findings.warning({
        id: `minutes-taker:${body}:${on.toString()}`,
        about: ['meetings', index, 'notedBy'],
        raw: taker.name,
        text: say(minutesWarningWords.minutesTaker, { name: taker.name, category: line.category }),
      });
  });
};

function isNamed(person: Person, raw: string | null): boolean {
  return raw !== null && namesOf(person).includes(raw.trim().toLowerCase());
}

/** One of the person's names as whole words of the text. */
function isMentioned(person: Person, text: string): boolean {
  const padded = ` ${text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}-]+/gu, ' ')} `;
  return namesOf(person).some((name) => padded.includes(` ${name} `));
}

function namesOf({ name, aliases }: Person): readonly string[] {
  return [name, ...aliases].map((one) => one.toLowerCase());
}
