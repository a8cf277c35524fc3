/**
 * A cancelled goal whose part is still in the plan (K06: delmål 4 "utgår", yet "Del 4" stands among the parts of the
 * carrying-out phase). What still runs is a question; what only stands there is told, so that nobody removes it silently.
 */
import { contradictionWords } from '../../i18n/plan-contradiction-words.ts';
import { say } from '../../i18n/say.ts';
import type { Goal, Programme } from '../../programme/programme.ts';
import type { PlanRule } from '../plan-facts.ts';
import { yesAndNo } from '../yes-and-no.ts';
import { nameOf } from './goal-dates.ts';

export const cancelledGoals: PlanRule = ({ findings, programme }) => {
  programme.goals.forEach((goal, index) => {
    const part = partOf(goal);
    if (part === null) return;
    const places = placesOf(programme, part);
    const [running] = places.filter(({ runs }) => runs);
    if (places.length === 0) return;
    const about = ['goals', index];
    const raw = goal.cancelledReason ?? goal.text;
    const where = (running === undefined ? places : [running]).map(({ name }) => `”${name}”`).join(', ');
    const words = { goal: nameOf(goal), where };
    const id = `cancelled-goal:${goal.id}`;
    if (running === undefined)
      findings.warning({ id, about, raw, text: say(contradictionWords.cancelledListed, words) });
    else
      findings.question({
        ...{ id, about, raw },
        readings: yesAndNo(programme.language),
        confidence: 'unsure',
        text: say(contradictionWords.cancelledRuns, words),
      });
  });
};

/** Finds `del 4`, `delmål 4`, `delprojekt 4`, `etapp 4` of the cancelled goal with the code 4. */
function partOf({ cancelled, code }: Goal): RegExp | null {
  if (!cancelled || code === null || !/^[\d:.]+$/u.test(code)) return null;
  const number = code.replace(/\./gu, String.raw`\.`);
  return new RegExp(
    String.raw`(?<!\p{L})(?:del|delmål|delprojekt|delprosjekt|etapp|etappe|part|stage)\s+${number}(?![\d:]|\.\d)`,
    'iu',
  );
}

function placesOf(
  { activities, phases, targets }: Programme,
  part: RegExp,
): readonly { readonly name: string; readonly runs: boolean }[] {
  return [
    ...activities
      .filter(({ title }) => part.test(title))
      .map(({ title, inScope, contents }) => ({
        name: title,
        runs: inScope && !contents.some((line) => /^utgår|^cancelled/iu.test(line)),
      })),
    ...phases
      .filter(({ description, criteria }) =>
        [description ?? '', ...criteria.map(({ text }) => text)].some((text) => part.test(text)),
      )
      .map(({ name }) => ({ name, runs: false })),
    ...targets.filter(({ text }) => part.test(text)).map(({ text }) => ({ name: text, runs: true })),
  ];
}
